#include "facts/media.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

std::vector<std::string> files_of(const std::string& front_matter) {
  std::vector<std::string> files;
  for (const MediaFacts& media : PostFixture("text", front_matter).context().media)
    files.push_back(media.file);
  return files;
}

using Files = std::vector<std::string>;

}  // namespace

TEST_CASE("pictures are read in every dialect of front matter", "[checks][media]") {
  CHECK(files_of("media: [{ file: a.jpg, alt: A }, { file: b.jpg }]") == Files{"a.jpg", "b.jpg"});
  CHECK(files_of("media: [a.jpg, img/b.png]") == Files{"a.jpg", "img/b.png"});
  CHECK(files_of("media: a.jpg") == Files{"a.jpg"});
  CHECK(files_of("images: [{ url: 'https://example.org/a.png', alt_text: A }]") ==
        Files{"https://example.org/a.png"});
}

TEST_CASE("accounts that galaxy-social lists under media are no pictures", "[checks][media]") {
  CHECK(files_of("media: [mastodon-eu-freiburg, linkedin-galaxyproject]").empty());
  CHECK(files_of("media: []").empty());
  CHECK(files_of("topic: event").empty());
}

TEST_CASE("what an entry states is kept, with the place of its alt text", "[checks][media]") {
  const PostFixture post(
      "text",
      "media: [{ file: tour.MP4, alt: A tour, of: Ana, tags: [lee], stock: yes, description: D }]");
  const PostContext context = post.context();
  REQUIRE(context.media.size() == 1);
  const MediaFacts& media = context.media.front();
  CHECK(media.alt->at().file->text(media.alt->at().span) == "A tour");
  CHECK(media.of == "Ana");
  CHECK(media.tags == std::vector<std::string>{"lee"});
  CHECK(media.description == "D");
  CHECK(media.stock);
  CHECK(media.is_video);
}

TEST_CASE("an entry with captions is a video whatever its name", "[checks][media]") {
  const PostFixture post("text", "media: [{ file: tour, captions: tour.srt }]");
  CHECK(post.context().media.front().is_video);
}

TEST_CASE("a Markdown image is a picture with its description", "[checks][media]") {
  const auto file = std::make_shared<SourceFile>("draft.md", "![The hall](hall.jpg)");
  Draft draft;
  draft.file = file;
  Post post;
  post.images = {{.span = {0, 21},
                  .url = "hall.jpg",
                  .url_span = {12, 20},
                  .alt = "The hall",
                  .alt_span = {2, 10}}};
  const auto media = find_media(Fields({}), draft, post);
  REQUIRE(media.size() == 1);
  CHECK(media.front().file == "hall.jpg");
  CHECK(media.front().alt->value->scalar == "The hall");
  CHECK(file->text(media.front().alt->at().span) == "The hall");
}

}  // namespace advolint
