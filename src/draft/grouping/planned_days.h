#pragma once

#include "draft/grouping/ledger.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Whether "1 December", "2 December", …, lines of their own below a title that speaks of posts,
/// part the file. What is above the first label below the title is then
/// an introduction.
bool take_planned_days(Pieces& pieces, const LabelWords& words, Ledger& ledger);

}  // namespace advolint
