#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "facts/post_context.h"

namespace advolint {

/// Removes from `diagnostics` (all of `draft`) what its suppressions silence, and says which
/// suppressions were good for nothing, name unknown rules or give no reason. A layout's own faults
/// cannot be silenced by a comment they swallow.
std::vector<SuppressionFault> suppress(const Draft& draft,
                                       const std::vector<std::string>& known_rules,
                                       Diagnostics& diagnostics);

}  // namespace advolint
