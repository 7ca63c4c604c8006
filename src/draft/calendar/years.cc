#include "draft/calendar/years.h"

#include <algorithm>
#include <charconv>
#include <string>

#include "draft/calendar/cell_words.h"
#include "draft/calendar/closest_order.h"
#include "draft/calendar/words.h"
#include "text/ascii.h"

namespace advolint {
namespace {

/// Takes the years of dates and titles, and keeps the one that all have.
class OneYear {
 public:
  void add(std::chrono::year year) {
    differs_ |= year_ && *year_ != year;
    year_ = year;
  }

  [[nodiscard]] bool is_empty() const { return !year_; }
  [[nodiscard]] std::optional<std::chrono::year> get() const {
    return differs_ ? std::nullopt : year_;
  }

 private:
  std::optional<std::chrono::year> year_;
  bool differs_ = false;
};

void add_years_in(std::string_view text, OneYear& years) {
  constexpr std::size_t kSize = 4;
  for (std::size_t at = 0; at < text.size();) {
    if (!is_ascii_digit(text[at])) {
      ++at;
      continue;
    }
    std::size_t end = at;
    while (end < text.size() && is_ascii_digit(text[end])) ++end;
    int number = 0;
    if (end - at == kSize && text.substr(at, 2) == "20") {
      std::from_chars(text.data() + at, text.data() + end, number);
      years.add(std::chrono::year(number));
    }
    at = end;
  }
}

/// What the dates below the header say.
class DateLooker {
 public:
  void look(std::string_view text) {
    const std::string common = with_common_blanks(text);
    const DateOrder said = order_said_by(common);
    day_first_ |= said == DateOrder::DayFirst;
    month_first_ |= said == DateOrder::MonthFirst;
    const auto date = read_written_date(common, DateOrder::Undecided);
    if (!date) return;
    years_.add(date->date.year());
    closest_.add(*date);
  }

  void look_at_title(std::string_view text) {
    add_years_in(text, title_years_);
    if (!month_) month_ = month_in(text);
  }

  [[nodiscard]] TableDates get() const {
    TableDates dates;
    if (day_first_ != month_first_)
      dates.order = day_first_ ? DateOrder::DayFirst : DateOrder::MonthFirst;
    if (!day_first_ && !month_first_) dates.order = closest_.get();
    dates.month = month_;
    dates.year = years_.is_empty() ? title_years_.get() : years_.get();
    return dates;
  }

 private:
  bool day_first_ = false;
  bool month_first_ = false;
  ClosestOrder closest_;
  OneYear years_, title_years_;
  std::optional<std::chrono::month> month_;
};

}  // namespace

TableDates look_at_dates(TableRows& rows, const CalendarHeader& header) {
  DateLooker looker;
  rows.rewind();
  for (TableRow row; rows.read(row);) {
    const bool is_title = row.number < header.row;
    const std::size_t count = std::min(row.cells.size(), header.columns.size());
    for (std::size_t i = 0;
         i < (row.number == header.row ? std::min<std::size_t>(1, count) : count); ++i) {
      const std::string& text = row.cells[i].text.text();
      const CellKind kind = header.columns[i].use.meaning.kind;
      if (is_title || (row.number == header.row && i == 0)) {
        looker.look_at_title(text);
      } else if (kind == CellKind::Day || kind == CellKind::Time) {
        looker.look(text);
      }
    }
  }
  return looker.get();
}

std::optional<std::chrono::year> year_in(std::string_view text) {
  OneYear years;
  add_years_in(text, years);
  return years.get();
}

std::optional<std::chrono::month> month_in(std::string_view text) {
  return year_in(text) ? month_named_in(text) : std::nullopt;
}

std::optional<std::chrono::month> month_named_in(std::string_view text) {
  std::optional<std::chrono::month> found;
  const std::string plain = plain_words(text);
  for (std::size_t at = 0; at < plain.size();) {
    const std::size_t end = std::min(plain.find(' ', at), plain.size());
    const auto month = calendar_words().months.find(std::string_view(plain).substr(at, end - at));
    at = end + 1;
    // Short forms are words of other sorts, too: "mar", "sep".
    if (month == calendar_words().months.end() || month->first.size() < 4) continue;
    if (found && *found != std::chrono::month(month->second)) return std::nullopt;
    found = std::chrono::month(month->second);
  }
  return found;
}

/// "Tuesday 7" in the month of the table, or in the next, as its weekday says.
std::optional<WrittenDate> DatesInOrder::read_day(std::string_view text) const {
  if (!year_ || !month_) return std::nullopt;
  const std::string plain = plain_words(text);
  const std::size_t blank = plain.find(' ');
  if (blank == std::string::npos) return std::nullopt;
  const auto weekday = calendar_words().weekdays.find(plain.substr(0, blank));
  const std::string digits = plain.substr(blank + 1);
  const bool is_day = weekday != calendar_words().weekdays.end() && !digits.empty() &&
                      digits.size() <= 2 &&
                      digits.find_first_not_of("0123456789") == std::string::npos;
  if (!is_day) return std::nullopt;
  unsigned day = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), day);
  for (const std::chrono::months later : {std::chrono::months(0), std::chrono::months(1)}) {
    const std::chrono::year_month in = *year_ / *month_ + later;
    const Date date = in / std::chrono::day(day);
    if (!date.ok()) continue;
    const std::chrono::weekday on{std::chrono::sys_days(date)};
    if (on.iso_encoding() == weekday->second.day + 1) return WrittenDate{date, {}, {}};
  }
  return std::nullopt;
}

std::optional<WrittenDate> DatesInOrder::read(std::string_view text) {
  constexpr std::chrono::days kHalfAYear{182};
  if (auto serial = read_serial_date(text)) return serial;
  // "Mar 20" among "Lun 19" and "Mié 21" is a Tuesday, and so it is in April, where it is one.
  if (auto day = read_day(text)) {
    const auto dated = read_written_date(text, order_, year_);
    if (reads_days_ || !dated || dated->date.month() != day->date.month()) {
      reads_days_ = true;
      return day;
    }
  }
  if (auto with_year = read_written_date(text, order_)) return with_year;
  auto date = read_written_date(text, order_, year_);
  if (!date) return std::nullopt;
  if (date->instead || !date->date.ok()) return date;
  const auto day = std::chrono::sys_days(date->date);
  if (before_ && std::chrono::sys_days(*before_) - day > kHalfAYear) {
    year_ = before_->year() + std::chrono::years(1);
    date = read_written_date(text, order_, year_);
  }
  if (date->date.ok()) before_ = date->date;
  return date;
}

}  // namespace advolint
