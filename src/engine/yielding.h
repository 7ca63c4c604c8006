#pragma once

#include "diag/diagnostic.h"
#include "pack/rule.h"

namespace advolint {

/// Takes out of `found`, all of one draft, what rules find in words in which a rule that they yield
/// to found something.
void drop_what_yields(const RuleSet& rules, Diagnostics& found);

}  // namespace advolint
