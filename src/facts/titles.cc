#include "facts/titles.h"

#include <algorithm>
#include <string>
#include <vector>

namespace advolint {

extern const WordList kTitleQualifiers;  ///< "State" Senator

namespace {

/// How many of `words` spell `phrase`, 0 if they do not.
std::size_t words_that_spell(std::string_view phrase, std::span<const WordToken> words) {
  if (words.empty() || phrase.empty() || words.front().folded.front() != phrase.front()) return 0;
  std::size_t count = 0;
  for (std::size_t at = 0; at <= phrase.size();) {
    const std::size_t space = std::min(phrase.find(' ', at), phrase.size());
    if (count == words.size() || words[count].folded != phrase.substr(at, space - at)) return 0;
    ++count;
    at = space + 1;
  }
  return count;
}

/// The longest title that `words` begin with.
TitleMatch match_bare_title(std::span<const WordToken> words, const Lexicon& lexicon) {
  const TitleName* best = nullptr;
  std::size_t best_count = 0;
  if (words.empty()) return {};
  for (const TitleName& title : lexicon.titles_beginning_with(words.front().folded)) {
    const std::size_t count = words_that_spell(title.words, words);
    if (count <= best_count) continue;
    best = &title;
    best_count = count;
  }
  if (best == nullptr) return {};
  return {Title{.office = best->office,
                .weight = best->also_of_others ? TitleWeight::Leader : TitleWeight::Certain,
                .needs_capital = best->needs_capital,
                .is_abbreviation = best->is_abbreviation},
          best_count};
}

}  // namespace

TitleMatch match_title(std::span<const WordToken> words, const Lexicon& lexicon) {
  if (words.empty() || !lexicon.may_begin_title(words.front().folded, words.front().hash))
    return {};
  const TitleMatch bare = match_bare_title(words, lexicon);
  if (bare.title) return bare;
  for (const std::string_view qualifier : lexicon.words(kTitleQualifiers)) {
    const std::size_t count = words_that_spell(qualifier, words);
    if (count == 0) continue;
    const TitleMatch after = match_bare_title(words.subspan(count), lexicon);
    if (after.title) return {after.title, after.count + count};
  }
  return {};
}

OfficeKind office_of(std::string_view title, const Lexicon& lexicon) {
  const std::vector<WordToken> words = cut_words(title);
  for (std::size_t i = 0; i < words.size(); ++i) {
    const TitleMatch match = match_bare_title(std::span(words).subspan(i), lexicon);
    if (match.title && match.title->office != OfficeKind::Any) return match.title->office;
  }
  return OfficeKind::Any;
}

}  // namespace advolint
