#include "platform/measure.h"

#include <algorithm>
#include <string>

#include <catch2/catch.hpp>

#include "unit/platform/platform_under_test.h"

namespace advolint {
namespace {

std::string repeat(std::string_view text, std::size_t count) {
  std::string out;
  for (std::size_t i = 0; i < count; ++i) out.append(text);
  return out;
}

/// "link 2 46; emoji 1 2"
std::string parts_of(const Length& length) {
  std::string out;
  for (const CostPart& part : length.parts) {
    out.append(out.empty() ? "" : "; ")
        .append(part.what)
        .append(" ")
        .append(std::to_string(part.count));
    out.append(" ").append(std::to_string(part.cost));
  }
  return out;
}

std::string_view excess_of(std::string_view text, const Length& length) {
  return length.excess ? text.substr(length.excess->begin, length.excess->size())
                       : std::string_view();
}

}  // namespace

TEST_CASE("the parts of a length say what drove it", "[platform][length]") {
  const std::string text = "Read https://example.org and a.org 📚 図書館";
  CHECK(parts_of(measure(text, built_in("x"))) == "link 2 46; emoji 1 2; wide character 3 6");
  CHECK(parts_of(measure(text, built_in("mastodon"))) == "link 1 23");
  CHECK(parts_of(measure("a plain post", built_in("x"))).empty());
}

TEST_CASE("a link that straddles the limit does not fit from its first byte on",
          "[platform][length]") {
  const std::string link = "https://example.org/a/path/of/some/length";
  for (const std::string_view id : {"x", "mastodon", "linkedin", "threads"}) {
    const Platform& platform = built_in(id);
    const std::string text = repeat("word ", platform.length->count / 5 - 1) + link + " end";
    CAPTURE(id);
    CHECK(excess_of(text, measure(text, platform)) == link + " end");
  }
}

TEST_CASE(
    "excess begins with the first character that does not fit, in bytes of the text as written",
    "[platform][length]") {
  // e and U+0301 are one character in NFC.
  const std::string text = repeat("e\u0301", 280) + "xyz";
  CHECK(excess_of(text, measure(text, built_in("x"))) == "xyz");
  const std::string family = repeat("a", 300) + "👩‍👩‍👧";
  CHECK(excess_of(family, measure(family, built_in("bluesky"))) == "👩‍👩‍👧");
}

TEST_CASE("a cut that would make a link is made further back", "[platform][length]") {
  // "bit.lyrics" is not a link, but "bit.ly" costs 23.
  const std::string text = repeat("a", 273) + " bit.lyrics";
  const Length length = measure(text, built_in("x"));
  REQUIRE(length.excess);
  CHECK(length_of(text.substr(0, length.excess->begin), built_in("x")) <= 280);
}

TEST_CASE(
    "Mastodon counts a mention without its server, strips blanks and adds the content warning",
    "[platform][length]") {
  const Platform& mastodon = built_in("mastodon");
  CHECK(measure("@ala@example.social hi", mastodon).value == 7);
  CHECK(measure("\n @ala hi \n", mastodon).value == 7);
  const Length length = measure("hi", mastodon, {.content_warning = " budget "});
  CHECK(length.value == 8);
  CHECK(parts_of(length) == "content warning 1 6");
  CHECK(measure("hi", built_in("x"), {.content_warning = "budget"}).value == 2);
}

TEST_CASE("a content warning moves the place where a toot is too long", "[platform][length]") {
  const std::string text = repeat("a", 498);
  const Length length = measure(text, built_in("mastodon"), {.content_warning = "abcd"});
  CHECK(length.value == 502);
  CHECK(excess_of(text, length) == "aa");
  const std::string warning = repeat("w", 501);
  CHECK(excess_of("hi", measure("hi", built_in("mastodon"), {.content_warning = warning})) == "hi");
}

TEST_CASE("a placeholder costs what a link would, and makes the length a lower bound",
          "[platform][length]") {
  for (const std::string_view placeholder : {"[LINK]", "[url]", "<link>", "[shortened link]"}) {
    CAPTURE(placeholder);
    const Length length = measure("Read " + std::string(placeholder), built_in("x"));
    CHECK(length.value == 28);
    CHECK(length.is_floor);
    CHECK(parts_of(length) == "link placeholder 1 23");
    CHECK(measure("Read " + std::string(placeholder), built_in("linkedin")).value == 33);
  }
  for (const std::string_view text :
       {"[A | b]", "[x](url)", "[link](https://a.org)", "<3", "[linked]"}) {
    CAPTURE(text);
    CHECK_FALSE(measure(text, built_in("threads")).is_floor);
  }
}

TEST_CASE("the parts of a length tell links and mentions in any order", "[platform][length]") {
  for (const char* const text :
       {"https://example.org @ala@b.example", "@ala@b.example https://example.org"}) {
    CAPTURE(text);
    CHECK(parts_of(measure(text, built_in("mastodon"))) == "link 1 23; mention 1 4");
  }
}

TEST_CASE("Bluesky's composer shortens links, its API does not", "[platform][length]") {
  const Length length =
      measure("https://Example.org/a/long/path/to/something", built_in("bluesky"));
  CHECK(length.value == 44);
  CHECK(length.composer == 11U + 16U);
  CHECK(measure("https://bücher.example:443/ö", built_in("bluesky")).composer == 21U + 7U);
  CHECK(measure("https://b%C3%BCcher.example/%c3%b6", built_in("bluesky")).composer == 21U + 7U);
}

TEST_CASE("Bluesky has a limit in bytes as well", "[platform][length]") {
  const std::string text = repeat("👩‍👩‍👧", 200);
  const Length length = measure(text, built_in("bluesky"));
  CHECK_FALSE(length.excess);
  REQUIRE(length.secondary.size() == 1);
  CHECK(length.secondary[0].value == 3600);
  CHECK(length.secondary[0].excess == TextSpan{166 * 18, 3600});
}

TEST_CASE("Threads counts between bounds", "[platform][length]") {
  const Length length = measure("hé 📚", built_in("threads"));
  CHECK(length.value == 4);
  REQUIRE(length.secondary.size() == 2);
  CHECK(length.secondary[0].what == "bytes");
  CHECK(length.secondary[0].value == 8);
  CHECK(length.secondary[0].level == Level::Warning);
  CHECK(length.secondary[1].what == "high");
  CHECK(length.secondary[1].value == 7);
  CHECK(length.secondary[1].level == Level::Warning);
}

TEST_CASE("X refuses posts with certain characters", "[platform][length]") {
  CHECK(measure("a\uFEFF", built_in("x")).forbidden == TextSpan{1, 4});
  CHECK_FALSE(measure("a", built_in("x")).forbidden);
}

TEST_CASE("what stands above the fold ends with lines or characters", "[platform][fold]") {
  const Platform& linkedin = built_in("linkedin");
  CHECK(above_the_fold("a\nb\nc\nd", linkedin) == TextSpan{0, 6});
  CHECK(above_the_fold(repeat("a", 300), linkedin) == TextSpan{0, 210});
  CHECK(above_the_fold(repeat("a", 300), built_in("mastodon")) == TextSpan{0, 300});
}

}  // namespace advolint
