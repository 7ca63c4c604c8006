#include "platform/x_characters.h"

#include "platform/code_point_text.h"

namespace advolint::x {
namespace {

bool is_between(char32_t c, char32_t first, char32_t last) { return c >= first && c <= last; }

bool is_bidi_control(char32_t c) {
  return c == 0x061C || c == 0x200E || c == 0x200F || is_between(c, 0x202A, 0x202E) ||
         is_between(c, 0x2066, 0x2069);
}

}  // namespace

bool is_space(char32_t c) {
  if (c < 0x80) return c == U' ' || is_between(c, 0x09, 0x0D);
  return is_between(c, 0x2000, 0x200A) ||
         is_one_of(c, U"\u0085\u00A0\u1680\u180E\u2028\u2029\u202F\u205F\u3000");
}

bool is_invalid(char32_t c) { return c == 0xFFFE || c == 0xFEFF || c == 0xFFFF; }

bool is_latin_accent(char32_t c) {
  if (is_between(c, 0xC0, 0x24F)) return c != 0xD7 && c != 0xF7;
  return is_between(c, 0x300, 0x36F) || is_between(c, 0x1E00, 0x1EFF) ||
         is_one_of(
             c, U"\u0253\u0254\u0256\u0257\u0259\u025B\u0263\u0268\u026F\u0272\u0289\u028B\u02BB");
}

bool is_cyrillic(char32_t c) { return is_between(c, 0x0400, 0x04FF); }

bool is_punctuation_sign(char32_t c) {
  constexpr AsciiSet kSigns("!'#%&()*+,\\-./:;<=>?@[]^_{|}~$");
  return kSigns.contains(c);
}

bool is_hash_sign(char32_t c) { return c == U'#' || c == U'＃'; }

bool is_at_sign(char32_t c) { return c == U'@' || c == U'＠'; }

bool is_domain_character(char32_t c) {
  if (c < 0x80) return !is_space(c) && !is_punctuation_sign(c);
  return !is_space(c) && !is_invalid(c) && !is_bidi_control(c);
}

}  // namespace advolint::x
