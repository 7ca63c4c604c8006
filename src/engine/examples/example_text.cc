#include "engine/examples/example_text.h"

#include <charconv>
#include <cstddef>

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

MarkedText read_example_text(const yaml::Node& example) {
  if (const std::string hex = word_at(example, "hex"); !hex.empty()) return {bytes_of(hex), {}};
  const std::string length = word_at(example, "text-of-length");
  if (!length.empty()) return {text_of_length(number_in(length)), {}};
  return unmark(word_at(example, example.find("file") != nullptr ? "file" : "text"));
}

std::string word_at(const yaml::Node& node, std::string_view key, std::string_view otherwise) {
  const yaml::Node* value = node.find(key);
  return std::string(value != nullptr && value->is_scalar() ? std::string_view(value->scalar)
                                                            : otherwise);
}

}  // namespace advolint
