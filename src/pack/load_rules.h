#pragma once

#include <string>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "pack/rule.h"

namespace advolint {

/// Packs that the binary carries, by name: "hygiene".
std::vector<std::string> built_in_packs();

/// Every rule of the packs that `workspace` names and of `more_packs` (names, or paths as the
/// program reaches them), with the workspace's levels, parameters and lists. Faults of packs, and
/// of what the workspace says of rules, become diagnostics.
RuleSet load_rules(const Workspace& workspace, const std::vector<std::string>& more_packs,
                   Diagnostics& diagnostics);

}  // namespace advolint
