#include "text/duration.h"

#include <charconv>
#include <string>

#include "text/characters.h"

namespace advolint {
namespace {

/// The number at the begin of `text`; `rest` is what follows.
std::optional<int> leading_number(std::string_view text, std::string_view& rest) {
  int number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc()) return std::nullopt;
  rest = text.substr(static_cast<std::size_t>(end - text.data()));
  return number;
}

}  // namespace

std::optional<int> parse_days(std::string_view text) {
  constexpr int kDaysInWeek = 7;
  constexpr int kDaysInMonth = 30;
  constexpr int kMostDays = 9'999;  // or weeks, or months: no calendar is longer
  std::string_view rest = text;
  int number = 1;
  if (text.starts_with("a ") || text.starts_with("one ")) {
    rest = text.substr(text.find(' '));
  } else if (const auto written = leading_number(text, rest)) {
    number = *written;
  } else {
    return std::nullopt;
  }
  const std::size_t begin = rest.find_first_not_of(' ');
  const std::string unit = begin == std::string_view::npos ? "" : fold_case(rest.substr(begin));
  if (number < 1 || number > kMostDays) return std::nullopt;
  if (unit.empty() || unit == "day" || unit == "days") return number;
  if (unit == "week" || unit == "weeks") return number * kDaysInWeek;
  if (unit == "month" || unit == "months") return number * kDaysInMonth;
  return std::nullopt;
}

}  // namespace advolint
