#pragma once

// The sets of characters in which twitter-text writes its rules (js/src/regexp of version 3.1.0,
// read 2026-11-21).

namespace advolint::x {

bool is_space(char32_t c);             ///< its list of spaces, which is not White_Space
bool is_invalid(char32_t c);           ///< U+FFFE, U+FEFF, U+FFFF: no post may hold them
bool is_latin_accent(char32_t c);      ///< Latin letters beyond ASCII, and combining marks
bool is_cyrillic(char32_t c);          ///< of the basic block
bool is_punctuation_sign(char32_t c);  ///< ASCII signs that no domain holds
bool is_hash_sign(char32_t c);         ///< # and its full-width form
bool is_at_sign(char32_t c);           ///< @ and its full-width form
bool is_domain_character(char32_t c);

}  // namespace advolint::x
