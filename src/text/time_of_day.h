#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/date.h"

namespace advolint {

inline constexpr int kMinutesInHour = 60;
inline constexpr int kMinutesInDay = 24 * kMinutesInHour;

/// Minutes since midnight: "09:00", "9:30:00", "24:00", "9 am", "5:30 p.m.". What comes after the
/// time is not looked at.
std::optional<int> parse_time_of_day(std::string_view text);

/// "22:30".
std::string to_clock(int minute);

/// A day, and the time on it where one is known.
struct DateTime {
  Date date;
  std::optional<int> minute;      ///< since midnight
  std::optional<int> utc_offset;  ///< minutes east of Greenwich, where the text says so
};

/// "2026-03-02", "2026-03-02T09:30", "2026-03-02 09:30:00Z", "2026-03-02T09:30+01:00". Nothing if
/// `text` is no ISO date; one that does not exist comes back with `date.ok()` false.
std::optional<DateTime> parse_iso_date_time(std::string_view text);

/// Whether the time-zone database knows `name`: "America/Chicago".
bool is_time_zone(const std::string& name);

/// `time` with the offset from UTC that the clocks of `zone` have then; unchanged where it states
/// one or no time of day, or the zone is not known. The date exists. Of an hour that a change of
/// clocks leaves out or repeats, standard time counts.
DateTime on_clocks_of(DateTime time, const std::string& zone);

/// `time` as the clocks of `zone` show it; unchanged where it states no offset or no time of day,
/// or the zone is not known. The date exists.
DateTime in_time_zone(DateTime time, const std::string& zone);

}  // namespace advolint
