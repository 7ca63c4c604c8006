#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <vector>

#include "checks/calendar_kind.h"
#include "engine/calendar/calendar.h"
#include "facts/context_parts.h"

namespace advolint {

/// Which posts beside those of a run can change what the claims of a calendar find at them: of a
/// claim on months, those of the same months; of one by platform, those on the same platforms. The
/// others need not be looked at.
class CalendarNeed {
 public:
  /// `named` are the posts of the run.
  CalendarNeed(const Calendar& calendar, std::span<const CalendarPost> named);

  /// Whether no other post can change anything.
  [[nodiscard]] bool empty() const;
  /// Whether a post of this date, on this platform, matters to the claim of this number.
  [[nodiscard]] bool asks(std::uint32_t claim, const std::optional<PostDate>& when,
                          const Platform* platform) const;
  /// What the claims to which such a post matters look at; nothing: it matters to none.
  [[nodiscard]] std::optional<ContextParts> parts(const std::optional<PostDate>& when,
                                                  const Platform* platform) const;

 private:
  struct Stretch {
    std::chrono::sys_days from, to;  ///< both included
  };
  struct Need {
    bool is_asked = false;
    ContextParts parts = ContextParts::All;
    bool needs_dates = true;
    bool is_by_platform = false;
    std::set<const Platform*> platforms;  ///< where it goes by them
    bool has_reach = false;               ///< whether only posts of `stretches` matter
    std::vector<Stretch> stretches;

    void add(const CalendarPost& post, const Across& across);
    [[nodiscard]] bool asks(const std::optional<PostDate>& when, const Platform* platform) const;
  };

  std::vector<Need> needs_;  ///< of each claim
};

}  // namespace advolint
