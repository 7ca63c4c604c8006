#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Gives headings below a table that plans posts what its rows say of them: a row "2 | Tuesday, May
/// 5 | Bluesky | The bridge" names the network and the day of "### 2. The bridge". Does so where
/// half of the rows, two or more, have their headings, by their titles or their numbers.
void label_planned_rows(Pieces& pieces, const LabelWords& words);

}  // namespace advolint
