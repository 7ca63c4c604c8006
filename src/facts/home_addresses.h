#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// Where one of `persons` lives, as the post tells it: "lives at 114 Elm Street", "vive en la calle
/// Olmo 14". Each from the words that tell it to the end of the address. In order.
std::vector<TextSpan> find_home_addresses(const PostContext& post,
                                          const std::vector<TextSpan>& persons);

}  // namespace advolint
