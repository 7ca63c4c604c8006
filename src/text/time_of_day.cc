#include "text/time_of_day.h"

#include <chrono>
#include <cstdlib>
#include <memory>

#include <fmt/format.h>
#include <unicode/simpletz.h>
#include <unicode/timezone.h>

#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {
namespace {

using Minutes = std::chrono::minutes;
using std::chrono::sys_days;

constexpr int kHoursInHalfDay = 12;
constexpr int kHoursInDay = 24;
constexpr std::size_t kDaySize = 10;  ///< of "2026-03-02"

std::string_view without_blanks_in_front(std::string_view text) {
  const std::size_t begin = text.find_first_not_of(" \t");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin);
}

/// One or two digits at the start of `text`, which loses them.
std::optional<int> take_number(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size() && size < 2 && is_ascii_digit(text[size])) ++size;
  if (size == 0) return std::nullopt;
  int number = 0;
  for (const char digit : text.substr(0, size)) number = number * 10 + (digit - '0');
  text.remove_prefix(size);
  return number;
}

/// "Z", "+01:00", "-0500" at the end of `text`, in minutes.
std::optional<int> offset_at_end(std::string_view text) {
  if (text.ends_with('Z') || text.ends_with('z')) return 0;
  const std::size_t sign = text.find_last_of("+-");
  if (sign == std::string_view::npos) return std::nullopt;
  std::string_view digits = text.substr(sign + 1);
  const auto hours = take_number(digits);
  if (!hours) return std::nullopt;
  if (digits.starts_with(':')) digits.remove_prefix(1);
  const int minutes = take_number(digits).value_or(0);
  if (!digits.empty() || minutes >= kMinutesInHour) return std::nullopt;
  const int offset = *hours * kMinutesInHour + minutes;
  return text[sign] == '-' ? -offset : offset;
}

/// "GMT+5", "GMT-03:30"
bool is_fixed(std::string_view name) {
  return name.starts_with("GMT+") || name.starts_with("GMT-");
}

/// ICU knows such zones, too, but reads their numbers with all of its formats and their data.
std::unique_ptr<icu::TimeZone> fixed_zone(const std::string& name) {
  const auto offset = offset_at_end(name);
  if (!offset || std::abs(*offset) >= kHoursInDay * kMinutesInHour) return nullptr;
  const std::chrono::milliseconds ahead = Minutes(*offset);
  return std::make_unique<icu::SimpleTimeZone>(static_cast<int32_t>(ahead.count()),
                                               icu::UnicodeString::fromUTF8(name));
}

std::unique_ptr<icu::TimeZone> zone_of(const std::string& name) {
  if (is_fixed(name)) return fixed_zone(name);
  std::unique_ptr<icu::TimeZone> zone(
      icu::TimeZone::createTimeZone(icu::UnicodeString::fromUTF8(name)));
  return *zone == icu::TimeZone::getUnknown() ? nullptr : std::move(zone);
}

/// Which clock a moment was read from.
enum class Clock { Utc, Local };

/// How far the zone's clocks are ahead of UTC at that moment.
std::optional<Minutes> offset_at(const icu::TimeZone& zone, std::chrono::sys_time<Minutes> moment,
                                 Clock read_from) {
  const std::chrono::milliseconds since_1970 = moment.time_since_epoch();
  int32_t raw = 0;
  int32_t summer = 0;
  UErrorCode status = U_ZERO_ERROR;
  zone.getOffset(static_cast<UDate>(since_1970.count()), read_from == Clock::Local ? 1 : 0, raw,
                 summer, status);
  if (U_FAILURE(status) != 0) return std::nullopt;
  return std::chrono::duration_cast<Minutes>(std::chrono::milliseconds(raw + summer));
}

}  // namespace

std::optional<int> parse_time_of_day(std::string_view text) {
  text = without_blanks_in_front(text);
  auto hour = take_number(text);
  if (!hour) return std::nullopt;
  int minute = 0;
  const bool has_minutes = text.starts_with(':');
  if (has_minutes) {
    text.remove_prefix(1);
    const auto number = take_number(text);
    if (!number || *number >= kMinutesInHour) return std::nullopt;
    minute = *number;
  }
  const std::string half = fold_case(without_blanks_in_front(text));
  if (half.starts_with('a') || half.starts_with('p')) {
    if (*hour == 0 || *hour > kHoursInHalfDay) return std::nullopt;
    hour = *hour % kHoursInHalfDay + (half.starts_with('p') ? kHoursInHalfDay : 0);
  } else if (!has_minutes) {
    return std::nullopt;
  }
  if (*hour > kHoursInDay) return std::nullopt;
  return *hour * kMinutesInHour + minute;
}

std::string to_clock(int minute) {
  return fmt::format("{:02}:{:02}", minute / kMinutesInHour, minute % kMinutesInHour);
}

std::optional<DateTime> parse_iso_date_time(std::string_view text) {
  const auto date = parse_iso_date(text);
  if (!date) return std::nullopt;
  DateTime time{.date = *date, .minute = {}, .utc_offset = {}};
  if (text.size() <= kDaySize) return time;
  const std::string_view rest = text.substr(kDaySize + 1);
  time.minute = parse_time_of_day(rest);
  if (time.minute) time.utc_offset = offset_at_end(rest);
  return time;
}

bool is_time_zone(const std::string& name) { return zone_of(name) != nullptr; }

DateTime on_clocks_of(DateTime time, const std::string& zone) {
  if (!time.minute || time.utc_offset || zone.empty()) return time;
  const auto clocks = zone_of(zone);
  if (clocks == nullptr) return time;
  const auto wall = sys_days(time.date) + Minutes(*time.minute);
  if (const auto offset = offset_at(*clocks, wall, Clock::Local))
    time.utc_offset = static_cast<int>(offset->count());
  return time;
}

DateTime in_time_zone(DateTime time, const std::string& zone) {
  if (!time.minute || !time.utc_offset || zone.empty()) return time;
  const auto clocks = zone_of(zone);
  if (clocks == nullptr) return time;
  const auto utc = sys_days(time.date) + Minutes(*time.minute - *time.utc_offset);
  const auto offset = offset_at(*clocks, utc, Clock::Utc);
  if (!offset) return time;
  const auto local = utc + *offset;
  const auto day = std::chrono::floor<std::chrono::days>(local);
  return {.date = Date(day),
          .minute = static_cast<int>((local - day).count()),
          .utc_offset = static_cast<int>(offset->count())};
}

}  // namespace advolint
