#pragma once

#include <vector>

#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"
#include "text/phrase.h"

namespace advolint {

/// Takes out the pieces that `is_left` marks, one answer a piece: they are no posts, because of
/// `because`.
void leave_out(Pieces& pieces, const std::vector<bool>& is_left, const Phrase& because,
               Ledger& ledger);

/// Takes out the pieces that `is_label` marks, one answer a piece: all that they say is known.
void leave_labels_out(Pieces& pieces, const std::vector<bool>& is_label, Ledger& ledger);

}  // namespace advolint
