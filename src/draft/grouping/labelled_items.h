#pragma once

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Where items say that they are texts ("- Post: …", "- Tweet: …"), three times or more, the items
/// beside them and those right below a network say what to do: "- Put the cover into the post".
void leave_unlabelled_items_out(Pieces& pieces, Ledger& ledger);

}  // namespace advolint
