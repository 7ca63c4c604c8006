#pragma once

#include <string_view>
#include <vector>

#include "config/workspace.h"
#include "platform/entity.h"
#include "platform/platform.h"

namespace advolint {

/// Adds to `entities` the handles on `platform` that the workspace states and that are in `text`
/// as mentions, but that the platform's own rules do not take for one: on Bluesky a handle is a
/// mention only if its domain's ending is registered, and a new ending is not in our table yet.
/// Keeps the order by start.
void add_known_handles(std::string_view text, const Workspace& workspace, const Platform& platform,
                       std::vector<Entity>& entities);

}  // namespace advolint
