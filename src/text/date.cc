#include "text/date.h"

#include <array>
#include <charconv>

#include <fmt/format.h>

#include "text/characters.h"

namespace advolint {

namespace {

constexpr std::array<std::string_view, 7> kWeekdays = {"Sunday",   "Monday", "Tuesday", "Wednesday",
                                                       "Thursday", "Friday", "Saturday"};
constexpr std::array<std::string_view, 7> kSpanishWeekdays = {
    "domingo", "lunes", "martes", "mi\u00E9rcoles", "jueves", "viernes", "s\u00E1bado"};

std::optional<unsigned> read_digits(std::string_view text) {
  unsigned value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size()) return std::nullopt;
  return value;
}

bool is_upper_ascii(char letter) { return letter >= 'A' && letter <= 'Z'; }

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

std::string to_iso(Date date) {
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(date.year()),
                     static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()));
}

std::string_view weekday_name(Date date) {
  return kWeekdays.at(std::chrono::weekday(std::chrono::sys_days(date)).c_encoding());
}

std::string weekday_like(std::string_view written, std::chrono::weekday weekday) {
  const std::string folded = fold_case(written, Accents::Ignore);
  const unsigned index = weekday.c_encoding();
  const std::string_view english = kWeekdays.at(index);
  for (const std::string_view name : kSpanishWeekdays) {
    if (fold_case(name, Accents::Ignore) != folded) continue;
    std::string spanish(kSpanishWeekdays.at(index));
    if (is_upper_ascii(written.front()))
      spanish.front() = static_cast<char>(spanish.front() - 'a' + 'A');
    return spanish;
  }
  std::string result(folded.ends_with("day") ? english : english.substr(0, 3));
  if (!is_upper_ascii(written.front())) return fold_case(result);
  return result;
}

}  // namespace advolint
