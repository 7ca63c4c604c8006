#include "facts/personal_names.h"

#include <algorithm>

#include "facts/people_index.h"
#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {

extern const WordList kGivenNames;         ///< of persons, without accents
extern const WordList kPlaceWords;         ///< end or begin the name of a place: "street"
extern const WordList kPlacePrefixes;      ///< are before a name that is a place then: "fort"
extern const WordList kNameAbbreviations;  ///< a full stop after one ends no name: "Dr. Ruiz"

namespace {

// A given name, initials and surnames; more is a line in title case.
constexpr std::size_t kMaxNameWords = 4;

std::string_view word_in(std::string_view text, const WordToken& word) {
  return text.substr(word.span.begin, word.span.size());
}

}  // namespace

bool is_given_name(std::string_view word, const Lexicon& lexicon) {
  return lexicon.has(kGivenNames, name_key(word));
}

bool begins_with_capital(std::string_view word) {
  return !word.empty() && is_upper(utf8::decode(word, 0).code_point);
}

bool is_place_word(std::string_view word, const Lexicon& lexicon) {
  return lexicon.has(kPlaceWords, fold_case(word));
}

bool stand_together(std::string_view text, const WordToken& left, const WordToken& right,
                    const Lexicon& lexicon) {
  const std::string_view between = text.substr(left.span.end, right.span.begin - left.span.end);
  const bool is_abbreviation =
      left.folded.size() == 1 || lexicon.has(kNameAbbreviations, left.folded);
  return between == " " || between == "\u00A0" ||
         (is_abbreviation && (between == ". " || between == "."));
}

std::vector<PersonalName> find_personal_names(std::string_view text,
                                              std::span<const WordToken> words,
                                              const SpanSet& spared, const Lexicon& lexicon) {
  std::vector<PersonalName> names;
  for (std::size_t first = 0; first < words.size(); ++first) {
    const std::string_view word = word_in(text, words[first]);
    if (!begins_with_capital(word) || !is_given_name(word, lexicon)) continue;
    std::size_t end = first + 1;
    bool is_person = !spared.overlaps(words[first].span);
    while (end < words.size() && end - first < kMaxNameWords &&
           without_possessive(word_in(text, words[end - 1])) == word_in(text, words[end - 1]) &&
           begins_with_capital(word_in(text, words[end])) &&
           stand_together(text, words[end - 1], words[end], lexicon)) {
      is_person = is_person && !is_place_word(word_in(text, words[end]), lexicon);
      ++end;
    }
    const bool after_prefix = first > 0 && lexicon.has(kPlacePrefixes, words[first - 1].folded) &&
                              stand_together(text, words[first - 1], words[first], lexicon);
    if (is_person && !after_prefix) {
      const std::string_view last = without_possessive(word_in(text, words[end - 1]));
      const auto last_end = words[end - 1].span.begin + static_cast<std::uint32_t>(last.size());
      names.push_back({.span = {words[first].span.begin, last_end}, .first = first, .end = end});
    }
    first = end - 1;
  }
  return names;
}

}  // namespace advolint
