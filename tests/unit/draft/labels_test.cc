#include "draft/labels.h"

#include <catch2/catch.hpp>

namespace advolint {
namespace {

std::string platforms_of(std::string_view heading) {
  static const PlatformTable platforms = built_in_platforms();
  std::string ids;
  for (const LabelPlatform& it : read_label(heading, {platforms}).platforms)
    ids += (ids.empty() ? "" : " ") + it.id;
  return ids;
}

LabelKind kind_of(std::string_view heading) {
  static const PlatformTable platforms = built_in_platforms();
  return read_label(heading, {platforms}).kind;
}

}  // namespace

TEST_CASE("headings name platforms in many ways", "[draft][labels]") {
  struct Case {
    std::string_view heading, platforms;
  };
  const auto it = GENERATE(values<Case>({
      {"Twitter / X (280 characters)", "x"},
      {"X", "x"},
      {"LinkedIn / Facebook (Longer format)", "linkedin facebook"},
      {"LinkedIn Version (Professional)", "linkedin"},
      {"Tweet 2 — Thread (5 tweets)", "x"},
      {"Toot", "mastodon"},
      {"📱 Bluesky post", "bluesky"},
      {"1. Instagram caption", "instagram"},
      {"Launch of the new catalogue — LinkedIn", "linkedin"},
      {"Twitter Threads", "x"},
      {"Threads", "threads"},
      {"Post for Mastodon, Bluesky and Facebook", "mastodon bluesky facebook"},
      {"LinkedIn tweet", "linkedin"},
      {"Twitter thread about our budget", "x"},
  }));
  INFO(it.heading);
  CHECK(platforms_of(it.heading) == it.platforms);
  CHECK(kind_of(it.heading) == LabelKind::Platform);
}

TEST_CASE("a platform in a sentence, an address or a heading of advice makes no label",
          "[draft][labels]") {
  const auto* const heading =
      GENERATE("Why X matters", "Speaker: [Ana](https://www.linkedin.com/in/ana)",
               "How LinkedIn changed our reading group", "Option X", "The plan x", "");
  INFO(heading);
  CHECK(kind_of(heading) != LabelKind::Platform);
  CHECK(kind_of("Tips for posting on Twitter") == LabelKind::Aside);
  CHECK(kind_of("Hashtag suggestions") == LabelKind::Aside);
  CHECK(kind_of("Twitter accounts") == LabelKind::Aside);
}

TEST_CASE("labels without a platform number posts", "[draft][labels]") {
  CHECK(kind_of("Option B") == LabelKind::Post);
  CHECK(kind_of("Post 3 - shorter") == LabelKind::Post);
  CHECK(kind_of("2/5") == LabelKind::Post);
  CHECK(kind_of("About the book") == LabelKind::None);
}

TEST_CASE("a line label holds a post unless an address stands behind it", "[draft][labels]") {
  const PlatformTable platforms = built_in_platforms();
  const auto label = read_line_label("LinkedIn: our new hours", {platforms});
  REQUIRE(label);
  CHECK(label->value_begin == 10);
  CHECK(read_line_label("Twitter post:", {platforms}));
  CHECK_FALSE(read_line_label("Twitter: @RiverbendPL", {platforms}));
  CHECK_FALSE(read_line_label("LinkedIn post: https://www.linkedin.com/posts/1", {platforms}));
  CHECK_FALSE(read_line_label("We are on Twitter: come and see us", {platforms}));
}

}  // namespace advolint
