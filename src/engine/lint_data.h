#pragma once

#include <optional>
#include <string>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "pack/rule.h"
#include "text/date.h"

namespace advolint {

/// What the claims of `rules` on data files find in those of `workspace`, unsorted. Each file is
/// judged like a draft without posts, so that a level by path holds for it too. Relative paths go
/// from `working_directory`.
Diagnostics lint_data(const Workspace& workspace, const RuleSet& rules, std::optional<Date> today,
                      const std::string& working_directory);

}  // namespace advolint
