#pragma once

#include "diag/report.h"
#include "report/json_text.h"
#include "report/position.h"

namespace advolint {

/// One finding of `report` with everything that is known of it (docs/formats.md).
Json json_of(const Diagnostic& diagnostic, const Report& report, PositionFinder& positions);

Json json_of(const UnreadFile& file);

}  // namespace advolint
