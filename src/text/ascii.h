#pragma once

#include <string>
#include <string_view>

namespace advolint {

constexpr bool is_ascii_digit(char byte) { return byte >= '0' && byte <= '9'; }
constexpr bool is_ascii_upper(char byte) { return byte >= 'A' && byte <= 'Z'; }
constexpr bool is_ascii_lower(char byte) { return byte >= 'a' && byte <= 'z'; }
constexpr bool is_ascii_letter(char byte) { return is_ascii_upper(byte) || is_ascii_lower(byte); }
constexpr bool is_ascii_alphanumeric(char byte) {
  return is_ascii_letter(byte) || is_ascii_digit(byte);
}

constexpr char to_ascii_lower(char byte) {
  return is_ascii_upper(byte) ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// A copy of `text` with its ASCII letters in lower case; other bytes stay.
inline std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  for (char& byte : lower) byte = to_ascii_lower(byte);
  return lower;
}

}  // namespace advolint
