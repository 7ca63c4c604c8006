#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"

namespace advolint {

/// "- **Courier**", and the post as the next paragraph of the same item, below a heading of posts:
/// three such items or more in a list are posts below their titles, and what is above the first of
/// them is an introduction. Linear.
void label_bold_items(Pieces& pieces, Ledger& ledger);

}  // namespace advolint
