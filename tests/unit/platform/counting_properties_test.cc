#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <unicode/brkiter.h>
#include <unicode/normalizer2.h>
#include <unicode/unistr.h>

#include "platform/entity.h"
#include "platform/measure.h"
#include "platform/unit_cost.h"
#include "text/characters.h"
#include "text/graphemes.h"
#include "text/utf8.h"
#include "unit/platform/platform_under_test.h"
#include "unit/platform/random_text.h"

namespace advolint {
namespace {

constexpr int kTexts = 3000;
constexpr std::string_view kPlatforms[] = {"x",        "bluesky",  "mastodon", "threads",
                                           "linkedin", "facebook", "instagram"};

bool is_boundary(std::string_view text, std::uint32_t offset) {
  return offset == text.size() || (static_cast<unsigned char>(text[offset]) & 0xC0U) != 0x80U;
}

/// The platform with a limit so small that random texts are beyond it.
Platform with_small_limit(std::string_view id) {
  Platform platform = built_in(id);
  platform.length->count = 12;
  return platform;
}

std::uint32_t deciding_length(std::string_view text, const Platform& platform) {
  const Length length = measure(text, platform);
  return length.composer.value_or(length.value);
}

/// Links and mentions are not cut.
bool begins_whole(std::string_view text, std::uint32_t offset, const Platform& platform) {
  if (text.substr(offset).starts_with("[LINK]")) return true;
  const auto entities = find_entities(text, platform);
  return std::ranges::any_of(entities, [offset](const Entity& entity) {
    return entity.kind != EntityKind::Hashtag && entity.span.begin == offset;
  });
}

}  // namespace

TEST_CASE("entities lie on characters, in order, and hold their own text", "[platform][property]") {
  RandomText random(1);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kPieces, 12);
    for (const std::string_view id : kPlatforms) {
      CAPTURE(id, text);
      std::uint32_t last_begin = 0;
      for (const Entity& entity : find_entities(text, built_in(id))) {
        REQUIRE(entity.span.begin >= last_begin);
        REQUIRE(entity.span.begin < entity.span.end);
        REQUIRE(entity.span.end <= text.size());
        REQUIRE(is_boundary(text, entity.span.begin));
        REQUIRE(is_boundary(text, entity.span.end));
        REQUIRE(text.substr(entity.span.begin, entity.span.size()).ends_with(entity.text));
        last_begin = entity.span.begin;
      }
    }
  }
}

TEST_CASE("entities do not overlap on X and Mastodon", "[platform][property]") {
  RandomText random(2);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kPieces, 12);
    for (const std::string_view id : {"x", "mastodon"}) {
      CAPTURE(id, text);
      std::uint32_t last_end = 0;
      for (const Entity& entity : find_entities(text, built_in(id))) {
        REQUIRE(entity.span.begin >= last_end);
        last_end = entity.span.end;
      }
    }
  }
}

TEST_CASE("an entity is found again in its own text", "[platform][property]") {
  RandomText random(3);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kPieces, 12);
    // Not on Bluesky, which takes one full stop from the end of "example.org..".
    for (const std::string_view id : {"x", "mastodon"}) {
      for (const Entity& entity : find_entities(text, built_in(id))) {
        const std::string own = text.substr(entity.span.begin, entity.span.size());
        CAPTURE(id, text, own);
        // Mastodon takes "#1" from "#1https://": by itself it would be a number.
        if (text.substr(entity.span.end).starts_with("http")) continue;
        const auto again = find_entities(own, built_in(id));
        REQUIRE(!again.empty());
        CHECK(again.front().kind == entity.kind);
        CHECK(again.front().span == TextSpan{0, static_cast<std::uint32_t>(own.size())});
      }
    }
  }
}

TEST_CASE("decomposed and composed text have one length on X", "[platform][property]") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
  RandomText random(4);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kPieces, 12);
    std::string decomposed;
    nfd->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(decomposed);
    CAPTURE(text);
    REQUIRE(length_of(decomposed, built_in("x")) == length_of(to_nfc(text), built_in("x")));
    REQUIRE(length_of(text, built_in("x")) == length_of(to_nfc(text), built_in("x")));
  }
}

TEST_CASE("text in NFC is what ICU makes of it, piles of marks included", "[text][property]") {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  constexpr std::string_view kMarks[] = {"e",      "\u0301", "\u0323", "\u0F73", "\u0344",
                                         "\u0345", "가",     "\u0F71", "\u11A8"};
  RandomText random(5);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text =
        i % 2 == 0 ? random.next(kPieces, 20) : "a" + random.next({kMarks + 1, 8}, 90);
    std::string expected;
    nfc->normalize(icu::UnicodeString::fromUTF8(text), status).toUTF8String(expected);
    CAPTURE(text);
    REQUIRE(to_nfc(text) == expected);
  }
}

TEST_CASE("grapheme clusters are those of ICU where its Unicode knows the characters",
          "[text][property]") {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::BreakIterator> breaks(
      icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), status));
  RandomText random(6);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kPieces, 20);
    const icu::UnicodeString utf16 = icu::UnicodeString::fromUTF8(text);
    breaks->setText(utf16);
    std::size_t expected = 0;
    while (breaks->next() != icu::BreakIterator::DONE) ++expected;
    CAPTURE(text);
    REQUIRE(count_graphemes(text) == expected);
    REQUIRE(grapheme_boundaries(text).size() == expected + 1);
  }
}

TEST_CASE("the quick way through ASCII gives what the slow one gives", "[platform][property]") {
  RandomText random(7);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kAsciiPieces, 20);
    CAPTURE(text);
    for (const CountedIn unit :
         {CountedIn::WeightedCharacters, CountedIn::GraphemeClusters, CountedIn::CodePoints,
          CountedIn::Utf16CodeUnits, CountedIn::Bytes, CountedIn::EmojiBytes}) {
      const UnitCount quick = count_units(text, unit, 10);
      const UnitCount slow = count_units_one_by_one(text, unit, 10);
      REQUIRE(quick.value == slow.value);
      REQUIRE(quick.first_beyond == slow.first_beyond);
    }
    // A character beyond ASCII at the end takes every scanner off the quick way.
    for (const std::string_view id : {"x", "bluesky", "mastodon"}) {
      std::vector<Entity> quick = find_entities(text + " ", built_in(id));
      std::vector<Entity> slow = find_entities(text + " é", built_in(id));
      REQUIRE(quick.size() == slow.size());
      for (std::size_t k = 0; k < quick.size(); ++k) REQUIRE(quick[k].span == slow[k].span);
    }
  }
}

TEST_CASE("a text costs what its clusters cost, and is too long from the one that does not fit",
          "[platform][property]") {
  constexpr std::uint32_t kLimit = 10;
  RandomText random(10);
  for (int i = 0; i < kTexts; ++i) {
    const std::string text = random.next(kPieces, 20) + random.next(kAsciiPieces, 8);
    CAPTURE(text);
    const std::vector<std::uint32_t> borders = grapheme_boundaries(text);
    for (const CountedIn unit : {CountedIn::GraphemeClusters, CountedIn::CodePoints,
                                 CountedIn::Utf16CodeUnits, CountedIn::Bytes}) {
      std::uint32_t cost = 0;
      std::optional<std::uint32_t> first_beyond;
      for (std::size_t k = 0; k + 1 < borders.size(); ++k) {
        const std::string cluster = text.substr(borders[k], borders[k + 1] - borders[k]);
        cost += count_units(cluster, unit, kLimit).value;
        if (cost > kLimit && !first_beyond) first_beyond = borders[k];
      }
      const UnitCount whole = count_units(text, unit, kLimit);
      REQUIRE(whole.value == cost);
      REQUIRE(whole.first_beyond == first_beyond);
    }
  }
}

TEST_CASE("what comes before the excess fits, one character more does not",
          "[platform][property]") {
  RandomText random(8);
  for (const std::string_view id : kPlatforms) {
    const Platform platform = with_small_limit(id);
    for (int i = 0; i < kTexts; ++i) {
      const std::string text = random.next(kPieces, 16);
      CAPTURE(id, text);
      const Length length = measure(text, platform);
      REQUIRE(length.excess.has_value() == (length.composer.value_or(length.value) > 12));
      if (!length.excess) continue;
      const std::uint32_t begin = length.excess->begin;
      REQUIRE(length.excess->end == text.size());
      REQUIRE(is_boundary(text, begin));
      CHECK(deciding_length(text.substr(0, begin), platform) <= 12);
      if (begins_whole(text, begin, platform)) continue;
      const std::uint32_t next = begin + grapheme_boundaries(text.substr(begin)).at(1);
      CAPTURE(text.substr(0, begin), text.substr(0, next));
      CHECK(deciding_length(text.substr(0, next), platform) > 12);
    }
  }
}

TEST_CASE("two posts in one are never shorter than either without links", "[platform][property]") {
  constexpr std::string_view kWords[] = {"a",  " ",  "é", "e\u0301", "日本", "📚", "👩🏽‍🔬",
                                         "\n", "각", "…", "क\u094Dष"};
  RandomText random(9);
  for (int i = 0; i < kTexts; ++i) {
    const std::string a = "a" + random.next(kWords, 10);
    const std::string b = "b" + random.next(kWords, 10);
    for (const std::string_view id : {"x", "bluesky", "linkedin"}) {
      CAPTURE(id, a, b);
      REQUIRE(length_of(a + b, built_in(id)) ==
              length_of(a, built_in(id)) + length_of(b, built_in(id)));
    }
  }
}

TEST_CASE("ill-formed UTF-8 counts one replacement character for each maximal part",
          "[platform][property]") {
  CHECK(length_of(utf8::replace_ill_formed("\xF0\x9F\x93"), built_in("x")) == 2);
  CHECK(length_of(utf8::replace_ill_formed("\xFF\xFE"), built_in("x")) == 4);
  CHECK(length_of(utf8::replace_ill_formed("a\xC3"), built_in("bluesky")) == 2);
  std::mt19937 engine(10);
  for (int i = 0; i < kTexts; ++i) {
    std::string bytes;
    for (auto left = engine() % 40; left > 0; --left)
      bytes.push_back(static_cast<char>(engine() & 0xFFU));
    const std::string text = utf8::replace_ill_formed(bytes);
    for (const std::string_view id : kPlatforms) {
      CAPTURE(id, text);
      const Length length = measure(text, built_in(id));
      REQUIRE(length.value <= 40 * 23);
      REQUIRE(find_entities(text, built_in(id)).size() <= bytes.size());
    }
  }
}

}  // namespace advolint
