#include "draft/grouping/status_lines.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "draft/calendar/words.h"
#include "draft/naming/post_words.h"
#include "text/ascii.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kStatusWords;    ///< of a text, alone or with whose they are: "approved"
extern const WordList kStatusPhrases;  ///< that say it whatever follows: "needs changes"
extern const WordList kStatusMakers;   ///< between such a word and a name: "by"

namespace {

/// "✅ (approved)" without its signs.
std::string_view without_signs(std::string_view line) {
  const auto is_sign = [](char c) {
    return static_cast<unsigned char>(c) >= 0x80 ||
           std::string_view("*_([]) .").find(c) != std::string_view::npos;
  };
  while (!line.empty() && is_sign(line.front())) line.remove_prefix(1);
  const bool is_opened = line.find_first_of("([") != std::string_view::npos;
  while (!line.empty() && is_sign(line.back()) &&
         !(is_opened && (line.back() == ')' || line.back() == ']')))
    line.remove_suffix(1);
  return line;
}

/// "DW", "11/24".
bool is_initials_or_number(std::string_view word) {
  constexpr std::size_t kMostInitials = 2;
  const bool is_number = word.find_first_not_of("0123456789") == std::string_view::npos;
  return is_number || (word.size() <= kMostInitials && std::ranges::all_of(word, is_ascii_upper));
}

/// Who said so, and when: "DW 11/24", "(Ann)", "by Omar Reyes, May 3".
bool says_who(std::string_view rest, const Lexicon& lexicon) {
  constexpr std::size_t kMostWords = 6;
  rest = trimmed(rest);
  const auto words = cut_words(rest);
  const bool is_bracket = (rest.starts_with('(') && rest.ends_with(')')) ||
                          (rest.starts_with('[') && rest.ends_with(']'));
  if (words.size() > kMostWords) return false;
  if (words.empty() || is_bracket) return true;
  const bool is_named = lexicon.has(kStatusMakers, words.front().folded);
  return std::ranges::all_of(words, [&](const WordToken& it) {
    const std::string_view word = rest.substr(it.span.begin, it.span.end - it.span.begin);
    return is_initials_or_number(word) ||
           (is_named && (is_ascii_upper(word.front()) || lexicon.is_calendar_name(it.folded) ||
                         lexicon.has(kStatusMakers, it.folded)));
  });
}

}  // namespace

bool is_status_line(std::string_view typed, const Lexicon& lexicon) {
  constexpr std::size_t kMostBytes = 100;
  constexpr std::size_t kMostWords = 14;
  constexpr std::size_t kLongestPhrase = 4;
  if (typed.size() > kMostBytes || typed.find_first_of("!?#@\n") != std::string_view::npos)
    return false;
  const std::string_view line = without_signs(typed);
  const auto words = cut_words(line);
  if (words.empty() || words.size() > kMostWords || signs_of_post(line).has_link) return false;
  for (std::size_t count = std::min(kLongestPhrase, words.size()); count > 0; --count) {
    const std::size_t end = words[count - 1].span.end;
    const std::string phrase = plain_words(line.substr(0, end));
    if (lexicon.has(kStatusPhrases, phrase)) return true;
    if (lexicon.has(kStatusWords, phrase)) return says_who(line.substr(end), lexicon);
  }
  return false;
}

}  // namespace advolint
