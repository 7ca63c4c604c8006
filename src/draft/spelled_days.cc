#include "draft/spelled_days.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "draft/calendar/words.h"
#include "text/ascii.h"
#include "text/byte_set.h"
#include "text/characters.h"
#include "text/date.h"
#include "text/language.h"

namespace advolint {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// How far clocks can be apart.
constexpr days kZones{2};
/// "Friday" below "the week of March 30".
constexpr days kWeek{7};
/// How long the name of a month can be.
constexpr std::size_t kLongestMonth = 12;
constexpr unsigned kMonthsInYear = 12;
/// Of January to December, a bit for each.
constexpr unsigned kAllMonths = 0x1FFEU;

constexpr ByteSet kAsciiLetters("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

/// The names of months in all languages that drafts are read in, in small letters without accents.
class MonthNames {
 public:
  MonthNames() {
    for (const auto& [name, number] : calendar_words().months) add(name, number);
    for (const Language& language : built_in_languages().languages()) {
      for (const CalendarName& it : language.for_drafts.months()) add(it.folded, it.number + 1);
    }
  }

  /// Whether one begins with this ASCII letter, in any case, and has so many.
  [[nodiscard]] bool may_be(char first, std::size_t size) const {
    const char letter = to_ascii_lower(first);
    return size <= kLongestMonth && (sizes_.at(index_of({&letter, 1})) >> size & 1U) != 0;
  }

  /// 0: none is called so.
  [[nodiscard]] unsigned number_of(std::string_view word) const {
    if (word.empty() || !may_be(word.front(), word.size())) return 0;
    for (const Name& it : by_letter_.at(index_of(word))) {
      if (it.word == word) return it.number;
    }
    return 0;
  }

  /// Whether all are of Latin letters and few: others would not be found.
  [[nodiscard]] bool are_all_known() const { return are_all_known_; }

 private:
  static std::size_t index_of(std::string_view name) {
    return static_cast<std::size_t>(name.front() - 'a');
  }

  struct Name {
    std::string word;
    unsigned number = 0;
  };

  /// The first of several of one name counts.
  void add(std::string_view name, unsigned number) {
    if (name.size() > kLongestMonth || !std::ranges::all_of(name, is_ascii_lower)) {
      are_all_known_ = false;
      return;
    }
    by_letter_.at(index_of(name)).push_back({std::string(name), number});
    sizes_.at(index_of(name)) |= 1U << name.size();
  }

  std::array<std::vector<Name>, 26> by_letter_;  ///< by the first letter, few each
  std::array<std::uint32_t, 26> sizes_ = {};     ///< by the first letter, a bit for each size
  bool are_all_known_ = true;
};

const MonthNames& month_names() {
  static const MonthNames names;
  return names;
}

/// A stretch of letters, without case and accents, as far as a name of a month is long.
class Letters {
 public:
  explicit Letters(std::string_view text) : text_(text) {}

  /// Reads the word at `at`, and gives its end.
  std::size_t read(std::size_t at) {
    size_ = 0;
    for (; at < text_.size(); ++at) {
      const auto byte = static_cast<unsigned char>(text_[at]);
      if (is_ascii_letter(text_[at])) {
        add(to_ascii_lower(text_[at]));
      } else if (byte < 0x80U || !add_beyond_ascii(at)) {
        break;
      }
    }
    return at;
  }

  /// Longer than any name: nothing.
  [[nodiscard]] std::string_view word() const {
    return {word_.data(), size_ <= kLongestMonth ? size_ : 0};
  }

 private:
  void add(char letter) {
    if (size_ < kLongestMonth) word_.at(size_) = letter;
    ++size_;
  }

  /// A letter with an accent, of two bytes, at `at`, which is moved to its last byte. False: a dash
  /// or a quotation mark, or a letter of no name.
  bool add_beyond_ascii(std::size_t& at) {
    const std::string_view sign = text_.substr(at, 2);
    const bool is_mark = sign[0] == '\xCC' || sign[0] == '\xCD';
    if (sign.size() < 2 || (sign[0] != '\xC3' && !is_mark)) return false;
    if (!is_mark) {
      const std::string plain = fold_case(sign, Accents::Ignore);
      if (plain.size() != 1 || !is_ascii_letter(plain[0])) return false;
      add(plain[0]);
    }
    ++at;
    return true;
  }

  std::string_view text_;
  std::array<char, kLongestMonth> word_ = {};
  std::size_t size_ = 0;
};

/// Goes through the months that a text spells.
class MonthReader {
 public:
  explicit MonthReader(std::string_view text) : text_(text), names_(month_names()) {}

  /// Whether one of `months` is among them, a bit for each.
  bool any_of(unsigned months) {
    for (std::size_t at = 0; at < text_.size();) {
      const char byte = text_[at];
      unsigned month = 0;
      if (is_ascii_digit(byte)) {
        month = take_number(at);
      } else if (is_ascii_letter(byte)) {
        month = take_word(at);
      } else {
        ++at;
      }
      if ((months >> month & 1U) != 0) return true;
    }
    return false;
  }

 private:
  unsigned take_word(std::size_t& at) {
    const std::size_t begin = at;
    at = kAsciiLetters.find_other_in(text_, at);
    const bool is_ascii_word = at == text_.size() || static_cast<unsigned char>(text_[at]) < 0x80U;
    if (is_ascii_word && !names_.may_be(text_[begin], at - begin)) return 0;
    Letters letters(text_);
    at = begin;
    at = letters.read(at);
    return names_.number_of(letters.word());
  }

  /// "3/14", "14.3.", "2026-03-14": one of few digits, with a sign between it and another.
  unsigned take_number(std::size_t& at) {
    const std::size_t begin = at;
    at = end_of_digits(begin);
    if (const std::size_t end = end_of_iso(begin, at); end != begin) {
      const unsigned month = value(begin + 5, begin + 7);
      at = end;
      return month;
    }
    const unsigned number = at - begin <= 2 ? value(begin, at) : 0;
    const bool can_be_month = number >= 1 && number <= kMonthsInYear;
    return can_be_month && (begins_date(at) || goes_on_date(begin, at)) ? number : 0;
  }

  [[nodiscard]] std::size_t end_of_digits(std::size_t at) const {
    while (at < text_.size() && is_ascii_digit(text_[at])) ++at;
    return at;
  }

  /// The end of "2026-03-14" at `begin`, whose year ends at `end`; `begin` where there is none.
  [[nodiscard]] std::size_t end_of_iso(std::size_t begin, std::size_t end) const {
    constexpr std::size_t kSize = 10;
    if (end - begin != 4 || begin + kSize > text_.size()) return begin;
    const bool is_iso = text_[end] == '-' && end_of_digits(end + 1) == end + 3 &&
                        text_[end + 3] == '-' && end_of_digits(end + 4) == begin + kSize;
    return is_iso ? begin + kSize : begin;
  }

  [[nodiscard]] unsigned value(std::size_t begin, std::size_t end) const {
    unsigned number = 0;
    for (std::size_t i = begin; i < end; ++i)
      number = number * 10 + static_cast<unsigned>(text_[i] - '0');
    return number;
  }

  static bool is_sign(char byte) { return byte == '/' || byte == '-' || byte == '.'; }
  static bool is_blank(char byte) { return byte == ' ' || byte == '\\' || byte == '*'; }

  [[nodiscard]] std::size_t without_blanks(std::size_t at) const {
    while (at < text_.size() && is_blank(text_[at])) ++at;
    return at;
  }

  /// Whether a sign and a number follow the one that ends at `end`: "3/2", "3.2.".
  [[nodiscard]] bool begins_date(std::size_t end) const {
    const std::size_t sign = without_blanks(end);
    if (sign == text_.size() || !is_sign(text_[sign])) return false;
    const std::size_t next = without_blanks(sign + 1);
    const std::size_t after = end_of_digits(next);
    return after > next && (text_[sign] != '.' || is_dot(without_blanks(after)));
  }

  /// Whether a number and a sign are before the one from `begin` to `end`.
  [[nodiscard]] bool goes_on_date(std::size_t begin, std::size_t end) const {
    while (begin > 0 && is_blank(text_[begin - 1])) --begin;
    if (begin == 0 || !is_sign(text_[begin - 1])) return false;
    const char sign = text_[--begin];
    while (begin > 0 && is_blank(text_[begin - 1])) --begin;
    const bool follows = begin > 0 && is_ascii_digit(text_[begin - 1]);
    return follows && (sign != '.' || is_dot(without_blanks(end)));
  }

  [[nodiscard]] bool is_dot(std::size_t at) const { return at < text_.size() && text_[at] == '.'; }

  std::string_view text_;
  const MonthNames& names_;
};

/// Whether a year is in `text`, as "2026" or, in a date, as "26".
bool spells_year(std::string_view text, int year) {
  const std::string digits = std::to_string(year);
  const std::string_view last = std::string_view(digits).substr(2);
  for (std::size_t at = text.find(last); at != std::string_view::npos;
       at = text.find(last, at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && is_ascii_digit(text[begin - 1])) --begin;
    const std::size_t end = at + last.size();
    const bool ends = end == text.size() || !is_ascii_digit(text[end]);
    if (ends && (begin == at || text.substr(begin, end - begin) == digits)) return true;
  }
  return false;
}

/// Whether a year not before `first` is in one of the texts, as "2026" or "26".
bool spells_year_from(int first, std::string_view name, std::string_view bytes) {
  constexpr int kCentury = 2000;
  for (const std::string_view text : {name, bytes}) {
    for (std::size_t at = 0; at < text.size();) {
      int number = 0;
      const std::size_t begin = at;
      while (at < text.size() && is_ascii_digit(text[at]) && at < begin + 5)
        number = number * 10 + (text[at++] - '0');
      if (at - begin == 4 && number >= first) return true;
      if (at - begin == 2 && number + kCentury >= first) return true;
      while (at < text.size() && is_ascii_digit(text[at])) ++at;
      while (at < text.size() && !is_ascii_digit(text[at])) ++at;
    }
  }
  return false;
}

/// The day that the front matter of a file states for all of its posts, in the plainest form.
struct DateLine {
  sys_days day;
  std::string_view before, after;  ///< what the file says beside it
};

std::optional<DateLine> date_line_in(std::string_view bytes) {
  constexpr std::string_view kFence = "---\n";
  constexpr std::string_view kKey = "\ndate: ";
  constexpr std::size_t kDateSize = 10;
  if (!bytes.starts_with(kFence)) return std::nullopt;
  const std::size_t end = bytes.find("\n---\n", kFence.size() - 1);
  if (end == std::string_view::npos) return std::nullopt;
  const std::string_view front = bytes.substr(0, end + 1);
  const std::size_t key = front.find(kKey);
  if (key == std::string_view::npos) return std::nullopt;
  const std::size_t begin = key + kKey.size();
  const std::string_view line = front.substr(begin, front.find('\n', begin) - begin);
  const auto date = parse_iso_date(line);
  if (!date || !date->ok()) return std::nullopt;
  return DateLine{*date, bytes.substr(0, key), bytes.substr(begin + kDateSize)};
}

/// Whether the line at `at` has so many short cells with two blanks or more between them that it
/// may be the header of a table.
bool has_aligned_cells(std::string_view text, std::size_t at) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kLongest = 48;  ///< in bytes, with the markup of a short name
  const std::size_t begin = text.rfind('\n', at) + 1;
  const std::string_view line = text.substr(begin, text.find('\n', at) - begin);
  std::size_t cells = 0;
  for (std::size_t cell = line.find_first_not_of(' '); cell < line.size();) {
    const std::size_t end = std::min(line.find("  ", cell), line.size());
    if (end - cell > kLongest) return false;
    ++cells;
    cell = line.find_first_not_of(' ', end);
  }
  return cells >= kFewest;
}

/// Tables count their days on from row to row, over the end of a year, and by numbers of their own.
bool may_hold_table(std::string_view name, std::string_view bytes) {
  if (name.ends_with("sv") || bytes.find('|') != std::string_view::npos ||
      bytes.find('\t') != std::string_view::npos)
    return true;
  for (std::size_t at = bytes.find("  "); at != std::string_view::npos; at = bytes.find("  ", at)) {
    if (has_aligned_cells(bytes, at)) return true;
    at = std::min(bytes.find('\n', at), bytes.size());
  }
  return false;
}

}  // namespace

SpelledDays::SpelledDays(std::vector<DaySpan> stretches) {
  std::ranges::sort(stretches, {}, &DaySpan::from);
  for (const DaySpan& it : stretches) {
    const bool goes_on = !stretches_.empty() && (stretches_.back().to == kNoEnd ||
                                                 it.from <= stretches_.back().to + days(1));
    if (goes_on)
      stretches_.back().to = std::max(stretches_.back().to, it.to);
    else
      stretches_.push_back(it);
  }
  for (const DaySpan& it : stretches_) {
    // "Tuesday 7" may be of the month after the one that is spelled.
    const std::chrono::year_month_day first(it.from - kZones - kWeek);
    const bool has_end = it.to != kNoEnd;
    const std::chrono::year_month_day last(has_end ? it.to + kZones : it.from);
    const std::chrono::year_month end =
        has_end ? last.year() / last.month() : last.year() / std::chrono::December;
    if (!has_end) all_from_ = static_cast<int>(last.year()) + 1;
    for (auto month = first.year() / first.month() - std::chrono::months(1); month <= end;
         month += std::chrono::months(1)) {
      months_[static_cast<int>(month.year())] |= 1U << static_cast<unsigned>(month.month());
    }
  }
}

bool SpelledDays::may_hold(sys_days day) const {
  return std::ranges::any_of(stretches_, [&](const DaySpan& it) {
    return it.from - kZones <= day && (it.to == kNoEnd || day <= it.to + kZones);
  });
}

bool SpelledDays::may_be_spelled_in(std::string_view name, std::string_view bytes) const {
  if (may_hold_table(name, bytes) || !month_names().are_all_known()) return true;
  unsigned months = 0;
  for (const auto& [year, of_year] : months_) {
    const bool is_in_name = name.find(std::to_string(year)) != std::string_view::npos;
    if (is_in_name || spells_year(bytes, year)) months |= of_year;
  }
  if (all_from_ != kNoYear && spells_year_from(all_from_, name, bytes)) months = kAllMonths;
  if (months == 0) return false;
  const auto line = date_line_in(bytes);
  if (!line) return MonthReader(bytes).any_of(months);
  return may_hold(line->day) || MonthReader(line->before).any_of(months) ||
         MonthReader(line->after).any_of(months);
}

}  // namespace advolint
