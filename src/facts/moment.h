#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "facts/post_context.h"
#include "text/date.h"

namespace advolint {

/// What `date:`, `weekday:` or `time:` of a condition asks of the moment at which a post goes out,
/// as the clocks of the workspace show it. One of its parts is enough.
struct MomentTest {
  /// Days from one to another, both included: "2026-12-24 to 2026-12-26", or "12-24 to 01-01" in
  /// every year.
  struct Days {
    Date from, to;
    bool every_year = false;
  };
  /// Minutes since midnight, the first included and the last not; over midnight where `to` is less.
  struct Minutes {
    int from = 0;
    int to = 0;
  };
  std::vector<Days> days;
  std::vector<std::chrono::weekday> weekdays;
  std::vector<Minutes> minutes;
  bool any = false;             ///< it is stated
  bool none = false;            ///< it is not
  bool days_of_action = false;  ///< a campaign's
  bool past = false;            ///< before the day of the run
};

/// The keys of conditions that ask for a moment.
enum class MomentKey { Day, Weekday, Time };

/// "date", "weekday" or "time".
std::optional<MomentKey> moment_key(std::string_view name);

/// What `key` may be asked for, for messages: "'2026-12-25', …".
std::string_view moment_forms(MomentKey key);

/// The words among them, for did-you-mean.
std::vector<std::string> moment_words(MomentKey key);

/// Whether `word` is written as a day is and names one that does not exist: "2026-02-30", "02-30".
bool names_no_day(std::string_view word);

/// Adds what `word` asks of `key` to `test`; false if it is nothing that can be asked.
bool add_moment(MomentKey key, std::string_view word, MomentTest& test);

bool holds(const MomentTest& test, MomentKey key, const PostContext& post);

}  // namespace advolint
