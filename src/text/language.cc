#include "text/language.h"

#include <algorithm>
#include <iterator>
#include <utility>

#include "text/characters.h"
#include "text/embedded.h"
#include "text/read_words.h"

namespace advolint {

extern const WordList kFrequent;         ///< by which a text is known to be of this language
extern const WordList kLetters;          ///< that only this language writes: "ñ", "¿"
extern const WordList kTitleQualifiers;  ///< "State" Senator

namespace {

constexpr std::string_view kFolder = "languages/";
constexpr std::string_view kFile = "/words.txt";

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

std::vector<LanguageFile> embedded_languages() {
  std::vector<LanguageFile> files;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!file.path.starts_with(kFolder) || !file.path.ends_with(kFile)) continue;
    std::string_view code = file.path.substr(kFolder.size());
    code.remove_suffix(kFile.size());
    files.push_back({std::string(code), std::string(file.content)});
  }
  return files;
}

}  // namespace

bool Lexicon::has(WordList list, std::string_view word) const {
  if (by_word_.empty()) return std::ranges::binary_search(lists_[list.number], word);
  const WordLists* lists = lists_of(word);
  return lists != nullptr && lists->test(list.number);
}

const WordLists* Lexicon::lists_of(std::string_view word) const {
  const auto found = by_word_.find(word);
  return found == by_word_.end() ? nullptr : &found->second;
}

std::span<const std::string_view> Lexicon::words(WordList list) const {
  return lists_[list.number];
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
  // A blank sorts before all that may be in a word, so that they stand together.
  const auto begin = std::ranges::lower_bound(titles_, word, {}, &TitleName::words);
  return {begin, std::find_if_not(begin, titles_.end(), begins_so)};
}

void Lexicon::add(const Lexicon& other) {
  for (std::size_t i = 0; i < lists_.size(); ++i) {
    if (other.lists_[i].empty()) continue;
    if (lists_[i].empty()) {
      lists_[i] = other.lists_[i];
      continue;
    }
    std::vector<std::string_view> both;
    both.reserve(lists_[i].size() + other.lists_[i].size());
    std::ranges::set_union(lists_[i], other.lists_[i], std::back_inserter(both));
    lists_[i] = std::move(both);
  }
  std::ranges::copy(other.months_, std::back_inserter(months_));
  std::ranges::copy(other.weekdays_, std::back_inserter(weekdays_));
  std::ranges::copy(other.titles_, std::back_inserter(titles_));
  std::ranges::stable_sort(titles_, {}, &TitleName::words);
}

void Lexicon::sort() {
  std::ranges::stable_sort(titles_, {}, &TitleName::words);
  for (auto& list : lists_) sort(list);
}

void Lexicon::sort(std::vector<std::string_view>& list) {
  if (!std::ranges::is_sorted(list)) std::ranges::sort(list);
  list.erase(std::unique(list.begin(), list.end()), list.end());
}

void Lexicon::index() {
  std::size_t count = 0;
  for (const auto& list : lists_) count += list.size();
  by_word_.reserve(count);
  for (std::size_t list = 0; list < lists_.size(); ++list) {
    for (const std::string_view word : lists_[list]) by_word_[word].set(list);
  }
  const auto first_word = [](std::string_view words) { return words.substr(0, words.find(' ')); };
  for (const TitleName& title : titles_) title_openings_.insert(first_word(title.words));
  for (const std::string_view it : words(kTitleQualifiers)) title_openings_.insert(first_word(it));
  for (const auto* names : {&months_, &weekdays_}) {
    for (const CalendarName& it : *names) calendar_names_.insert(it.folded);
  }
}

LanguageTable::LanguageTable(std::vector<LanguageFile> files) : files_(std::move(files)) {
  for (std::size_t i = 0; i < files_.size(); ++i) {
    WordsReader reader(files_[i], i);
    Language& language = by_code_[files_[i].code];
    language.own = reader.read(faults_);
    language.everywhere = reader.is_everywhere();
    if (!language.everywhere) {
      language.own.sort_alone(kFrequent);
      language.own.sort_alone(kLetters);
      continue;
    }
    language.own.sort();
    common_.add(language.own);
  }
  for (auto& [code, language] : by_code_) {
    for (const auto& [name, entries] : language.own.additions()) {
      std::ranges::copy(entries, std::back_inserter(additions_[name]));
    }
  }
  common_.index();
}

const Lexicon& LanguageTable::for_draft_in(std::string_view code) const {
  const auto found = by_code_.find(code);
  if (found == by_code_.end() || found->second.everywhere) return common_;
  const Language& language = found->second;
  std::call_once(language.once, [&] {
    Lexicon own = language.own;
    own.sort();
    language.for_drafts = common_;
    language.for_drafts.add(own);
    language.for_drafts.index();
  });
  return language.for_drafts;
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
  for (const auto& [code, language] : by_code_) {
    const Lexicon& own = language.own;
    auto hits = static_cast<std::size_t>(std::ranges::count_if(
        words, [&](const WordToken& word) { return own.has(kFrequent, word.folded); }));
    for (const std::string_view letter : own.words(kLetters)) {
      hits += count_of(text, letter);
    }
    if (hits > best_hits) {
      second_hits = std::exchange(best_hits, hits);
      best = code;
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

const LanguageTable& built_in_languages() {
  // Constant once built, which the language does in one thread only. Taking it apart again at the
  // end of a run would cost a tenth of building it.
  static const LanguageTable& languages = *new LanguageTable(embedded_languages());
  return languages;
}

}  // namespace advolint
