#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"

namespace advolint {

/// "a) Facebook", "b) Instagram", "c) …" within "3. Posts for the sale", each with its text on the
/// lines right below: what is apart from the last of them is not its text but of the item around
/// them, as in minutes. Linear.
void leave_below_inner_items_out(Pieces& pieces, Ledger& ledger);

}  // namespace advolint
