#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// In plain text, "MONDAY", and a post indented below it; "TUESDAY",
/// and so on, three days or more in their order: each of them is a post. A line with a colon at its
/// end above the text is a note, and so is what is at the margin below the last text. Linear.
void label_weekday_plan(const SourceFile& file, Pieces& pieces, Ledger& ledger);

}  // namespace advolint
