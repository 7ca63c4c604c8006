#pragma once

#include "platform/picture_limits.h"
#include "yaml/reader.h"

namespace advolint {

/// Reads `pictures:` of a platform file or of what a workspace says of a platform. Faults become
/// diagnostics, and what they concern stays as it was.
void read_picture_limits(yaml::MapReader& reader, PictureLimits& limits);

}  // namespace advolint
