#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <vector>

#include "checks/calendar_kind.h"
#include "facts/post_context.h"
#include "pack/rule.h"

namespace advolint {

class FileNeed;

/// The posts of a workspace, and the claims of its rules on them.
class Calendar {
 public:
  /// A claim on groups of posts, and its rule. Both outlive the calendar.
  struct Asked {
    const Rule* rule = nullptr;
    const RuleCalendarClaim* claim = nullptr;
  };

  /// Asks what the rules of `rules`, which outlives it, ask that are on at some path.
  explicit Calendar(const RuleSet& rules);

  /// Whether no rule asks anything, so that no post need be read for it.
  [[nodiscard]] bool empty() const { return asked_.empty(); }
  [[nodiscard]] std::span<const Asked> asked() const { return asked_; }
  /// What the findings of all rules have in common.
  [[nodiscard]] const Phrasebook& phrases() const { return *phrases_; }

  /// What the claims want to know of `post`; of those of a `need`, where there is one. The parts of
  /// a thread after its first are not posts of their own: they are not asked.
  [[nodiscard]] CalendarPost look_at(const PostContext& post, const FileNeed* need = nullptr) const;

 private:
  const Phrasebook* phrases_;
  std::vector<Asked> asked_;
};

/// Whether a post counts in a calendar: the later parts of a thread do not.
bool counts_in_calendar(const Post& post);

}  // namespace advolint
