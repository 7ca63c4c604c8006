#pragma once

#include <optional>

#include "platform/platform.h"
#include "yaml/node.h"
#include "yaml/reader.h"

namespace advolint {

/// Reads a platform file. Faults become diagnostics; nothing comes back where the platform has no
/// id or no dialect.
std::optional<Platform> read_platform(const yaml::Context& context, const yaml::Node& node);

/// Changes what a workspace says of a platform (`platforms: {mastodon: {limit: 1000}}`). The keys
/// are those of a platform file but for its names and its dialect, and `limit`, short for the count
/// of `length` or the name of one of the platform's alternatives. Faults become diagnostics, and
/// what they concern stays as it was.
void override_platform(Platform& platform, const yaml::Context& context, const yaml::Node& node);

}  // namespace advolint
