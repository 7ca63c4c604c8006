#pragma once

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "pack/rule.h"

namespace advolint {

/// Says once of a kit for others that it has gaps: a note in place of what rules find in `found`
/// that look for them. A draft is one whose name or first words call it a kit or template, if two
/// of its posts and a sixth of them have gaps, or if it says that others post it; and, whatever it
/// is called, one that asks to fill its gaps in. Other drafts stay as they are. Linear.
void fold_gaps_of_template(const Draft& draft, const RuleSet& rules, Diagnostics& found);

}  // namespace advolint
