#pragma once

#include <string>
#include <utility>
#include <vector>

#include "engine/scheduling/plan_export.h"
#include "report/json_object.h"

namespace advolint {

/// A file that was written, and what stands in it.
using WrittenChannel = std::pair<std::string, const ExportedChannel*>;

/// What `advolint export --format json` says: all that is known of `plan`, and what was written of
/// it to the files of a scheduler, or of a calendar, with this name.
JsonObject json_of(const ExportPlan& plan, const std::string& name,
                   const std::vector<WrittenChannel>& written);

}  // namespace advolint
