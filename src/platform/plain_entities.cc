#include "platform/plain_entities.h"

#include <algorithm>

#include "platform/x_characters.h"
#include "text/characters.h"

namespace advolint {
namespace {

bool is_word(char32_t c) { return c < 0x80 ? is_ascii_word(c) : is_word_character(c); }

bool may_precede(std::u32string_view text, std::size_t at) {
  return at == 0 || (!is_word(text[at - 1]) && !is_one_of(text[at - 1], U"&/#@"));
}

std::size_t skip_run(std::u32string_view text, std::size_t at, bool (*is_inside)(char32_t)) {
  while (at < text.size() && is_inside(text[at])) ++at;
  return at;
}

bool says_something(std::u32string_view name) {
  return std::ranges::any_of(name, [](char32_t c) { return !is_decimal_digit(c) && c != U'_'; });
}

}  // namespace

bool in_common_hashtag(char32_t c) { return is_word(c) && !is_one_of(c, U"‿⁀⁔"); }

bool in_threads_hashtag(char32_t c) {
  return !is_white_space(c) && !is_one_of(c, U".&@!?,;:#＃()\"'“”’");
}

bool in_common_mention(char32_t c) { return is_ascii_word(c) || c == U'.'; }

bool in_linkedin_mention(char32_t c) { return is_ascii_word(c) || c == U'-'; }

std::vector<CodePointRange> find_plain_hashtags(std::u32string_view text,
                                                const PlainGrammar& grammar) {
  std::vector<CodePointRange> tags;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!x::is_hash_sign(text[at]) || !may_precede(text, at)) continue;
    const std::size_t end = skip_run(text, at + 1, grammar.in_hashtag);
    if (says_something(text.substr(at + 1, end - at - 1))) tags.push_back({at, end});
    at = end - 1;
  }
  return tags;
}

std::vector<CodePointRange> find_plain_mentions(std::u32string_view text,
                                                const PlainGrammar& grammar) {
  std::vector<CodePointRange> mentions;
  for (std::size_t at = text.find(U'@'); at != text.npos; at = text.find(U'@', at + 1)) {
    if (!may_precede(text, at)) continue;
    std::size_t end = skip_run(text, at + 1, grammar.in_mention);
    // A full stop or a dash at the end belongs to the sentence.
    while (end > at + 1 && !is_ascii_word(text[end - 1])) --end;
    if (end > at + 1) mentions.push_back({at, end});
    at = end - 1;
  }
  return mentions;
}

}  // namespace advolint
