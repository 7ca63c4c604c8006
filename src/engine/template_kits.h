#pragma once

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "pack/rule.h"

namespace advolint {

/// Says once of a kit for others that it has gaps: a note in place of what rules find in `found`
/// that look for them. A draft is one whose name or first words call it a kit or template, or
/// that says above its posts for whom it is, if it holds three posts or more; a smaller one, if two
/// of its posts have gaps, or if it says that others post it; and, whatever it is called, one that
/// asks to fill its gaps in. A calendar is one only if it asks so. Other drafts stay as they are.
/// Linear.
void fold_gaps_of_template(const Draft& draft, const RuleSet& rules, Diagnostics& found);

}  // namespace advolint
