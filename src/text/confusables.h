#pragma once

#include <optional>
#include <string>

namespace advolint {

/// The Latin letter that a Cyrillic or Greek one is drawn like; nothing for letters that cannot be
/// mistaken. From Unicode's confusables.txt (UTS #39, version 15.0), the pairs of one letter each.
std::optional<char> latin_look_alike(char32_t code_point);

/// The letter or digit that a decorated one stands for: mathematical, script-like, circled,
/// squared, full-width. Nothing for every other character.
std::optional<char> plain_letter(char32_t code_point);

/// "zero width space", in lower case, or "control character" where Unicode names none.
std::string character_name(char32_t code_point);

/// Whether text of this letter's script is written from right to left.
bool is_right_to_left(char32_t code_point);

/// Whether zero-width joiners, or zero-width spaces between words, are part of how this letter's
/// script is spelled.
bool is_spelled_with_joiners(char32_t code_point);

/// Whether the code point is a letter of the Latin script.
bool is_latin(char32_t code_point);

/// Whether the code point is Han, kana or Hangul.
bool is_east_asian(char32_t code_point);

/// Whether the code point shows, or can show, as an emoji or changes one: pictographs, skin tones,
/// selectors.
bool is_part_of_emoji(char32_t code_point);

}  // namespace advolint
