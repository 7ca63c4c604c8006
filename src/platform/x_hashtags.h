#pragma once

#include <string_view>
#include <vector>

#include "platform/code_point_text.h"

namespace advolint {

/// What X reads as a hashtag, sign included, links aside. Linear.
std::vector<CodePointRange> find_x_hashtags(std::u32string_view text);

}  // namespace advolint
