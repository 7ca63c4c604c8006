#include "platform/mastodon_url_characters.h"

#include "platform/code_point_text.h"
#include "platform/x_characters.h"

namespace advolint::mastodon {
namespace {

bool is_beyond_ascii_in_query(char32_t c) {
  if (c < 0xA0 || (c >= 0xFDD0 && c <= 0xFDEF) || (c >= 0xFFF0 && c <= 0xFFFF)) return false;
  if (c >= 0xE0000 && c <= 0xE0FFF) return false;
  return (c & 0xFFFE) != 0xFFFE;
}

}  // namespace

bool may_precede_url(char32_t c) {
  return !is_ascii_alphanumeric(c) && !x::is_at_sign(c) && !x::is_hash_sign(c) && c != U'$' &&
         !x::is_invalid(c);
}

bool in_domain(char32_t c) {
  constexpr char32_t kDelete = 0x7F;
  return x::is_domain_character(c) && c > 0x1F && c != kDelete && c != U'"' && c != U'`';
}

bool in_query(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"!?*'();:&=+$/%#[]-_.,~|@^") ||
         is_beyond_ascii_in_query(c);
}

bool ends_query(char32_t c) {
  return is_ascii_alphanumeric(c) || is_one_of(c, U"_&=#/-") || is_beyond_ascii_in_query(c);
}

}  // namespace advolint::mastodon
