#include "platform/entity.h"

#include <string>

#include <catch2/catch.hpp>

#include "unit/platform/platform_under_test.h"

namespace advolint {
namespace {

/// "hashtag a; link b"
std::string entities_of(std::string_view text, std::string_view platform) {
  std::string out;
  for (const Entity& entity : find_entities(text, built_in(platform))) {
    out.append(out.empty() ? "" : "; ")
        .append(name_of(entity.kind))
        .append(" ")
        .append(entity.text);
  }
  return out;
}

}  // namespace

TEST_CASE("Mastodon's hashtags stand after a blank and hold a letter", "[platform][entity]") {
  CHECK(entities_of("#FundLibraries (#no) x#no #123 #1_2 #été ＃図書館", "mastodon") ==
        "hashtag FundLibraries; hashtag 1_2; hashtag été; hashtag 図書館");
  CHECK(entities_of("#a・b・ #taghttps://example.org", "mastodon") == "hashtag a・b; hashtag tag");
}

TEST_CASE("Mastodon links what has a scheme, and mentions with a server", "[platform][entity]") {
  CHECK(entities_of("example.org https://example.org/a @ala@example.social.", "mastodon") ==
        "link https://example.org/a; mention ala@example.social");
  CHECK(entities_of("https://ꩰ.com", "mastodon").empty());
}

TEST_CASE("a link of X's shortener that is too long is none, and the next one is",
          "[platform][entity]") {
  const std::string slug(40, 'a');
  CHECK(entities_of("https://t.co/" + slug + " https://ala.org", "mastodon") ==
        "link https://t.co/" + slug + "; link https://ala.org");
  CHECK(entities_of("https://t.co/" + slug + "a https://ala.org", "mastodon") ==
        "link https://ala.org");
}

TEST_CASE("X links bare domains and file names, in any case", "[platform][entity]") {
  CHECK(entities_of("README.md Inc.COM done.So e.g. node.js", "x") ==
        "link README.md; link Inc.COM; link done.So");
}

TEST_CASE("X links no address that is longer than it stores", "[platform][entity]") {
  // The scheme counts twice: 8 + 8 for "https://", 12 for the host and its slash.
  const std::string longest = "https://example.org/" + std::string(4096 - 8 - 20, 'a');
  CHECK(entities_of(longest, "x") == "link " + longest);
  CHECK(entities_of(longest + "a", "x").empty());
}

TEST_CASE("a full-width sign is live on X", "[platform][entity]") {
  CHECK(entities_of("＃Libraries ＠RepLee", "x") == "hashtag Libraries; mention RepLee");
}

TEST_CASE("platforms without published rules follow the usual ones", "[platform][entity]") {
  CHECK(entities_of("#FundLibraries, @ala.org. https://ala.org/act x@y.org #1", "instagram") ==
        "hashtag FundLibraries; mention ala.org; link https://ala.org/act");
  CHECK(entities_of("@john-doe @Jane", "linkedin") == "mention john-doe; mention Jane");
  CHECK(entities_of("#book-club. #1 #two words", "threads") == "hashtag book-club; hashtag two");
}

}  // namespace advolint
