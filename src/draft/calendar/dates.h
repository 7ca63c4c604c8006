#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

#include "text/date.h"
#include "text/date_order.h"

namespace advolint {

/// A date of a calendar's cell.
struct WrittenDate {
  Date date;                    ///< need not exist: 30 February
  std::optional<Date> instead;  ///< what it is with the month first, if nobody says which it is
  std::string_view after;       ///< a time after it, without blanks; else empty
};

/// Reads "2026-03-02", "2026/3/2", "31/12/2026", "2.3.2026" (whose day is first wherever dots are
/// written), "2 March 2026", "Mon, March 2nd, 2026", "02-Mar-26", "2 de marzo de 2026"; months in
/// English, Spanish, French and German. `order` decides what the numbers leave open. Nothing for
/// other words around a date; a date without its year ("2 March", "Mon 3/2") is in `year`, if that
/// is known, else nothing.
std::optional<WrittenDate> read_written_date(std::string_view text, DateOrder order,
                                             std::optional<std::chrono::year> year = {});

/// The day that a spreadsheet counts as number `text`, from 2009 to 2064: "46010" is 2025-12-19.
/// After its point stands the time, as a part of the day.
std::optional<WrittenDate> read_serial_date(std::string_view text);

/// The order that only one reading of `text` has: "31/12/2026" says that the day is first, and so
/// does "Tue 3/2/2026", which is no Tuesday with the month first. `year`: of dates without one.
DateOrder order_said_by(std::string_view text, std::optional<std::chrono::year> year = {});

/// "09:30" of "9:30", "9.30 am", "9h30", "9 Uhr 30", "9:30:00" or "9:30 EST"; nothing for anything
/// else.
std::optional<std::string> read_time_of_day(std::string_view text);

/// As above, and of a stretch of time ("9:30-10:30", "9 to 11 am") its begin.
std::optional<std::string> read_time_slot(std::string_view text);

/// As above, and of a part of the day, as spreadsheets keep a time: "0.395833" is 09:30.
std::optional<std::string> read_cell_time(std::string_view text);

}  // namespace advolint
