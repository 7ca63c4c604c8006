#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// What one of `persons`, or in a reply its reader, owes the library: "owes $14", "debe 12,40 €",
/// where the amount follows at once. In order. Linear.
std::vector<TextSpan> find_debts(const PostContext& post, const std::vector<TextSpan>& persons);

}  // namespace advolint
