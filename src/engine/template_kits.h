#pragma once

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "pack/rule.h"

namespace advolint {

/// Says once of a kit that is plainly a template for others, by its name or first line and by gaps
/// in half of its posts, that it has gaps: a note in place of `found`, what rules find that look
/// for them. Other drafts stay as they are. Linear.
void fold_gaps_of_template(const Draft& draft, const RuleSet& rules, Diagnostics& found);

}  // namespace advolint
