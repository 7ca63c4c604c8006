#pragma once

#include <iosfwd>
#include <vector>

#include "engine/calendar/view.h"
#include "text/date.h"

namespace advolint {

/// A month for the terminal: its weeks with the number of posts of each day, then the days with
/// their posts, the balance, the channels with their gaps, the meetings and the officials' events.
void print_month(const CalendarView& view, const MonthSummary& month, Date today,
                 std::ostream& out);

/// A line for what is between two months, where long silences were left out.
void print_silence(const CalendarView& view, const MonthSummary& before, const MonthSummary& after,
                   std::ostream& out);

}  // namespace advolint
