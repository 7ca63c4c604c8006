#include "text/language.h"

#include <algorithm>
#include <unordered_map>
#include <utility>
#include <vector>

#include "text/characters.h"

namespace advolint {

extern const WordList kFrequent;  ///< by which a text is known to be of a language

namespace {

/// How often a text has to show a language before it is taken for that, and how much more often
/// than any other.
constexpr std::size_t kFewestHits = 4;
constexpr std::size_t kTimesMore = 3;

std::size_t count_of(std::string_view text, std::string_view part) {
  std::size_t count = 0;
  for (std::size_t at = text.find(part); at != std::string_view::npos;
       at = text.find(part, at + part.size())) {
    ++count;
  }
  return count;
}

}  // namespace

const Language* LanguageTable::find(std::string_view code) const {
  const auto found = std::ranges::lower_bound(languages_, code, {}, &Language::code);
  return found == languages_.end() || found->code != code ? nullptr : &*found;
}

const Lexicon& LanguageTable::for_draft_in(std::string_view code) const {
  const Language* language = find(code);
  return language == nullptr ? common_ : language->for_drafts;
}

std::span<const std::string_view> LanguageTable::additions_to(std::string_view list) const {
  const auto found = std::ranges::lower_bound(additions_, list, {}, &ListAddition::list);
  if (found == additions_.end() || found->list != list) return {};
  return found->phrases;
}

std::string LanguageTable::folder_in(std::string_view path) const {
  std::string found;
  for (std::size_t at = 0; at < path.size();) {
    const std::size_t end = path.find('/', at);
    if (end == std::string_view::npos) break;  // the file's own name
    std::string folder = fold_case(path.substr(at, end - at));
    if (knows(folder)) found = std::move(folder);
    at = end + 1;
  }
  return found;
}

std::string_view LanguageTable::detect(std::string_view text,
                                       std::span<const WordToken> words) const {
  std::string_view best;
  std::size_t best_hits = 0;
  std::size_t second_hits = 0;
  // Most words are in the list of no language: one look tells for all that are at home anywhere.
  std::unordered_map<std::string_view, std::size_t> frequent;  // and how often
  for (const WordToken& word : words) {
    if (common_.has(kFrequent, word.folded, word.hash)) ++frequent[word.folded];
  }
  const auto is_at_home = [&](const Language& it) {
    return it.for_drafts.tables().entries.data() == common_.tables().entries.data();
  };
  for (const Language& language : languages_) {
    const auto is_of_language = [&](std::string_view word) {
      return std::ranges::binary_search(language.frequent, word);
    };
    std::size_t hits = 0;
    if (is_at_home(language)) {
      for (const auto& [word, count] : frequent) hits += is_of_language(word) ? count : 0;
    } else {
      hits = static_cast<std::size_t>(
          std::ranges::count_if(words, is_of_language, &WordToken::folded));
    }
    for (const std::string_view letter : language.letters) {
      hits += count_of(text, letter);
    }
    if (hits > best_hits) {
      second_hits = std::exchange(best_hits, hits);
      best = language.code;
    } else {
      second_hits = std::max(second_hits, hits);
    }
  }
  const bool is_sure = best_hits >= kFewestHits && best_hits >= second_hits * kTimesMore;
  return is_sure ? best : std::string_view();
}

std::string without_region(std::string_view tag) {
  return fold_case(tag.substr(0, tag.find_first_of("-_")));
}

}  // namespace advolint
