#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint::utf8 {

inline constexpr char32_t kReplacement = U'\uFFFD';

/// What some programs begin a file with, and no editor shows.
inline constexpr std::string_view kByteOrderMark = "\xEF\xBB\xBF";

/// `bytes` without the byte order mark that they may begin with.
constexpr std::string_view without_byte_order_mark(std::string_view bytes) {
  return bytes.starts_with(kByteOrderMark) ? bytes.substr(kByteOrderMark.size()) : bytes;
}

/// One step of decoding.
struct Decoded {
  char32_t code_point = 0;         ///< U+FFFD where `valid` is false
  std::uint32_t length_bytes = 0;  ///< 1 to 4; of the maximal ill-formed subpart where not valid
  bool valid = true;
};

/// The part of `decode` for what is not ASCII.
Decoded decode_beyond_ascii(std::string_view bytes, std::size_t at);

/// Decodes the code point at `at` < bytes.size(). An ill-formed sequence yields U+FFFD for its
/// maximal subpart (The Unicode Standard 15, section 3.9, "U+FFFD Substitution of Maximal
/// Subparts").
inline Decoded decode(std::string_view bytes, std::size_t at) {
  // Most text is ASCII, and scanning it one by one is what most checks do.
  const auto first = static_cast<unsigned char>(bytes[at]);
  if (first < 0x80) return {.code_point = first, .length_bytes = 1};
  return decode_beyond_ascii(bytes, at);
}

/// Appends `code_point` to `out` in UTF-8.
void append(std::string& out, char32_t code_point);

/// The maximal ill-formed subparts of `bytes`, in order; empty for valid UTF-8.
std::vector<SourceSpan> ill_formed(std::string_view bytes);

/// `bytes` with each maximal ill-formed subpart replaced by U+FFFD.
std::string replace_ill_formed(std::string_view bytes);

/// Same length as `bytes`, each byte of an ill-formed subpart replaced by '?': for parsers that
/// need valid UTF-8 and whose offsets must stay those of the file.
std::string mask_ill_formed(std::string_view bytes);

/// Number of code points, an ill-formed subpart counting as one.
std::size_t count_code_points(std::string_view bytes);

}  // namespace advolint::utf8
