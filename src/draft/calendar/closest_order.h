#pragma once

#include <vector>

#include "draft/calendar/dates.h"

namespace advolint {

/// Weighs dates whose numbers may be read both ways: "04/10/2027", "05/10/2027", "08/10/2027" are
/// days of one week with the day first, and of five months with the month first. Calendars and
/// kits are written for days that are near one another.
class ClosestOrder {
 public:
  /// A date of which `instead` is the other reading; others say nothing here.
  void add(const WrittenDate& date);

  /// The order that puts all dates near one another where the other puts them far apart; undecided
  /// where fewer than three dates were added, or both do.
  [[nodiscard]] DateOrder get() const;

 private:
  std::vector<Date> day_first_, month_first_;
};

}  // namespace advolint
