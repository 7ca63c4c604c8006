#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "checks/calendar_kind.h"
#include "draft/spelled_days.h"
#include "engine/calendar/calendar.h"
#include "facts/context_parts.h"

namespace advolint {

/// Which posts beside those of a run can change what the claims of a calendar find at them: of a
/// claim on months, those of the same months; of one by platform, those on the same platforms. The
/// others need not be looked at.
///
/// Some claims hang on posts that are far away, once they find something: how often a text was
/// posted before, whether the window of days before has found the same. Of these, only posts are
/// asked for at first that can decide whether anything is found; if something is, widen().
class CalendarNeed {
 public:
  /// `named` are the posts of the run.
  CalendarNeed(const Workspace& workspace, const Calendar& calendar,
               std::span<const CalendarPost* const> named);

  /// Whether no other post can change anything.
  [[nodiscard]] bool empty() const;
  /// Whether of the posts that the claim of this number judges only some are asked for: all of the
  /// groups that hold a post of the run, and not all of others.
  [[nodiscard]] bool is_of_part(std::uint32_t claim) const;
  /// Whether the claim hangs on more than is asked for, once it has found something.
  [[nodiscard]] bool hangs_on_more(std::uint32_t claim) const;
  /// Asks for all posts that can change anything for the rule of this claim.
  void widen(std::uint32_t claim);

 private:
  friend class FileNeed;

  struct Need {
    const Rule* rule = nullptr;
    bool is_asked = false;
    ContextParts parts = ContextParts::All;
    bool needs_dates = true;
    bool is_by_platform = false;
    std::set<const Platform*> platforms;  ///< where it goes by them
    bool is_local = false;                ///< whether only posts of `stretches` matter
    std::vector<DaySpan> stretches;
    std::shared_ptr<const FileFilter> files;  ///< null: of any file
    bool hangs_on_more = false;

    [[nodiscard]] bool asks(const std::optional<PostDate>& when, const Platform* platform) const;
  };

  void look_at_files();

  std::vector<Need> needs_;  ///< of each claim
  bool asks_all_ = false;    ///< whether some claim asks for posts of any file
  SpelledDays days_{{}};     ///< of all that are local
};

/// What is needed of the posts of one file.
class FileNeed {
 public:
  /// `path` is relative to the root of the workspace. `need` outlives this.
  FileNeed(const CalendarNeed& need, const std::string& path, std::string_view bytes);

  /// Whether none of them matters.
  [[nodiscard]] bool empty() const { return is_empty_; }
  /// Whether a post of this date, on this platform, matters to the claim of this number.
  [[nodiscard]] bool asks(std::uint32_t claim, const std::optional<PostDate>& when,
                          const Platform* platform) const;
  /// What the claims to which such a post matters look at; nothing: it matters to none.
  [[nodiscard]] std::optional<ContextParts> parts(const std::optional<PostDate>& when,
                                                  const Platform* platform) const;

 private:
  const CalendarNeed& need_;
  bool is_empty_ = false;
  std::vector<std::uint32_t> left_out_;  ///< claims to which no post of the file matters
};

}  // namespace advolint
