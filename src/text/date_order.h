#pragma once

namespace advolint {

/// What the first number of "03/04/2026" is.
enum class DateOrder { Undecided, DayFirst, MonthFirst };

}  // namespace advolint
