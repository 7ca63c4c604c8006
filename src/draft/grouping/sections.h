#pragma once

#include <vector>

#include "draft/grouping/ledger.h"
#include "draft/grouping/section.h"
#include "draft/grouping/section_signs.h"

namespace advolint {

/// Cuts the pieces at their labels. The first section is what is above the first label; the
/// labels go to the ledger.
std::vector<Section> cut_sections(Pieces pieces, const FileFacts& facts, Ledger& ledger);

}  // namespace advolint
