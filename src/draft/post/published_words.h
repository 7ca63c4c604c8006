#pragma once

#include <string_view>

#include "yaml/node.h"

namespace advolint {

/// Leaves out those of the words under `key` that `text` has itself after `sign`, '#' or '@', so
/// that they are not published twice. Without any left, the key goes, too. Linear.
void leave_out_published(yaml::Node& fields, std::string_view key, char sign,
                         std::string_view text);

}  // namespace advolint
