#include "picture/picture_folder.h"

#include <catch2/catch.hpp>

#include "support/memory_files.h"
#include "unit/picture/encoded_picture.h"
#include "unit/picture/painted_picture.h"

namespace advolint {
namespace {

using Kind = Sighting::Kind;

/// A workspace with a draft in drafts/, pictures in several places, and files around it.
class Workspace {
 public:
  Workspace() {
    const std::string picture = testing::png_of(testing::one_colour({30, 20}));
    for (const auto* const name :
         {"work/drafts/beside.png", "work/drafts/sub/below.png", "work/img/shelf.png",
          "work/drafts/my photo.png", "work/media/fair.png", "outside.png", "other/outside.png"}) {
      folder_.write(name, picture);
    }
    folder_.link("work/drafts/to-shelf.png", "../img/shelf.png");
    folder_.link("work/drafts/escape.png", "../../outside.png");
    folder_.link("work/drafts/elsewhere", "../../other");
    folder_.link("work/drafts/loop.png", "loop.png");
  }

  Sighting look_for(const std::string& name, const std::string& draft = "work/drafts/a.md") {
    const PictureFolder pictures(cache_, folder_.path(draft), folder_.path("work"));
    return pictures.look_for(name);
  }
  [[nodiscard]] std::string path(std::string_view name) const { return folder_.path(name); }

 private:
  testing::MemoryFiles folder_;
  PictureCache cache_{folder_};
};

}  // namespace

TEST_CASE("pictures are found beside the draft, in the workspace's root and in media/ there",
          "[picture][path]") {
  Workspace workspace;
  for (const auto* const name :
       {"beside.png", "./beside.png", "sub/below.png", "../img/shelf.png", "img/shelf.png",
        "my photo.png", "my%20photo.png", "to-shelf.png", "sub/../beside.png", "fair.png"}) {
    CAPTURE(name);
    const Sighting sighting = workspace.look_for(name);
    REQUIRE(sighting.kind == Kind::Opened);
    CHECK(sighting.picture->width_pixels == 30);
  }
  CHECK(workspace.look_for(workspace.path("work/img/shelf.png")).kind == Kind::Opened);
}

TEST_CASE("without a workspace, pictures are missing only beside others", "[picture][path]") {
  testing::MemoryFiles folder;
  folder.write("kit/img/fair.png", testing::png_of(testing::one_colour({30, 20})));
  PictureCache cache(folder);
  const auto look_for = [&](const std::string& name, PictureFolder::Kept kept) {
    return PictureFolder(cache, folder.path("kit/kit.md"), folder.path("kit"), kept)
        .look_for(name)
        .kind;
  };
  using Kept = PictureFolder::Kept;
  CHECK(look_for("owl.jpg", Kept::Here) == Kind::Missing);
  CHECK(look_for("owl.jpg", Kept::MaybeElsewhere) == Kind::Elsewhere);
  CHECK(look_for("assets/owl.jpg", Kept::MaybeElsewhere) == Kind::Elsewhere);
  CHECK(look_for("img/owl.jpg", Kept::MaybeElsewhere) == Kind::Missing);
  CHECK(look_for("img/fair.png", Kept::MaybeElsewhere) == Kind::Opened);
}

TEST_CASE("what is not there is missing, with the name that was meant", "[picture][path]") {
  Workspace workspace;
  CHECK(workspace.look_for("besides.png").kind == Kind::Missing);
  CHECK(workspace.look_for("besides.png").near == "beside.png");
  CHECK(workspace.look_for("sub/bellow.png").near == "below.png");
  CHECK(workspace.look_for("nothing-like-it.jpeg").near.empty());
  CHECK(workspace.look_for("none/at/all.png").kind == Kind::Missing);
  CHECK(workspace.look_for("loop.png").kind == Kind::Missing);
  CHECK(workspace.look_for("a\0b.png").kind == Kind::Missing);
  CHECK(workspace.look_for(std::string(5000, 'a')).kind == Kind::Missing);
}

TEST_CASE("nothing outside the workspace is opened, by whatever way", "[picture][path]") {
  Workspace workspace;
  for (const auto* const name :
       {"../../outside.png", "sub/../../../outside.png", "escape.png", "elsewhere/outside.png",
        "../../there-is-none.png", "/etc/hostname", "%2E%2E/../outside.png"}) {
    CAPTURE(name);
    CHECK(workspace.look_for(name).kind == Kind::Outside);
  }
  CHECK(workspace.look_for(workspace.path("outside.png")).kind == Kind::Outside);
}

TEST_CASE("a draft outside the workspace has its own folder", "[picture][path]") {
  Workspace workspace;
  CHECK(workspace.look_for("outside.png", "other/a.md").kind == Kind::Opened);
  CHECK(workspace.look_for("../outside.png", "other/a.md").kind == Kind::Outside);
  CHECK(workspace.look_for("img/shelf.png", "other/a.md").kind == Kind::Missing);
}

TEST_CASE("addresses are never looked for", "[picture][path]") {
  Workspace workspace;
  for (const auto* const name :
       {"https://example.org/a.png", "HTTP://example.org/a.png", "data:image/png;base64,AAAA",
        "//example.org/a.png", "file:///etc/hostname"}) {
    CAPTURE(name);
    CHECK(workspace.look_for(name).kind == Kind::Elsewhere);
  }
  CHECK_FALSE(is_address("Meeting: the room.jpg"));
  CHECK_FALSE(is_address("a/b:c.png"));
}

}  // namespace advolint
