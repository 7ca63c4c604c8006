#pragma once

#include "config/workspace.h"
#include "report/json_object.h"

namespace advolint {

/// Whom and what a workspace names, for programs that complete names and hashtags.
JsonObject json_of(const Workspace& workspace);

}  // namespace advolint
