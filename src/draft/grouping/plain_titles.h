#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Labels short lines of plain text that are titles by what is below them or beside them: "Halfway
/// (date depends on the count)" above "Option A", "Last call (Friday, November 21)"; two or more.
void label_plain_titles(Pieces& pieces, const LabelWords& words);

}  // namespace advolint
