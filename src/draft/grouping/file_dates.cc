#include "draft/grouping/file_dates.h"

#include <algorithm>
#include <cstddef>
#include <set>

#include "draft/calendar/years.h"

namespace advolint {

std::optional<std::chrono::year> year_of(const Pieces& pieces, const Lexicon& lexicon) {
  std::set<std::chrono::year> years;
  for (const Piece& it : pieces) {
    if (it.is_label() && it.label.day && it.label.day->year) years.insert(*it.label.day->year);
  }
  for (std::size_t i = 0; i < std::min<std::size_t>(2, pieces.size()) && years.empty(); ++i) {
    if (const auto year = year_in(pieces[i].block.text.text())) years.insert(*year);
  }
  for (std::size_t i = 0; i < pieces.size() && years.empty(); ++i) {
    for (const DateInText& it : find_dates(pieces[i].block.text.text(), lexicon)) {
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
  for (const Piece& it : pieces) {
    for (const TableRow& row : it.rows) {
      const auto said = order_said_by(row.cells.front().text.text(), year);
      if (said != DateOrder::Undecided) order = said;
    }
    // "Mon 11/30" tells how "Thu 12/3" is meant.
    if (it.is_label() && it.label.day && !it.label.day->numbers.empty()) {
      const auto said = order_said_by(it.label.day->numbers, year);
      if (said != DateOrder::Undecided) order = said;
    }
  }
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const bool is_date = pieces[i].is_field() && pieces[i].label.field->kind == CellKind::Day &&
                         pieces[i + 1].is_value;
    if (!is_date) continue;
    const auto said = order_said_by(pieces[i + 1].block.text.text(), year);
    if (order != DateOrder::Undecided && said != DateOrder::Undecided && said != order)
      return DateOrder::Undecided;
    if (said != DateOrder::Undecided) order = said;
  }
  return order;
}

std::optional<Date> week_of(const Pieces& pieces, const Lexicon& lexicon) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto days = std::ranges::count_if(pieces, [](const Piece& it) {
    return it.is_label() && it.label.day && it.label.day->weekday_alone;
  });
  for (const Piece& it : pieces) {
    if (days < kFewest || (it.is_label() && !it.is_field())) break;
    if (!it.is_value) continue;
    for (const DateInText& date : find_dates(it.block.text.text(), lexicon)) {
      if (!date.year) continue;
      const Date sent = *date.year / date.month / date.day;
      if (sent.ok()) return Date(std::chrono::sys_days(sent) + std::chrono::days(1));
    }
  }
  return std::nullopt;
}

}  // namespace advolint
