#pragma once

#include <chrono>
#include <optional>
#include <string_view>

#include "draft/calendar/dates.h"
#include "draft/calendar/header.h"
#include "draft/calendar/table_rows.h"

namespace advolint {

/// What all dates of a table say together.
struct TableDates {
  /// That of the dates which can be read in one way only; if they differ, none. Where there are no
  /// such dates, the one that puts all of them near one another.
  DateOrder order = DateOrder::Undecided;
  /// That of all dates which say one; if they differ, none. Where no date does, the one year that
  /// the titles above the header name.
  std::optional<std::chrono::year> year;
  std::optional<std::chrono::month> month;  ///< the one that the titles above the header name
};

TableDates look_at_dates(TableRows& rows, const CalendarHeader& header);

/// The one year, from 2000 to 2099, that is in `text` as a number of its own: "Spring 2026",
/// "2026-03-posts.csv"; nothing where there are several.
std::optional<std::chrono::year> year_in(std::string_view text);

/// The one month that `text` names beside a year: "April 2026", "abril de 2026".
std::optional<std::chrono::month> month_in(std::string_view text);

/// The one month that `text` names, in full.
std::optional<std::chrono::month> month_named_in(std::string_view text);

/// Reads dates from the first row to the last. One without its year is in that of the table, or in
/// the next where the year has turned: 3 January after 28 December.
class DatesInOrder {
 public:
  DatesInOrder(DateOrder order, std::optional<std::chrono::year> year,
               std::optional<std::chrono::month> month)
      : order_(order), year_(year), month_(month) {}

  /// As read_written_date and read_serial_date.
  std::optional<WrittenDate> read(std::string_view text);

 private:
  [[nodiscard]] std::optional<WrittenDate> read_day(std::string_view text) const;

  DateOrder order_;
  std::optional<std::chrono::year> year_;
  std::optional<std::chrono::month> month_;
  bool reads_days_ = false;     ///< "Lun 19" was met
  std::optional<Date> before_;  ///< the last one without its year
};

}  // namespace advolint
