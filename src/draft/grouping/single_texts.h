#pragma once

#include "draft/grouping/group_options.h"
#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Where each label of a mail or of minutes has one paragraph, what is below that of the last one
/// is for those who read the mail or the minutes: "Omar likes it."
void leave_below_single_texts_out(Pieces& pieces, const FileFacts& facts, Ledger& ledger);

}  // namespace advolint
