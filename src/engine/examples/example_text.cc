#include "engine/examples/example_text.h"

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>

#include "pack/example_keys.h"

namespace advolint {
namespace {

/// So many characters of prose that no rule minds.
std::string text_of_length(std::size_t count) {
  constexpr std::string_view kProse = "the library is open and everyone is welcome ";
  std::string text;
  while (text.size() < count) text += kProse[text.size() % kProse.size()];
  if (!text.empty() && text.back() == ' ') text.back() = 's';
  return text;
}

/// The pack's parser has checked that it is one.
std::size_t number_in(std::string_view digits) {
  std::size_t number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return number;
}

/// "63 61 66 E9": what no YAML can hold.
std::string bytes_of(std::string_view hex) {
  std::string bytes;
  for (std::size_t at = 0; at + 1 < hex.size(); at += 3) {
    unsigned value = 0;
    std::from_chars(hex.data() + at, hex.data() + at + 2, value, 16);
    bytes.push_back(static_cast<char>(value));
  }
  return bytes;
}

}  // namespace

bool has_example_text(const yaml::Node& example) {
  return std::ranges::any_of(example_text_keys(),
                             [&](std::string_view key) { return example.find(key) != nullptr; });
}

MarkedText read_example_text(const yaml::Node& example) {
  if (const std::string hex = example.word("hex"); !hex.empty()) return {bytes_of(hex), {}};
  const std::string length = example.word("text-of-length");
  if (!length.empty()) return {text_of_length(number_in(length)), {}};
  return unmark(example.word(example.find("file") != nullptr ? "file" : "text"));
}

}  // namespace advolint
