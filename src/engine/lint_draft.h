#pragma once

#include <string>
#include <vector>

#include "checks/build_context.h"
#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "pack/rule.h"

namespace advolint {

/// Everything that `rules` find in `draft`, suppressions applied, unsorted. A finding that is the
/// same on several of a post's platforms is reported once. `path_fields` is what the configuration
/// states for the draft's path; null for nothing. `known_rules` are the names that a suppression
/// may use.
Diagnostics lint_draft(const RunFacts& facts, const RuleSet& rules,
                       const std::vector<std::string>& known_rules, const Draft& draft,
                       const Fields::Layer* path_fields);

}  // namespace advolint
