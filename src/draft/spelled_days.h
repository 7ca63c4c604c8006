#pragma once

#include <chrono>
#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

namespace advolint {

/// Days, the first and the last included.
struct DaySpan {
  std::chrono::sys_days from, to;

  [[nodiscard]] bool contains(std::chrono::sys_days day) const { return from <= day && day <= to; }
};

/// Some stretches of days, and whether a file can hold posts dated within one of them. The year of
/// a post's date is spelled in its file or in the file's name, and its month, or the one before, in
/// the file, except where front matter states a day for all posts; so most files need not be read
/// to know that none of their posts is of these days.
class SpelledDays {
 public:
  /// The end of a stretch without one.
  static constexpr std::chrono::sys_days kNoEnd = std::chrono::sys_days::max();

  explicit SpelledDays(std::vector<DaySpan> stretches);

  [[nodiscard]] bool empty() const { return stretches_.empty(); }
  /// Whether `day` is within one of them, or so near that a time zone may move it there.
  [[nodiscard]] bool may_hold(std::chrono::sys_days day) const;
  /// Whether a post in a file of this name and these bytes, which reads as it is written, can be
  /// dated within one of them by what the file says. Linear; most files are left after a look.
  [[nodiscard]] bool may_be_spelled_in(std::string_view name, std::string_view bytes) const;

 private:
  std::vector<DaySpan> stretches_;  ///< apart, by day
  /// By year, a bit for each of its months that, spelled, can give a day of a stretch.
  std::map<int, unsigned> months_;
  int all_from_ = kNoYear;  ///< all months of this year and the later ones can

  static constexpr int kNoYear = 10000;
};

}  // namespace advolint
