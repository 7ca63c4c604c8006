#include "draft/grouping/file_dates.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>
#include <vector>

#include "draft/calendar/closest_order.h"
#include "draft/calendar/years.h"
#include "text/ascii.h"
#include "text/words.h"

namespace advolint {
namespace {

/// The year of "12/1/26", two digits of it.
std::optional<std::chrono::year> short_year_in(std::string_view text) {
  for (std::size_t at = text.find('/'); at != std::string_view::npos;) {
    std::size_t begin = at;
    while (begin > 0 && is_ascii_digit(text[begin - 1])) --begin;
    const std::size_t end = std::min(text.find_first_not_of("0123456789/", at), text.size());
    const std::string_view typed = text.substr(begin, end - begin);
    at = text.find('/', end);  // each run of slashes is looked at once
    if (std::ranges::count(typed, '/') != 2) continue;
    if (const auto date = read_written_date(typed, DateOrder::DayFirst)) return date->date.year();
  }
  return std::nullopt;
}

/// "1/4", "2/4", "3/4" count the parts of something.
bool are_counts(const std::vector<std::string_view>& numbers) {
  const auto total = [](std::string_view it) { return it.substr(it.find('/') + 1); };
  return std::ranges::all_of(
      numbers, [&](std::string_view it) { return total(it) == total(numbers.front()); });
}

/// The order in which dates that may be read both ways are near one another.
DateOrder closest_order(const std::vector<std::string_view>& dates,
                        std::optional<std::chrono::year> year) {
  ClosestOrder closest;
  for (const std::string_view it : dates) {
    if (const auto date = read_written_date(it, DateOrder::Undecided, year)) closest.add(*date);
  }
  return closest.get();
}

/// Whether four digits in a row are in `text`, without which it names no year.
bool holds_year(std::string_view text) {
  constexpr std::size_t kDigits = 4;
  std::size_t row = 0;
  for (const char it : text) {
    row = is_ascii_digit(it) ? row + 1 : 0;
    if (row == kDigits) return true;
  }
  return false;
}

}  // namespace

extern const WordList kWeekLabels;      ///< a day after one is its first: "week"
extern const WordList kOrdinalEndings;  ///< "3rd"

std::optional<std::chrono::year> year_of(const Pieces& pieces, const Lexicon& lexicon) {
  std::set<std::chrono::year> years;
  for (const Piece& it : pieces) {
    if (it.is_label() && it.label.day && it.label.day->year) years.insert(*it.label.day->year);
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(2, pieces.size()) && years.empty(); ++i) {
    if (const auto year = year_in(pieces[i].block.text.text())) years.insert(*year);
  }
  for (std::size_t i = 0; i < pieces.size() && years.empty(); ++i) {
    const std::string& text = pieces[i].block.text.text();
    if (!holds_year(text)) continue;
    for (const DateInText& it : find_dates(text, lexicon)) {
      if (it.year) years.insert(*it.year);
    }
  }
  // "April 13–17, 2026"
  for (const Piece& it : pieces) {
    if (!years.empty()) break;
    const std::string_view text = it.block.text.text();
    constexpr std::size_t kLongest = 120;
    if (text.size() > kLongest) continue;
    const auto year = year_in(text);
    if (year && month_named_in(text)) years.insert(*year);
  }
  if (years.empty()) {
    for (const Piece& it : pieces) {
      if (const auto year = year_in(it.block.text.text())) years.insert(*year);
    }
  }
  for (const Piece& it : pieces) {
    if (!years.empty()) break;
    if (const auto year = short_year_in(it.block.text.text())) years.insert(*year);
  }
  return years.size() == 1 ? std::optional(*years.begin()) : std::nullopt;
}

std::optional<std::chrono::month> month_of(const Pieces& pieces) {
  constexpr std::size_t kFirst = 8;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const bool is_title = pieces[i].is_label() && pieces[i].level <= kBoldLevel;
    if (!is_title && i >= kFirst) continue;
    if (const auto month = month_in(pieces[i].block.text.text())) return month;
  }
  // "April 19 to 25" below a title with its year.
  std::optional<std::chrono::month> found;
  for (std::size_t i = 0; i < std::min(kFirst, pieces.size()); ++i) {
    if (!pieces[i].rows.empty()) break;
    const auto month = month_named_in(pieces[i].block.text.text());
    if (month && found && *found != *month) return std::nullopt;
    if (month) found = month;
  }
  return found;
}

DateOrder order_of(const Pieces& pieces, std::optional<std::chrono::year> year) {
  DateOrder order = DateOrder::Undecided;
  std::vector<std::string_view> numbers;  // of labels
  for (const Piece& it : pieces) {
    for (const TableRow& row : it.rows) {
      const auto said = order_said_by(row.cells.front().text.text(), year);
      if (said != DateOrder::Undecided) order = said;
    }
    // "Mon 11/30" tells how "Thu 12/3" is meant.
    if (it.is_label() && it.label.day && !it.label.day->numbers.empty()) {
      numbers.push_back(it.label.day->numbers);
      const auto said = order_said_by(it.label.day->numbers, year);
      if (said != DateOrder::Undecided) order = said;
    }
  }
  if (order == DateOrder::Undecided && !numbers.empty() && !are_counts(numbers))
    order = closest_order(numbers, year);
  constexpr std::size_t kLongestDate = 24;  // bytes
  std::vector<std::string_view> fields;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const bool is_date = pieces[i].is_field() && pieces[i].label.field->kind == CellKind::Day &&
                         pieces[i + 1].is_value;
    if (!is_date) continue;
    const std::string_view typed = pieces[i + 1].block.text.text();
    if (typed.size() <= kLongestDate) fields.push_back(typed);
    const auto said = order_said_by(typed, year);
    if (order != DateOrder::Undecided && said != DateOrder::Undecided && said != order)
      return DateOrder::Undecided;
    if (said != DateOrder::Undecided) order = said;
  }
  return order == DateOrder::Undecided ? closest_order(fields, year) : order;
}

namespace {

/// 15 of "15th" and "15"; 0 of other words.
unsigned day_of_month(std::string_view word, const Lexicon& lexicon) {
  constexpr std::size_t kMostDigits = 2;
  const std::size_t digits = std::min(word.find_first_not_of("0123456789"), word.size());
  if (digits == 0 || digits > kMostDigits) return 0;
  const std::string_view ending = word.substr(digits);
  if (!ending.empty() && !lexicon.has(kOrdinalEndings, ending)) return 0;
  unsigned day = 0;
  for (const char c : word.substr(0, digits)) day = day * 10 + static_cast<unsigned>(c - '0');
  return day;
}

/// "the week of the 15th", in a mail of `sent`: the next 15th.
std::optional<Date> week_told(std::string_view text, Date sent, const Lexicon& lexicon) {
  constexpr std::size_t kNearest = 3;
  const auto words = cut_words(text);
  for (std::size_t i = 0; i < words.size(); ++i) {
    if (!lexicon.has(kWeekLabels, words[i].folded)) continue;
    for (std::size_t k = i + 1; k < std::min(words.size(), i + 1 + kNearest); ++k) {
      const unsigned day = day_of_month(words[k].folded, lexicon);
      if (day == 0) continue;
      auto month = sent.year() / sent.month();
      if (std::chrono::day(day) < sent.day()) month += std::chrono::months(1);
      const Date begin = month / std::chrono::day(day);
      return begin.ok() ? std::optional(begin) : std::nullopt;
    }
  }
  return std::nullopt;
}

}  // namespace

std::optional<Date> week_of(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto days = std::ranges::count_if(pieces, [](const Piece& it) {
    return it.is_label() && it.label.day && it.label.day->weekday_alone;
  });
  std::optional<Date> sent;
  for (const Piece& it : pieces) {
    if (days < kFewest || (it.is_label() && !it.is_field())) break;
    if (sent) {
      if (const auto told = week_told(it.block.text.text(), *sent, lexicon)) return told;
    }
    if (!it.is_value || sent) continue;
    for (const DateInText& date : find_dates(it.block.text.text(), lexicon)) {
      if (!date.year) continue;
      const Date day = *date.year / date.month / date.day;
      if (!sent && day.ok()) sent = day;
    }
  }
  if (!sent) return std::nullopt;
  return Date(std::chrono::sys_days(*sent) + std::chrono::days(1));
}

}  // namespace advolint
