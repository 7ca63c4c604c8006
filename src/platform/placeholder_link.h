#pragma once

#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// Where `text` says that a link is still to come: "[LINK]", "[URL]", "<link>", "[shortened link]".
/// In order, none overlapping. Linear.
std::vector<TextSpan> find_placeholder_links(std::string_view text);

}  // namespace advolint
