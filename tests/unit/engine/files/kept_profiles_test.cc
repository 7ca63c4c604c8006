#include "engine/files/kept_profiles.h"

#include <catch2/catch.hpp>

#include "support/memory_files.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

/// A workspace with data and a pack of its own, and who loads it again and again.
class Desk {
 public:
  Desk() {
    files_.write(".git/HEAD", "");
    files_.write("advolint.yaml", "packs: [house.yaml]\nofficials: officials.yaml\n");
    files_.write("officials.yaml", "- {id: lee, name: Maria Lee}\n");
    files_.write("house.yaml", pack_text("forbid: {hashtag: any}"));
  }

  testing::MemoryFiles& files() { return files_; }

  /// The profile of a draft, as the next run finds it.
  std::shared_ptr<const Profile> load(ProfileOptions options = {}) {
    options.kept = &kept_;
    Profiles profiles(files_, std::move(options));
    std::vector<Error> errors;
    profiles.for_file("drafts/a.md", errors);
    errors_ = errors.size();
    return profiles.loaded().front();
  }

  /// Of the run before.
  [[nodiscard]] std::size_t errors() const { return errors_; }

 private:
  testing::MemoryFiles files_;
  KeptProfiles kept_;
  std::size_t errors_ = 0;
};

}  // namespace

TEST_CASE("a profile is loaded once, and again where one of its files changed", "[engine][kept]") {
  Desk desk;
  auto before = desk.load();
  CHECK(desk.load() == before);
  const auto changes = [&](const std::string& path, std::string_view bytes) {
    desk.files().write(path, bytes);
    const auto now = desk.load();
    const bool is_other = now != before;
    before = now;
    return is_other && desk.load() == now;
  };
  CHECK_FALSE(changes("drafts/b.md", "Hello"));
  CHECK(changes("officials.yaml", "- {id: ruiz, name: Ana Ruiz}\n"));
  CHECK(before->workspace.official("ruiz") != nullptr);
  CHECK(changes("house.yaml", pack_text("forbid: {link: any}")));
  CHECK(changes("advolint.yaml", "packs: [house.yaml]\nhashtags: tags.yaml\n"));
  CHECK(before->faults.size() == 1);
  CHECK(changes("tags.yaml", "- {tag: Fund}\n"));
  CHECK(before->faults.empty());
  CHECK(changes("tags.yaml", "- {tag: Fun}\n"));
}

TEST_CASE("other options, another file and a link are another profile", "[engine][kept]") {
  Desk desk;
  const auto plain = desk.load();
  CHECK(desk.load({.levels = {{"one-hashtag", Level::Note}}}) != plain);
  CHECK(desk.load({.language = "es"}) != plain);
  CHECK(desk.load({.shipped_rules = ShippedRules::LeaveOut}) != plain);
  CHECK(desk.load() == plain);
  desk.files().write("elsewhere.yaml", "- {id: lee, name: Maria Lee}\n");
  desk.files().remove("officials.yaml");
  desk.files().link("officials.yaml", "elsewhere.yaml");
  CHECK(desk.load() != plain);
}

TEST_CASE("what is wrong with a kept profile is told each time", "[engine][kept]") {
  Desk desk;
  const auto first = desk.load({.only = {"no-such-rule"}});
  CHECK(desk.errors() == 1);
  CHECK(desk.load({.only = {"no-such-rule"}}) == first);
  CHECK(desk.errors() == 1);
}

TEST_CASE("of many profiles the oldest are forgotten", "[engine][kept]") {
  Desk desk;
  const auto first = desk.load();
  for (const std::string language : {"en", "es"}) {
    for (int i = 0; i < 5; ++i)
      desk.load({.only = std::vector<std::string>(static_cast<std::size_t>(i), "one-hashtag"),
                 .language = language});
  }
  CHECK(desk.load() != first);
}

}  // namespace advolint
