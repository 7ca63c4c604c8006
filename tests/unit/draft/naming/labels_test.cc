#include <catch2/catch.hpp>

#include "draft/naming/label.h"
#include "draft/naming/line_label.h"

namespace advolint {
namespace {

const PlatformTable& platforms() {
  static const PlatformTable table = built_in_platforms();
  return table;
}

Label label_of(std::string_view heading) { return read_label(heading, {platforms()}); }

/// The networks that a heading names: "x facebook WhatsApp".
std::string networks_of(std::string_view heading) {
  const Label label = label_of(heading);
  std::string names;
  for (const LabelPlatform& it : label.platforms) names += (names.empty() ? "" : " ") + it.id;
  for (const LabelNetwork& it : label.networks) names += (names.empty() ? "" : " ") + it.name;
  return names;
}

std::optional<LineLabel> line_of(std::string_view text) {
  return read_line_label({.text = text, .is_alone = true, .is_first = true}, {platforms()});
}

}  // namespace

TEST_CASE("headings name networks in many ways", "[draft][naming]") {
  struct Case {
    std::string_view heading, networks;
  };
  const auto it = GENERATE(values<Case>({
      {"Twitter / X (280 characters)", "x"},
      {"X", "x"},
      {"X / Bluesky / Threads", "x bluesky threads"},
      {"LinkedIn / Facebook (Longer format)", "linkedin facebook"},
      {"LinkedIn Version (Professional)", "linkedin"},
      {"Tweet 2 — Thread (5 tweets)", "x"},
      {"Toot", "mastodon"},
      {"📱 Bluesky post", "bluesky"},
      {"1. Instagram caption", "instagram"},
      {"Launch of the new catalogue — LinkedIn", "linkedin"},
      {"Roof campaign (Facebook)", "facebook"},
      {"Post 4: Roof campaign (Facebook)", "facebook"},
      {"Twitter Threads", "x"},
      {"Threads", "threads"},
      {"Post for Mastodon, Bluesky and Facebook", "mastodon bluesky facebook"},
      {"LinkedIn tweet", "linkedin"},
      {"Twitter thread about our budget", "x"},
      {"Tweets to celebrate our volunteers", "x"},
      {"Sample X posts", "x"},
      {"Social copy: Mastodon", "mastodon"},
      {"A shorter version for Bluesky", "bluesky"},
      {"Week 2: Instagram", "instagram"},
      {"Thursday (Facebook)", "facebook"},
      {"LinkedIn, third week", "linkedin"},
      {"Facebook: Winter timetable", "facebook"},
      {"Facebook – thanks to our donors", "facebook"},
      {"Instagram / TikTok", "instagram tiktok"},
      {"WhatsApp message for parents", "WhatsApp"},
      {"Google Business Profile", "google-business"},
      {"YouTube Video Description", "youtube"},
      {"WhatsApp forward message", "WhatsApp"},
      {"Hacker News post", "Hacker News"},
  }));
  INFO(it.heading);
  CHECK(networks_of(it.heading) == it.networks);
  CHECK_FALSE(label_of(it.heading).is_aside);
}

TEST_CASE("a network in a sentence or an address makes no label", "[draft][naming]") {
  const auto* const heading =
      GENERATE("Why X matters", "Speaker: [Ana](https://www.linkedin.com/in/ana)",
               "How LinkedIn changed our reading group", "Option X", "The plan x", "");
  INFO(heading);
  CHECK(networks_of(heading).empty());
}

TEST_CASE("headings of advice are asides", "[draft][naming]") {
  const auto* const heading = GENERATE(
      "Tips for posting on Twitter", "Hashtag suggestions", "Twitter accounts", "How to post",
      "Who posts what", "Facebook posting schedule", "Key messages", "Sample letter to the editor",
      "Copy for the newsletter", "Logos and fonts", "Step 2: Add a photo", "Facebook: tips");
  INFO(heading);
  CHECK(label_of(heading).is_aside);
}

TEST_CASE("what follows the number of a post is its subject", "[draft][naming]") {
  const auto* const heading = GENERATE("Post 3 - Homework tips", "Post 2: Links and resources",
                                       "Option B", "Message #4", "Tweet 5: Calendar");
  INFO(heading);
  CHECK(label_of(heading).names_posts);
  CHECK(label_of(heading).number > 0);
  CHECK_FALSE(label_of(heading).is_aside);
}

TEST_CASE("an X in brackets may stand for a number", "[draft][naming]") {
  CHECK_FALSE(label_of("[X] DAYS LEFT").names_network());
  CHECK_FALSE(label_of("Only [X] seats left").names_network());
  CHECK_FALSE(line_of("[X] neighbors came to plant beans."));
  CHECK(label_of("[X]").names_network());
  CHECK(label_of("[X] Story time").names_network());
  CHECK(line_of("[X] We open on Sundays"));
}

TEST_CASE("labels tell days, languages and kinds", "[draft][naming]") {
  const Label day = label_of("Monday, March 2, 2026 – Facebook");
  REQUIRE(day.day);
  CHECK(day.day->year == std::chrono::year(2026));
  CHECK(day.day->month == std::chrono::March);
  CHECK(day.day->day == std::chrono::day(2));
  CHECK(label_of("2026-03-02").day.value().day == std::chrono::day(2));
  CHECK(label_of("Day 3").day);
  CHECK_FALSE(label_of("About the book").day);
  CHECK(label_of("Facebook (Spanish)").language.value().value == "es");
  CHECK(label_of("ES").language.value().value == "es");
  CHECK_FALSE(label_of("es").language);
  CHECK(label_of("LinkedIn About us").kind.value().value == "profile");
  CHECK(label_of("Instagram story").kind.value().value == "story");
  CHECK(label_of("Facebook and X, Saturday, May 3, at 1 p.m.").is_whole);
  CHECK(label_of("Facebook, 3 de mayo, 1 p. m. (EN)").is_whole);
  CHECK_FALSE(label_of("Facebook, X, Instagram story").kind.has_value());
  CHECK(label_of("Facebook - reply to a comment").kind.value().value == "reply");
  CHECK_FALSE(label_of("Stories of impact").kind);
  CHECK_FALSE(label_of("About the book").kind);
}

TEST_CASE("a line may be a field, whatever stands beside its name", "[draft][naming]") {
  struct Case {
    std::string_view line, key;
  };
  const auto it = GENERATE(values<Case>({
      {"Platform: X", "platform"},
      {"Suggested image: the roof", "media"},
      {"Image / Imagen: roof.jpg", "media"},
      {"Alt text for the second picture: a roof", "alt"},
      {"Hashtags: #Roof", "hashtags"},
      {"Post text: The roof leaks.", "text"},
      {"Slide 2: the roof", "notes"},
      {"Best time: noon", "notes"},
  }));
  INFO(it.line);
  REQUIRE(line_of(it.line));
  CHECK(line_of(it.line)->label.field->key == it.key);
}

TEST_CASE("a line label holds a post unless an address or a duty follows", "[draft][naming]") {
  const auto label = line_of("LinkedIn: our new hours");
  REQUIRE(label);
  CHECK(label->value_begin == 10);
  CHECK(line_of("Twitter post:"));
  CHECK(line_of("LinkedIn: Come in."));
  CHECK(line_of("Tweet 3: https://example.org/act"));
  CHECK(line_of("[FB] We open on Sundays"));
  CHECK(line_of("FACEBOOK"));
  CHECK_FALSE(line_of("Twitter: @RiverbendPL"));
  CHECK_FALSE(line_of("LinkedIn post: https://www.linkedin.com/posts/1"));
  CHECK_FALSE(line_of("We are on Twitter: come and see us"));
  CHECK_FALSE(line_of("Short text."));
  CHECK(line_of("Facebook: Ana, on Monday")->is_duty);
  CHECK(line_of("X: Tuesday, noon")->is_duty);
}

}  // namespace advolint
