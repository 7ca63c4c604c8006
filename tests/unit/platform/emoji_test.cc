#include <fstream>
#include <sstream>
#include <string>

#include <catch2/catch.hpp>

#include "platform/measure.h"
#include "text/characters.h"
#include "text/emoji_sequences.h"
#include "text/graphemes.h"
#include "text/utf8.h"
#include "unit/platform/platform_under_test.h"

namespace advolint {
namespace {

std::string to_utf8(std::u32string_view code_points) {
  std::string text;
  for (const char32_t c : code_points) utf8::append(text, c);
  return text;
}

/// What is wrong with how `emoji` counts; empty if nothing is.
std::string fault_of(const std::string& emoji) {
  std::ostringstream fault;
  if (const auto weight = measure(emoji, built_in("x")).value; weight != 2) {
    fault << emoji << " costs " << weight << " on X\n";
  }
  if (const auto clusters = count_graphemes(emoji); clusters != 1) {
    fault << emoji << " has " << clusters << " grapheme clusters\n";
  }
  if (!is_emoji_cluster(emoji)) fault << emoji << " is not taken for an emoji\n";
  return fault.str();
}

}  // namespace

TEST_CASE("every emoji of Unicode 17 costs 2 on X and is one grapheme cluster",
          "[platform][emoji]") {
  std::string faults;
  for (const std::u32string_view emoji : emoji_sequences()) faults += fault_of(to_utf8(emoji));
  INFO(faults);
  REQUIRE(faults.empty());
  REQUIRE(emoji_sequences().size() > 3900);
}

TEST_CASE("every fully qualified emoji of the system's emoji-test.txt costs 2 on X",
          "[platform][emoji]") {
  std::ifstream file("/usr/share/unicode/emoji/emoji-test.txt");
  if (!file) {
    WARN("emoji-test.txt (package unicode-data) is not installed");
    return;
  }
  std::string faults;
  for (std::string line; std::getline(file, line);) {
    const std::size_t semicolon = line.find(';');
    if (semicolon == line.npos || line.find("fully-qualified") == line.npos ||
        line.starts_with('#'))
      continue;
    std::istringstream numbers(line.substr(0, semicolon));
    std::u32string emoji;
    for (std::uint32_t code_point = 0; numbers >> std::hex >> code_point;)
      emoji.push_back(code_point);
    faults += fault_of(to_utf8(emoji));
  }
  INFO(faults);
  REQUIRE(faults.empty());
}

TEST_CASE("what is no emoji to Unicode costs X its parts", "[platform][emoji]") {
  struct Case {
    std::string text;
    std::uint32_t weight;
  };
  const auto one = GENERATE(values<Case>({
      {"©", 1},
      {"©\uFE0F", 2},
      {"1", 1},
      {"1\uFE0F", 3},
      {"1\u20E3", 2},
      {"1\uFE0F\u20E3", 2},
      {"❤", 2},
      {"❤\uFE0E", 4},
      {"⌚\uFE0F", 2},
      {"📚\uFE0F", 4},
      {"🇽🇽", 4},
      {"🇽🇺🇸", 4},
      {"📚\u200D📚", 5},
      {"☝🏽", 2},
      {"☝\uFE0F🏽", 2},
      {"✅\uFE0F", 4},
      {"📚\uFE0F🏽", 6},
  }));
  CAPTURE(one.text);
  CHECK(measure(one.text, built_in("x")).value == one.weight);
}

}  // namespace advolint
