#pragma once

#include "platform/platform.h"
#include "report/json_object.h"

namespace advolint {

/// The JSON Schema of rule packs: kinds of things with their values and parameters, facts and data
/// sets are those that this program knows, platforms those of `platforms`.
JsonObject pack_schema(const PlatformTable& platforms);

}  // namespace advolint
