#pragma once

#include <string_view>
#include <vector>

#include "platform/code_point_text.h"

namespace advolint {

/// What X links as a URL, with or without a scheme, in order. Linear.
std::vector<CodePointRange> find_x_links(std::u32string_view text);

}  // namespace advolint
