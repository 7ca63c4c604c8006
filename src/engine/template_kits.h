#pragma once

#include <cstddef>

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "pack/rule.h"

namespace advolint {

/// Takes what rules find in `found` that look for the gaps of a template out of it, where `draft`
/// is a kit for others, who fill them in. One is a draft whose name or first words call it a kit or
/// template, or that says above its posts for whom it is, if it holds three posts or more; a
/// smaller one, if two of its posts have gaps, or if it says that others post it. Whatever it is
/// called, one that asks to fill its gaps in, whose letters and scripts have gaps, too, or where
/// only replies that are kept ready have some. A calendar is one only if it asks so. Says how many
/// posts have such gaps. Linear.
std::size_t leave_gaps_of_kit(const Draft& draft, const RuleSet& rules, Diagnostics& found);

}  // namespace advolint
