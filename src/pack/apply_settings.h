#pragma once

#include <string_view>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "pack/definition.h"
#include "pack/rule.h"

namespace advolint {

/// Whether `name` stands for many rules: "community/*", "event-*", "*".
bool is_rule_group(std::string_view name);

/// Whether the group `name` holds `rule`: with a slash, it speaks of the pack, too.
bool is_in_group(std::string_view name, const Rule& rule);

/// Whether `one` says less of which rules it means than `other`: "*" than "community/*", that than
/// a rule's own name.
bool is_less_exact(std::string_view one, std::string_view other);

/// Gives `rules` the levels that `rules:` and `overrides:` of `workspace` say; of a group and a
/// name, or of two groups, the more exact one wins. Names and parameters that nothing knows are
/// reported. `packs` are those that `rules` come from.
void apply_settings(const Workspace& workspace, const std::vector<PackDefinition>& packs,
                    RuleSet& rules, Diagnostics& diagnostics);

}  // namespace advolint
