#include "text/graphemes.h"

#include <fstream>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "text/utf8.h"

namespace advolint {
namespace {

/// A line of GraphemeBreakTest.txt: its text, and where ÷ stands.
struct BreakExample {
  std::string text;
  std::vector<std::uint32_t> boundaries;
};

BreakExample parse_example(const std::string& line) {
  BreakExample example;
  std::istringstream words(line.substr(0, line.find('#')));
  for (std::string word; words >> word;) {
    if (word == "÷") {
      example.boundaries.push_back(static_cast<std::uint32_t>(example.text.size()));
    } else if (word != "×") {
      utf8::append(example.text, static_cast<char32_t>(std::stoul(word, nullptr, 16)));
    }
  }
  return example;
}

}  // namespace

TEST_CASE("grapheme clusters are those of the system's GraphemeBreakTest.txt",
          "[text][conformance]") {
  std::ifstream file("/usr/share/unicode/auxiliary/GraphemeBreakTest.txt");
  if (!file) {
    WARN("GraphemeBreakTest.txt (package unicode-data) is not installed");
    return;
  }
  int examples = 0;
  for (std::string line; std::getline(file, line);) {
    // Scissors were pictographs before Unicode 17, and Debian 12 has the file of 15.
    const bool is_outdated = line.find(" 2701 ") != line.npos;
    if (line.empty() || line.starts_with('#') || is_outdated) continue;
    const BreakExample example = parse_example(line);
    CAPTURE(line);
    CHECK(grapheme_boundaries(example.text) == example.boundaries);
    ++examples;
  }
  CHECK(examples > 500);
}

TEST_CASE("grapheme clusters follow Unicode 17", "[text]") {
  CHECK(count_graphemes("") == 0);
  CHECK(grapheme_boundaries("") == std::vector<std::uint32_t>{0});
  CHECK(count_graphemes("a\r\nb") == 3);
  CHECK(count_graphemes("नमस्ते") == 3);
  CHECK(count_graphemes("👩‍👩‍👧🇺🇸🇺") == 3);
  CHECK(grapheme_boundaries("ae\u0301") == std::vector<std::uint32_t>{0, 1, 4});
}

}  // namespace advolint
