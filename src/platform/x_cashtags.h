#pragma once

#include <string_view>
#include <vector>

#include "platform/code_point_text.h"

namespace advolint {

/// What X reads as the symbol of a share, sign included. Linear.
std::vector<CodePointRange> find_x_cashtags(std::u32string_view text);

}  // namespace advolint
