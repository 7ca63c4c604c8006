#pragma once

#include "diag/report.h"
#include "draft/draft.h"

namespace advolint {

/// What lies where in `draft`, for formats that say it of each finding.
DraftPlaces places_of(const Draft& draft);

}  // namespace advolint
