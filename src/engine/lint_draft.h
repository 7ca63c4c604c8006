#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "engine/calendar/calendar.h"
#include "facts/build_context.h"
#include "pack/rule.h"

namespace advolint {

/// What the posts of a draft give by themselves.
struct DraftFindings {
  Diagnostics diagnostics;             ///< unsorted; suppressions are not applied
  std::vector<CalendarPost> calendar;  ///< its posts, numbered from 0 by `id`
  std::size_t posted_count = 0;        ///< posts that were spared as posted already
  std::size_t kit_posts = 0;           ///< posts of a kit whose gaps others fill in
};

/// Everything that `rules` find in `draft`, post by post, and what `calendar` wants to know of its
/// posts. A finding that is the same on several of a post's platforms is reported once.
/// `path_fields` is what the configuration states for the draft's path; null for nothing.
DraftFindings lint_draft(const RunFacts& facts, const RuleSet& rules, const Calendar& calendar,
                         const Draft& draft, const Fields::Layer* path_fields);

/// What `calendar` wants to know of the posts of a draft that is only read beside others; of the
/// posts of a `need`, where there is one.
std::vector<CalendarPost> calendar_posts_of(const RunFacts& facts, const Calendar& calendar,
                                            const FileNeed* need, const Draft& draft,
                                            const Fields::Layer* path_fields);

/// Applies the suppressions of `draft` to `diagnostics`, all that were found in it, and appends
/// what `rules` find in the suppressions themselves. `known_rules` are the names that a suppression
/// may use. Where `any_posted` of its posts were spared, suppressions may silence nothing.
void apply_suppressions(const RunFacts& facts, const RuleSet& rules,
                        const std::vector<std::string>& known_rules, const Draft& draft,
                        const Fields::Layer* path_fields, bool any_posted,
                        Diagnostics& diagnostics);

}  // namespace advolint
