#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// A text as code points, with the way back to its bytes. The scanners of links and tags look both
/// ways around a character, which UTF-8 makes hard to read.
class CodePointText {
 public:
  /// `text` is valid UTF-8.
  explicit CodePointText(std::string_view text);

  [[nodiscard]] std::u32string_view points() const { return points_; }
  /// The bytes of the code points [begin, end).
  [[nodiscard]] TextSpan bytes(std::size_t begin, std::size_t end) const {
    return {offset(begin), offset(end)};
  }

 private:
  [[nodiscard]] std::uint32_t offset(std::size_t index) const {
    return offsets_.empty() ? static_cast<std::uint32_t>(index) : offsets_[index];
  }

  std::u32string points_;
  std::vector<std::uint32_t> offsets_;  ///< of each code point and of the end; empty for ASCII
};

/// A range of code points, by index.
struct CodePointRange {
  std::size_t begin = 0;
  std::size_t end = 0;
};

constexpr bool is_ascii_digit(char32_t c) { return c >= U'0' && c <= U'9'; }
constexpr bool is_ascii_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}
constexpr bool is_ascii_alphanumeric(char32_t c) { return is_ascii_digit(c) || is_ascii_letter(c); }
/// [A-Za-z0-9_]
constexpr bool is_ascii_word(char32_t c) { return is_ascii_alphanumeric(c) || c == U'_'; }
constexpr char32_t to_ascii_lower(char32_t c) { return c >= U'A' && c <= U'Z' ? c + 0x20 : c; }

constexpr bool is_one_of(char32_t c, std::u32string_view set) {
  return set.find(c) != std::u32string_view::npos;
}

/// A set of ASCII characters, quick to ask.
class AsciiSet {
 public:
  constexpr explicit AsciiSet(std::string_view characters) {
    for (const char c : characters) bits_[to_index(c) / 64] |= 1ULL << (to_index(c) % 64);
  }
  [[nodiscard]] constexpr bool contains(char32_t c) const {
    return c < 0x80 && ((bits_[c / 64] >> (c % 64)) & 1U) != 0;
  }

 private:
  static constexpr std::size_t to_index(char c) { return static_cast<unsigned char>(c); }

  std::array<std::uint64_t, 2> bits_{};
};

/// Whether `text` begins with `prefix`, lower-case ASCII, in any case.
bool starts_with_ignoring_case(std::u32string_view text, std::string_view prefix);

}  // namespace advolint
