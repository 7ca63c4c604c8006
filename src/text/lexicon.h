#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "text/word_list.h"

namespace advolint {

/// A month or a weekday, in one of its forms.
struct CalendarName {
  std::string_view word;       ///< as its file has it: "miércoles"
  std::string_view folded;     ///< without accents: "miercoles"
  unsigned number = 0;         ///< of its row, from 0
  std::size_t form = 0;        ///< 0 is the full name
  std::size_t language = 0;    ///< names of one language share it
  bool needs_capital = false;  ///< prose uses the word for other things, too: "march"

  friend bool operator==(const CalendarName&, const CalendarName&) = default;
};

/// What kind of office a title stands for. Two titles of different offices name different people;
/// `Any` fits all.
enum class OfficeKind { Any, LowerHouse, UpperHouse, Assembly, Council, Board, Executive, State };

/// What an official is called before a name.
struct TitleName {
  std::string_view words;  ///< folded, one space between: "council member"
  OfficeKind office = OfficeKind::Any;
  bool needs_capital = false;    ///< written "Senator", not "senator"
  bool is_abbreviation = false;  ///< "Rep."
  bool also_of_others = false;   ///< "Chair": of clubs and companies, too

  friend bool operator==(const TitleName&, const TitleName&) = default;
};

/// The lists that a word is in.
class ListSet {
 public:
  using Bits = std::array<std::uint64_t, kMostWordLists / 64>;

  constexpr ListSet() = default;
  constexpr explicit ListSet(const Bits& bits) : bits_(bits) {}

  constexpr void add(const ListSet& other) {
    for (std::size_t i = 0; i < bits_.size(); ++i) bits_[i] |= other.bits_[i];
  }
  constexpr void set(std::size_t list) { bits_[list / 64] |= std::uint64_t{1} << list % 64; }
  [[nodiscard]] constexpr bool test(std::size_t list) const {
    return (bits_[list / 64] >> list % 64 & 1) != 0;
  }
  [[nodiscard]] constexpr const Bits& bits() const { return bits_; }

  friend auto operator<=>(const ListSet&, const ListSet&) = default;

 private:
  Bits bits_ = {};
};

/// Hashes a word byte by byte. FNV-1a, 32 bits: equal on every machine, for the build makes tables
/// of it.
class WordHash {
 public:
  constexpr void add(char byte) {
    value_ = (value_ ^ static_cast<unsigned char>(byte)) * 16777619U;
  }
  [[nodiscard]] constexpr std::uint32_t value() const { return value_; }

 private:
  std::uint32_t value_ = 2166136261U;
};

constexpr std::uint32_t hash_of_word(std::string_view word) {
  WordHash hash;
  for (const char it : word) hash.add(it);
  return hash.value();
}

/// The words of a lexicon. The build writes those of the languages that come with advolint as
/// constants.
struct LexiconTables {
  /// Where a word is looked up: from the place that its hash gives on, up to a free one.
  struct Place {
    std::uint32_t hash = 0;
    std::uint16_t entry = 0;  ///< index of the word in `entries`
    std::uint16_t lists = 0;  ///< 1-based index in `sets`; 0: free

    friend bool operator==(const Place&, const Place&) = default;
  };

  std::span<const std::string_view> entries;  ///< of one list after the other, each sorted
  std::span<const std::uint16_t> begins;  ///< of each list in `entries`, and the end of the last
  std::span<const Place> places;          ///< their number is a power of 2
  std::span<const ListSet> sets;
  std::span<const CalendarName> months, weekdays;
  std::span<const TitleName> titles;  ///< sorted by their words
};

/// Lists that no file names: the first words of titles and of what is before one, and the names of
/// months and weekdays, folded.
inline constexpr WordList kTitleOpenings = {kMostWordLists - 2};
inline constexpr WordList kCalendarNames = {kMostWordLists - 1};

/// The words of one language, or of several that are used together. Constant; a view of tables.
class Lexicon {
 public:
  constexpr Lexicon() = default;
  constexpr explicit Lexicon(const LexiconTables& tables) : tables_(tables) {}

  /// The lists that `word` is in; null if it is in none. For words that are asked about many lists.
  /// `hash` is its hash_of_word.
  [[nodiscard]] const ListSet* lists_of(std::string_view word, std::uint32_t hash) const;
  [[nodiscard]] bool has(WordList list, std::string_view word) const {
    return has(list, word, hash_of_word(word));
  }
  [[nodiscard]] bool has(WordList list, std::string_view word, std::uint32_t hash) const {
    const ListSet* lists = lists_of(word, hash);
    return lists != nullptr && lists->test(list.number);
  }
  [[nodiscard]] std::span<const std::string_view> words(WordList list) const;
  /// Whether `text` begins with an entry of the list.
  [[nodiscard]] bool has_start_of(WordList list, std::string_view text) const;
  /// Of a list whose entries are a key and a word after it ("tweet x"): the word after `key`, or
  /// nothing. Logarithmic.
  [[nodiscard]] std::string_view word_after(WordList list, std::string_view key) const;
  [[nodiscard]] std::span<const CalendarName> months() const { return tables_.months; }
  [[nodiscard]] std::span<const CalendarName> weekdays() const { return tables_.weekdays; }
  /// The titles whose first word, folded, is this. Logarithmic.
  [[nodiscard]] std::span<const TitleName> titles_beginning_with(std::string_view word) const;
  /// Whether a title, or what is before one, begins with this word.
  [[nodiscard]] bool may_begin_title(std::string_view word, std::uint32_t hash) const {
    return has(kTitleOpenings, word, hash);
  }
  /// Whether a month or a weekday is called so.
  [[nodiscard]] bool is_calendar_name(std::string_view folded) const {
    return has(kCalendarNames, folded);
  }
  [[nodiscard]] const LexiconTables& tables() const { return tables_; }

 private:
  LexiconTables tables_;
};

}  // namespace advolint
