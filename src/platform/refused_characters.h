#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

struct Platform;

/// The characters of `text` for which `platform` refuses a post, in order.
std::vector<TextSpan> find_refused_characters(std::string_view text, const Platform& platform);

}  // namespace advolint
