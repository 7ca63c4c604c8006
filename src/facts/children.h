#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// Those of `persons` whom the post names beside an age below eighteen: "Maria, age 9", "Maria
/// (9)", "9-year-old Maria", "María, de 9 años", each from the first word that tells to the last.
/// In order, for `persons` in order. Linear.
std::vector<TextSpan> find_children(const PostContext& post, const std::vector<TextSpan>& persons);

}  // namespace advolint
