#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"

namespace advolint {

/// In plain text, "Before the sale" above "Post 1" and "During the sale" above "Post 3": short
/// lines that head some of the counted posts, and are no last lines of those above them. The first
/// is above the first post, where it can be nothing else. Linear.
void leave_part_titles_out(Pieces& pieces, Ledger& ledger);

}  // namespace advolint
