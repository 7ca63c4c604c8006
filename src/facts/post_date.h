#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "diag/diagnostic.h"
#include "facts/fields.h"
#include "text/date.h"

namespace advolint {

/// How exactly a post's day is known: a folder "2026/03" names a month only.
enum class DatePrecision { Day, Month };

/// When a post goes out.
struct PostDate {
  Date date;  ///< exists; of a month, its first day
  DatePrecision precision = DatePrecision::Day;
  std::optional<int> minute;          ///< since midnight, in the workspace's time zone
  std::optional<Location> stated_at;  ///< `date:`; nothing where the path says it
};

/// A date that the names of a file and its folders say.
struct PathDate {
  Date date;  ///< may not exist: 2026-02-30
  DatePrecision precision = DatePrecision::Day;
  std::string text;  ///< "2026-03-02", "20260302", "2026/03"
};

/// The date in `path`: in the file's name ("2026-03-02-library-day.md", "20260302.txt") or its
/// folders' ("2026-03-02/x.md", "2026/03/02/x.md", "2026/03/x.md"), the nearest to the end. Digits
/// that name no year from 1990 to 2099 are no date.
std::optional<PathDate> date_in_path(std::string_view path);

/// From `date:` (and `time:`), else from `path`, relative to the workspace. A time with an offset
/// from UTC, or beside a `timezone:`, is shown as the clocks of `time_zone` show it, where that is
/// not empty. Nothing where nobody says, or says what does not exist.
std::optional<PostDate> post_date(const Fields& fields, std::string_view path,
                                  const std::string& time_zone);

}  // namespace advolint
