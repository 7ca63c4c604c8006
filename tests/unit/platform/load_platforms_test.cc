#include "platform/load_platforms.h"

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "text/embedded.h"
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
  for (const Diagnostic& it : diagnostics)
    result.faults += it.rule + ": " + it.message.text() + "\n";
  return result;
}

}  // namespace

TEST_CASE("platforms are known by id, alias and in any case", "[platform]") {
  const PlatformTable platforms = built_in_platforms();
  const auto is_platform = [](const EmbeddedFile& it) { return it.path.starts_with("platforms/"); };
  CHECK(platforms.all().size() ==
        static_cast<std::size_t>(std::ranges::count_if(embedded_rules(), is_platform)));
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
          &platform.mentions, &platform.links, &platform.alt_text, &platform.handle,
          &platform.pictures.bytes, &platform.pictures.gif_bytes, &platform.pictures.smallest_width,
          &platform.pictures.smallest_height}) {
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

TEST_CASE("every platform says which pictures it takes, since when and by whom", "[platform]") {
  const PlatformTable platforms = built_in_platforms();
  for (const Platform& platform : platforms.all()) {
    CAPTURE(platform.id);
    const PictureLimits& pictures = platform.pictures;
    REQUIRE(pictures.types);
    CHECK(std::ranges::count(pictures.types->types, PictureType::Jpeg) == 1);
    CHECK_FALSE(pictures.types->source.empty());
    CHECK(pictures.types->checked_on.size() == 10);
    CHECK(pictures.bytes);
    if (!pictures.shape) continue;
    CHECK(pictures.shape->tallest->value < pictures.shape->widest->value);
    CHECK_FALSE(pictures.shape->source.empty());
    CHECK(pictures.shape->checked_on.size() == 10);
  }
}

TEST_CASE("a workspace changes what a platform asks of pictures", "[platform]") {
  const Overridden result = override_with(
      "x", "pictures: {types: [jpeg, png], bytes: 3000000, shape: {widest: '3:1'}}\n");
  CHECK(result.faults.empty());
  const PictureLimits& pictures = result.platform.pictures;
  CHECK(pictures.types->types == std::vector{PictureType::Jpeg, PictureType::Png});
  CHECK(pictures.bytes->count == 3000000);
  CHECK(pictures.gif_bytes->count == 15728640);
  CHECK(pictures.shape->widest->value == 3);
  CHECK(pictures.shape->tallest->text == "3:4");
}

TEST_CASE("faults in what a workspace asks of pictures change nothing", "[platform]") {
  const Overridden result = override_with(
      "x", "pictures: {types: [jpg, word], bytes: few, shape: {widest: wide, tallest: '0:1'}}\n");
  CHECK(result.platform.pictures.types->types == std::vector{PictureType::Jpeg});
  CHECK(result.platform.pictures.bytes->count == 5242880);
  CHECK(result.platform.pictures.shape->widest->text == "2:1");
  CHECK(result.platform.pictures.shape->tallest->text == "3:4");
  CHECK(result.faults ==
        "config-value: 'word' is not a type of picture\n"
        "config-number: 'bytes' takes a whole number, 0 or more\n"
        "config-value: '0:1' is not a shape\n"
        "config-value: 'wide' is not a shape\n");
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
