#include "platform/x_mentions.h"

#include "platform/code_point_text.h"
#include "platform/x_characters.h"

namespace advolint {
namespace {

// twitter-text js/src/regexp/validMentionOrList.js, read 2026-11-21. X gives names of at most 15
// characters.
constexpr std::size_t kLongestName = 20;
constexpr std::size_t kLongestList = 25;

bool may_precede_mention(char32_t c) {
  return !is_ascii_word(c) && !is_one_of(c, U"!#$%&*") && !x::is_at_sign(c);
}

bool may_precede_retweet(char32_t c) { return !is_ascii_word(c) && !is_one_of(c, U"+~.-"); }

/// Whether "RT" is right before `at`, itself after nothing that would make it part of a word.
bool follows_retweet(std::u32string_view text, std::size_t used_up, std::size_t at) {
  if (at < used_up + 2 || !starts_with_ignoring_case(text.substr(at - 2), "rt")) return false;
  const std::size_t begin = at - 2;
  return begin == 0 || (begin > used_up && may_precede_retweet(text[begin - 1]));
}

bool may_begin_mention(std::u32string_view text, std::size_t used_up, std::size_t at) {
  if (at == 0) return true;
  if (at > used_up && may_precede_mention(text[at - 1])) return true;
  return follows_retweet(text, used_up, at);
}

std::size_t skip_name(std::u32string_view text, std::size_t at) {
  std::size_t end = at;
  while (end < text.size() && end - at < kLongestName && is_ascii_word(text[end])) ++end;
  return end;
}

std::size_t skip_list(std::u32string_view text, std::size_t at) {
  if (at + 1 >= text.size() || text[at] != U'/' || !is_ascii_letter(text[at + 1])) return at;
  std::size_t end = at + 2;
  while (end < text.size() && end - at <= kLongestList &&
         (is_ascii_word(text[end]) || text[end] == U'-')) {
    ++end;
  }
  return end;
}

bool spoils_mention(std::u32string_view rest) {
  if (rest.empty()) return false;
  return rest.starts_with(U"://") || x::is_at_sign(rest.front()) ||
         x::is_latin_accent(rest.front());
}

}  // namespace

std::vector<XMention> find_x_mentions(std::u32string_view text) {
  std::vector<XMention> mentions;
  std::size_t used_up = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!x::is_at_sign(text[at]) || !may_begin_mention(text, used_up, at)) continue;
    const std::size_t name_end = skip_name(text, at + 1);
    if (name_end == at + 1) continue;
    const std::size_t end = skip_list(text, name_end);
    if (!spoils_mention(text.substr(end))) {
      mentions.push_back({.begin = at, .name_end = name_end, .end = end});
    }
    used_up = end;
    at = end - 1;
  }
  return mentions;
}

}  // namespace advolint
