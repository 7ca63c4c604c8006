#include "draft/calendar/closest_order.h"

#include <algorithm>
#include <set>

namespace advolint {
namespace {

using std::chrono::days;

/// From the first day to the last. All have to exist.
days span_of(const std::vector<Date>& dates) {
  const auto [first, last] = std::ranges::minmax(dates);
  return std::chrono::sys_days(last) - std::chrono::sys_days(first);
}

bool all_exist(const std::vector<Date>& dates) {
  return std::ranges::all_of(dates, [](const Date& it) { return it.ok(); });
}

}  // namespace

void ClosestOrder::add(const WrittenDate& date) {
  if (!date.instead) return;
  day_first_.push_back(date.date);
  month_first_.push_back(*date.instead);
}

DateOrder ClosestOrder::get() const {
  constexpr std::size_t kFewest = 3;
  constexpr days kNear{31};
  constexpr int kTimes = 4;
  if (std::set(day_first_.begin(), day_first_.end()).size() < kFewest) return DateOrder::Undecided;
  if (!all_exist(day_first_) || !all_exist(month_first_)) return DateOrder::Undecided;
  const days with_day = span_of(day_first_);
  const days with_month = span_of(month_first_);
  if (with_day <= kNear && with_month > kTimes * with_day) return DateOrder::DayFirst;
  if (with_month <= kNear && with_day > kTimes * with_month) return DateOrder::MonthFirst;
  return DateOrder::Undecided;
}

}  // namespace advolint
