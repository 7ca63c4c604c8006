#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// What is in the library's account of one of `persons`, or in a reply of its reader: "owes
/// $14", where the amount follows at once, and "your account shows". In order. Linear.
std::vector<TextSpan> find_account_facts(const PostContext& post,
                                         const std::vector<TextSpan>& persons);

}  // namespace advolint
