#include "platform/mastodon_entities.h"
#include "text/characters.h"

namespace advolint {

bool is_mastodon_word(char32_t c) {
  constexpr char32_t kNonJoiner = 0x200C;
  constexpr char32_t kJoiner = 0x200D;
  if (c < 0x80) return is_ascii_word(c);
  return c == kNonJoiner || c == kJoiner || is_word_character(c);
}

}  // namespace advolint
