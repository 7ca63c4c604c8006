#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// Properties of a code point beyond ASCII, or of any, by ICU's version of Unicode.
namespace unicode {
bool is_letter(char32_t code_point);
bool is_mark(char32_t code_point);
bool is_number(char32_t code_point);
bool is_white_space(char32_t code_point);
bool is_upper(char32_t code_point);
bool is_lower(char32_t code_point);
}  // namespace unicode

/// Properties of a code point. Most are ASCII, and told without a look into tables.
inline bool is_letter(char32_t code_point) {  ///< general category L
  const char32_t lower = code_point | 0x20U;
  return code_point < 0x80 ? lower >= 'a' && lower <= 'z' : unicode::is_letter(code_point);
}
inline bool is_mark(char32_t code_point) {  ///< M
  return code_point >= 0x80 && unicode::is_mark(code_point);
}
inline bool is_number(char32_t code_point) {  ///< N
  return code_point < 0x80 ? code_point >= '0' && code_point <= '9'
                           : unicode::is_number(code_point);
}
inline bool is_white_space(char32_t code_point) {  ///< White_Space
  return code_point < 0x80 ? code_point == ' ' || (code_point >= '\t' && code_point <= '\r')
                           : unicode::is_white_space(code_point);
}
inline bool is_upper(char32_t code_point) {  ///< Uppercase
  return code_point < 0x80 ? code_point >= 'A' && code_point <= 'Z' : unicode::is_upper(code_point);
}
inline bool is_lower(char32_t code_point) {  ///< Lowercase
  return code_point < 0x80 ? code_point >= 'a' && code_point <= 'z' : unicode::is_lower(code_point);
}
bool is_decimal_digit(char32_t code_point);   ///< Nd
bool is_punctuation(char32_t code_point);     ///< P
bool is_alphabetic(char32_t code_point);      ///< Alphabetic
bool is_dash(char32_t code_point);            ///< general category Pd
bool is_word_character(char32_t code_point);  ///< L, M, Nd or Pc: what "\w" means to most languages

bool is_ascii(std::string_view text);

/// Whether a grapheme cluster shows as an emoji (it is RGI, or presents as one by default).
bool is_emoji_cluster(std::string_view cluster);

/// Normalization Form C. `text` is valid UTF-8.
std::string to_nfc(std::string_view text);
bool is_nfc(std::string_view text);

/// Full case folding, then, with `Accents::Ignore`, base letters only: "École" becomes "ecole".
enum class Accents { Keep, Ignore };
std::string fold_case(std::string_view text, Accents accents = Accents::Keep);

}  // namespace advolint
