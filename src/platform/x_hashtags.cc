#include "platform/x_hashtags.h"

#include <optional>

#include "platform/x_characters.h"
#include "text/characters.h"

namespace advolint {
namespace {

// twitter-text freezes its letters and marks at the Unicode of its day; ours are those of ICU, as
// its Java and Ruby versions take those of their platform.
bool is_tag_letter(char32_t c) {
  return c < 0x80 ? is_ascii_letter(c) : is_letter(c) || is_mark(c);
}

bool is_tag_character(char32_t c) {
  if (c < 0x80) return is_ascii_word(c);
  constexpr std::u32string_view kSpecial =
      U"\u00B7\u200C\u200D\uA67E\u05BE\u05F3\u05F4\uFF5E\u301C\u309B\u309C\u30A0\u30FB\u3003\u0F0B"
      U"\u0F0C";
  return is_tag_letter(c) || is_decimal_digit(c) || is_one_of(c, kSpecial);
}

bool may_precede_tag(char32_t c) {
  return c == 0xFE0E || c == 0xFE0F || (!is_tag_character(c) && c != U'&');
}

/// A run of tag characters after a sign.
struct TagRun {
  std::size_t end = 0;
  bool holds_letter = false;
};

TagRun tag_run(std::u32string_view text, std::size_t at) {
  TagRun run{.end = at};
  for (; run.end < text.size() && is_tag_character(text[run.end]); ++run.end) {
    run.holds_letter = run.holds_letter || is_tag_letter(text[run.end]);
  }
  return run;
}

bool spoils_tag(std::u32string_view rest) {
  return rest.starts_with(U"://") || (!rest.empty() && x::is_hash_sign(rest.front()));
}

/// U+FE0F and U+20E3 make an emoji of the sign.
bool is_keycap(std::u32string_view after_sign) {
  return !after_sign.empty() && (after_sign.front() == 0xFE0F || after_sign.front() == 0x20E3);
}

}  // namespace

std::vector<CodePointRange> find_x_hashtags(std::u32string_view text) {
  std::vector<CodePointRange> tags;
  // What is before a tag must not be part of a match before.
  std::size_t used_up = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!x::is_hash_sign(text[at])) continue;
    const bool may_begin = at == 0 || (at > used_up && may_precede_tag(text[at - 1]));
    if (!may_begin || is_keycap(text.substr(at + 1))) continue;
    const TagRun run = tag_run(text, at + 1);
    if (!run.holds_letter) continue;
    used_up = run.end;
    if (!spoils_tag(text.substr(run.end))) tags.push_back({at, run.end});
    at = run.end - 1;
  }
  return tags;
}

}  // namespace advolint
