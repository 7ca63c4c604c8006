#include "text/lexicon_store.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <limits>
#include <map>

namespace advolint {

extern const WordList kTitleQualifiers;  ///< "State" Senator

namespace {

std::string_view first_word(std::string_view words) { return words.substr(0, words.find(' ')); }

}  // namespace

LexiconStore::LexiconStore(const std::vector<const WordsOfFile*>& files) {
  for (const WordsOfFile* file : files) {
    std::ranges::copy(file->months, std::back_inserter(months_));
    std::ranges::copy(file->weekdays, std::back_inserter(weekdays_));
    std::ranges::copy(file->titles, std::back_inserter(titles_));
  }
  std::ranges::stable_sort(titles_, {}, &TitleName::words);
  for (std::size_t list = 0; list < kMostWordLists; ++list) add_list(list, files);
  begins_.push_back(static_cast<std::uint16_t>(entries_.size()));
  assert(entries_.size() <= std::numeric_limits<std::uint16_t>::max());
  index();
}

Lexicon LexiconStore::lexicon() const {
  return Lexicon({.entries = entries_,
                  .begins = begins_,
                  .places = places_,
                  .sets = sets_,
                  .months = months_,
                  .weekdays = weekdays_,
                  .titles = titles_});
}

void LexiconStore::add_list(std::size_t list, const std::vector<const WordsOfFile*>& files) {
  std::vector<std::string_view> words;
  for (const WordsOfFile* file : files)
    std::ranges::copy(file->lists.at(list), std::back_inserter(words));
  if (list == kTitleOpenings.number) words = first_words_of_titles();
  if (list == kCalendarNames.number) words = names_of_days();
  std::ranges::sort(words);
  words.erase(std::ranges::unique(words).begin(), words.end());
  begins_.push_back(static_cast<std::uint16_t>(entries_.size()));
  entries_.insert(entries_.end(), words.begin(), words.end());
}

std::vector<std::string_view> LexiconStore::first_words_of_titles() const {
  std::vector<std::string_view> words;
  for (const TitleName& it : titles_) words.push_back(first_word(it.words));
  const std::size_t begin = begins_.at(kTitleQualifiers.number);
  const std::size_t end = begins_.at(kTitleQualifiers.number + 1U);
  for (std::size_t i = begin; i < end; ++i) words.push_back(first_word(entries_[i]));
  return words;
}

std::vector<std::string_view> LexiconStore::names_of_days() const {
  std::vector<std::string_view> words;
  for (const auto* names : {&months_, &weekdays_}) {
    for (const CalendarName& it : *names) words.push_back(it.folded);
  }
  return words;
}

void LexiconStore::index() {
  struct Word {
    std::uint16_t entry = 0;
    ListSet lists;
  };
  std::map<std::string_view, Word> words;
  for (std::size_t list = 0; list < kMostWordLists; ++list) {
    for (std::uint16_t i = begins_[list]; i < begins_[list + 1]; ++i)
      words.try_emplace(entries_[i], Word{i, {}}).first->second.lists.set(list);
  }
  std::map<ListSet, std::uint16_t> sets;
  places_.resize(std::bit_ceil(2 * words.size() + 1));
  for (const auto& [text, word] : words) {
    const auto [set, is_new] =
        sets.emplace(word.lists, static_cast<std::uint16_t>(sets_.size() + 1));
    if (is_new) sets_.push_back(word.lists);
    const std::uint32_t hash = hash_of_word(text);
    std::size_t at = hash & (places_.size() - 1);
    while (places_[at].lists != 0) at = (at + 1) & (places_.size() - 1);
    places_[at] = {hash, word.entry, set->second};
  }
}

}  // namespace advolint
