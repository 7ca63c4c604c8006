#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Takes "①" off the texts of a list of posts, where lists of them begin with it again and again.
/// One list alone may be part of a post. Linear.
void leave_circled_counts_out(const SourceFile& file, Pieces& pieces, Ledger& ledger);

}  // namespace advolint
