#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// "**First**", "**Second**", lines of their own below a label that names a thread, are labels of
/// its parts.
void label_ordinal_parts(Pieces& pieces, const LabelWords& words);

}  // namespace advolint
