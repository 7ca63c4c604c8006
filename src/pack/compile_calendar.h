#pragma once

#include <optional>
#include <string>
#include <vector>

#include "pack/compile_claim.h"
#include "pack/definition.h"
#include "pack/rule.h"
#include "yaml/node.h"

namespace advolint {

/// Whether a claim is about groups of posts: names one of calendar_kinds().
bool is_calendar_claim(const yaml::Node& node);

/// What `across:` may say beside a number of days.
std::vector<std::string> period_names();

/// A claim on groups of posts: kind, `across:`, `by:`, the conditions of its roles, and its words.
/// Faults become diagnostics `pack-…`.
std::optional<RuleCalendarClaim> compile_calendar_claim(const RuleScope& scope,
                                                        const RuleDefinition& rule,
                                                        const yaml::Node& node, Verb verb);

}  // namespace advolint
