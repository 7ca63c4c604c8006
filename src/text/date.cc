#include "text/date.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

#include <fmt/format.h>

#include "text/ascii.h"
#include "text/characters.h"
#include "text/language.h"

namespace advolint {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};

std::string_view weekday_name_of(std::chrono::weekday weekday) {
  return kWeekdays.at(weekday.c_encoding());
}

std::optional<unsigned> read_digits(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

}  // namespace

std::optional<Date> parse_iso_date(std::string_view text) {
  constexpr std::size_t kDateSize = 10;
  if (text.size() < kDateSize || text[4] != '-' || text[7] != '-') return std::nullopt;
  if (text.size() > kDateSize && text[kDateSize] != 'T' && text[kDateSize] != ' ')
    return std::nullopt;
  const auto year = read_digits(text.substr(0, 4));
  const auto month = read_digits(text.substr(5, 2));
  const auto day = read_digits(text.substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  return Date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
              std::chrono::day(*day)};
}

std::optional<Date> parse_numeric_date(std::string_view text, DateOrder order) {
  const std::size_t first = text.find_first_of("/.-");
  if (order == DateOrder::Undecided || first == std::string_view::npos) return std::nullopt;
  const std::size_t second = text.find(text[first], first + 1);
  if (second == std::string_view::npos) return std::nullopt;
  const std::string_view written_year = text.substr(second + 1);
  auto day = read_digits(text.substr(0, first));
  auto month = read_digits(text.substr(first + 1, second - first - 1));
  const auto year = read_digits(written_year);
  constexpr std::size_t kYearSize = 4;
  if (!day || !month || !year || written_year.size() != kYearSize) return std::nullopt;
  if (order == DateOrder::MonthFirst) std::swap(day, month);
  return Date{std::chrono::year(static_cast<int>(*year)), std::chrono::month(*month),
              std::chrono::day(*day)};
}

std::string to_iso(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string_view weekday_name(Date date) {
  return weekday_name_of(std::chrono::weekday(std::chrono::sys_days(date)));
}

std::string weekday_like(std::string_view written, std::chrono::weekday weekday,
                         const Lexicon& lexicon) {
  const std::string folded = fold_case(written, Accents::Ignore);
  const auto names = lexicon.weekdays();
  const auto like = std::ranges::find(names, folded, &CalendarName::folded);
  if (like == names.end()) return std::string(weekday_name_of(weekday));
  std::string_view found;
  for (const CalendarName& name :
       names) {  // the forms of a name stand together, the full one first
    const bool fits = name.language == like->language && name.number == weekday.c_encoding();
    if (fits && name.form <= like->form) found = name.word;
  }
  std::string result = fold_case(found);
  if (is_ascii_upper(written.front())) {
    result.front() = static_cast<char>(result.front() - 'a' + 'A');
  }
  return result;
}

}  // namespace advolint
