#include "text/lexicon.h"

#include <algorithm>
#include <string>

namespace advolint {

const ListSet* Lexicon::lists_of(std::string_view word, std::uint32_t hash) const {
  if (tables_.places.empty()) return nullptr;
  const LexiconTables::Place* const places = tables_.places.data();
  const std::size_t mask = tables_.places.size() - 1;
  for (std::size_t at = hash & mask; places[at].lists != 0; at = (at + 1) & mask) {
    if (places[at].hash == hash && tables_.entries[places[at].entry] == word)
      return &tables_.sets[places[at].lists - 1U];
  }
  return nullptr;
}

std::span<const std::string_view> Lexicon::words(WordList list) const {
  if (tables_.begins.empty()) return {};
  const std::size_t begin = tables_.begins[list.number];
  return tables_.entries.subspan(begin, tables_.begins[list.number + 1U] - begin);
}

bool Lexicon::has_start_of(WordList list, std::string_view text) const {
  return std::ranges::any_of(words(list),
                             [&](std::string_view entry) { return text.starts_with(entry); });
}

std::string_view Lexicon::word_after(WordList list, std::string_view key) const {
  const auto entries = words(list);
  const std::string wanted = std::string(key) + " ";
  const auto found = std::ranges::lower_bound(entries, wanted);
  if (found == entries.end() || !found->starts_with(wanted)) return {};
  return found->substr(wanted.size());
}

std::span<const TitleName> Lexicon::titles_beginning_with(std::string_view word) const {
  const auto begins_so = [&](const TitleName& title) {
    return title.words.starts_with(word) &&
           (title.words.size() == word.size() || title.words[word.size()] == ' ');
  };
  const auto titles = tables_.titles;
  // A blank sorts before all that may be in a word, so that they stand together.
  const auto begin = std::ranges::lower_bound(titles, word, {}, &TitleName::words);
  return {begin, std::find_if_not(begin, titles.end(), begins_so)};
}

}  // namespace advolint
