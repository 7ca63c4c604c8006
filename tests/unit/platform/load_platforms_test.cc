#include "platform/load_platforms.h"

#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include "unit/platform/platform_under_test.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

/// What a workspace's words make of a platform, and what is wrong with them.
struct Overridden {
  Platform platform;
  std::string faults;
};

Overridden override_with(std::string_view id, std::string_view yaml_text) {
  Diagnostics diagnostics;
  const auto file = std::make_shared<const SourceFile>("advolint.yaml", std::string(yaml_text));
  const auto node = yaml::parse(file, {0, file->size_bytes()}, "config", diagnostics);
  REQUIRE(node);
  Overridden result{.platform = built_in(id)};
  const yaml::Context context{.file = file, .prefix = "config", .diagnostics = &diagnostics};
  override_platform(result.platform, context, *node);
  for (const Diagnostic& it : diagnostics) result.faults += it.rule + ": " + it.message + "\n";
  return result;
}

}  // namespace

TEST_CASE("platforms are known by id, alias and in any case", "[platform]") {
  const PlatformTable platforms = built_in_platforms();
  CHECK(platforms.all().size() == 7);
  CHECK(platforms.find(" Twitter ")->id == "x");
  CHECK(platforms.find("BSKY")->id == "bluesky");
  CHECK(platforms.find("myspace") == nullptr);
}

TEST_CASE("every number of a platform has its source and its date", "[platform]") {
  const PlatformTable platforms = built_in_platforms();
  for (const Platform& platform : platforms.all()) {
    CAPTURE(platform.id);
    REQUIRE(platform.length);
    for (const auto* limit :
         {&platform.length, &platform.bytes, &platform.emoji_bytes, &platform.hashtags,
          &platform.mentions, &platform.links, &platform.alt_text, &platform.handle}) {
      if (!*limit) continue;
      CHECK_FALSE((*limit)->source.empty());
      CHECK((*limit)->checked_on.size() == 10);
    }
    if (platform.fold) CHECK_FALSE(platform.fold->source.empty());
  }
}

TEST_CASE("a workspace changes a limit by its short name", "[platform]") {
  const Overridden result = override_with("mastodon", "limit: 1000\nhashtags: 4\n");
  CHECK(result.faults.empty());
  CHECK(result.platform.length->count == 1000);
  CHECK(result.platform.length->level == Level::Error);
  CHECK(result.platform.hashtags->count == 4);
}

TEST_CASE("a workspace chooses an alternative limit by name", "[platform]") {
  CHECK(override_with("x", "limit: premium\n").platform.length->count == 25000);
  CHECK(override_with("x", "limit: gold\n").faults ==
        "config-number: 'limit' takes a whole number or premium\n");
}

TEST_CASE("faults in a workspace's platform are reported and change nothing", "[platform]") {
  const Overridden result = override_with("x", "limits: 5\nhashtags: many\nunit: words\n");
  CHECK(result.platform.length->count == 280);
  CHECK_FALSE(result.platform.hashtags);
  CHECK(result.platform.unit == Unit::WeightedCharacters);
  CHECK(result.faults.find("config-unknown-key") != std::string::npos);
  CHECK(result.faults.find("config-number: 'hashtags'") != std::string::npos);
  CHECK(result.faults.find("config-value: 'words'") != std::string::npos);
}

}  // namespace advolint
