#pragma once

#include <array>
#include <bitset>
#include <cstddef>
#include <map>
#include <mutex>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "text/word_list.h"
#include "text/words.h"

namespace advolint {

/// A month or a weekday, in one of its forms.
struct CalendarName {
  std::string_view word;       ///< as its file has it: "miércoles"
  std::string folded;          ///< without accents: "miercoles"
  unsigned number = 0;         ///< of its row, from 0
  std::size_t form = 0;        ///< 0 is the full name
  std::size_t language = 0;    ///< names of one language share it
  bool needs_capital = false;  ///< prose uses the word for other things, too: "march"
};

/// What kind of office a title stands for. Two titles of different offices name different people;
/// `Any` fits all.
enum class OfficeKind { Any, LowerHouse, UpperHouse, Assembly, Council, Board, Executive, State };

/// What an official is called before a name.
struct TitleName {
  std::string words;  ///< folded, one space between: "council member"
  OfficeKind office = OfficeKind::Any;
  bool needs_capital = false;    ///< written "Senator", not "senator"
  bool is_abbreviation = false;  ///< "Rep."
  bool also_of_others = false;   ///< "Chair": of clubs and companies, too
};

/// Phrases by the name of the list that they are added to.
using ListAdditions = std::map<std::string, std::vector<std::string>, std::less<>>;

/// The lists that a word is in.
using WordLists = std::bitset<kMostWordLists>;

/// The words of one language, or of several that are used together. Constant once built.
class Lexicon {
 public:
  /// The lists that `word` is in; null if it is in none. For words that are asked about many lists.
  [[nodiscard]] const WordLists* lists_of(std::string_view word) const;
  [[nodiscard]] bool has(WordList list, std::string_view word) const;
  [[nodiscard]] std::span<const std::string_view> words(WordList list) const;
  /// Whether `text` begins with an entry of the list.
  [[nodiscard]] bool has_start_of(WordList list, std::string_view text) const;
  /// Of a list whose entries are a key and a word after it ("tweet x"): the word after `key`, or
  /// nothing. Logarithmic.
  [[nodiscard]] std::string_view word_after(WordList list, std::string_view key) const;
  [[nodiscard]] std::span<const CalendarName> months() const { return months_; }
  [[nodiscard]] std::span<const CalendarName> weekdays() const { return weekdays_; }
  /// The titles whose first word, folded, is this. Logarithmic.
  [[nodiscard]] std::span<const TitleName> titles_beginning_with(std::string_view word) const;
  /// Whether a title, or what is before one, begins with this word.
  [[nodiscard]] bool may_begin_title(std::string_view word) const {
    return title_openings_.contains(word);
  }
  /// Whether a month or a weekday is called so.
  [[nodiscard]] bool is_calendar_name(std::string_view folded) const {
    return calendar_names_.contains(folded);
  }
  /// What the language adds to the lists of the packs that come with advolint.
  [[nodiscard]] const ListAdditions& additions() const { return additions_; }

 private:
  friend class LanguageTable;
  friend class WordsReader;
  /// Both are sorted, and so is what comes of them.
  void add(const Lexicon& other);
  void sort();
  void sort_alone(WordList list) { sort(lists_[list.number]); }
  static void sort(std::vector<std::string_view>& list);
  void index();  ///< so that lists_of() knows all words

  std::array<std::vector<std::string_view>, kMostWordLists> lists_;  ///< by their numbers
  std::vector<CalendarName> months_, weekdays_;
  std::vector<TitleName> titles_;  ///< by their words
  ListAdditions additions_;
  std::unordered_map<std::string_view, WordLists> by_word_;
  std::unordered_set<std::string_view> title_openings_;  ///< first words of titles and qualifiers
  std::unordered_set<std::string_view> calendar_names_;
};

/// What a language's folder says of drafts in it: the text of its words.txt.
struct LanguageFile {
  std::string code;  ///< "es"
  std::string words;
};

/// The languages that drafts may be written in.
class LanguageTable {
 public:
  /// Lines that cannot be read are left out; `faults` says which.
  explicit LanguageTable(std::vector<LanguageFile> files);
  LanguageTable(const LanguageTable&) = delete;
  LanguageTable& operator=(const LanguageTable&) = delete;

  /// The words of all languages that are at home in any draft (`everywhere` in their files).
  [[nodiscard]] const Lexicon& common() const { return common_; }
  /// The words for a draft in this language: its own beside the common ones. An unknown code, such
  /// as an empty one, gives the common ones.
  [[nodiscard]] const Lexicon& for_draft_in(std::string_view code) const;
  /// Whether there is a folder of this name.
  [[nodiscard]] bool knows(std::string_view code) const { return by_code_.contains(code); }
  /// The code of the last folder of `path` that is named as a language is ("drafts/es/…"); empty if
  /// there is none.
  [[nodiscard]] std::string folder_in(std::string_view path) const;
  /// The language that a text is written in; empty where its words leave a doubt. Linear.
  [[nodiscard]] std::string_view detect(std::string_view text,
                                        std::span<const WordToken> words) const;
  /// What all languages add to the lists of packs: phrases of one language are rare in another.
  [[nodiscard]] const ListAdditions& additions() const { return additions_; }
  /// "es/words.txt:7: there is no list 'monts'".
  [[nodiscard]] const std::vector<std::string>& faults() const { return faults_; }

 private:
  struct Language {
    Lexicon own;  ///< its words alone; sorted if it is one of the common ones
    bool everywhere = false;
    mutable std::once_flag once;
    mutable Lexicon for_drafts;  ///< with the common ones, once a draft in it is met
  };
  std::vector<LanguageFile> files_;
  std::map<std::string_view, Language, std::less<>> by_code_;
  Lexicon common_;
  ListAdditions additions_;
  std::vector<std::string> faults_;
};

/// "es" for "es-MX" and "es_419".
std::string without_region(std::string_view tag);

/// The languages that are compiled into the binary: rules/languages/*/words.txt. Read on first use.
const LanguageTable& built_in_languages();

}  // namespace advolint
