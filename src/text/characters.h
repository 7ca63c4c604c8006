#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// Properties of a code point, by ICU's version of Unicode.
bool is_letter(char32_t code_point);          ///< general category L
bool is_mark(char32_t code_point);            ///< M
bool is_number(char32_t code_point);          ///< N
bool is_decimal_digit(char32_t code_point);   ///< Nd
bool is_punctuation(char32_t code_point);     ///< P
bool is_white_space(char32_t code_point);     ///< White_Space
bool is_upper(char32_t code_point);           ///< Uppercase
bool is_lower(char32_t code_point);           ///< Lowercase
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
