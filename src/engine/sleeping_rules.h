#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "config/workspace.h"
#include "pack/rule.h"

namespace advolint {

/// The keys of advolint.yaml for want of which `rule` finds nothing in `workspace`, sorted; empty
/// where it may find something.
std::vector<std::string> missing_for(const Rule& rule, const Workspace& workspace);

/// How many of `rules` are on and find nothing for want of what `workspace` does not state.
std::size_t count_sleeping(const RuleSet& rules, const Workspace& workspace);

}  // namespace advolint
