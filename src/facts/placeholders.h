#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// What a template leaves to fill in: "[YOUR CITY]", "<link>", "{{name}}", "XXXX". In order,
/// without those in code.
std::vector<TextSpan> placeholders_in(const PostContext& post);

}  // namespace advolint
