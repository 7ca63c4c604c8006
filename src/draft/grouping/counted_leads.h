#pragma once

#include "draft/grouping/section_signs.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Makes labels of items that lead to the text below them: numbered sentences that end with a
/// colon, "4) And this one once you know:", beside two or more numbered labels that name networks,
/// and in plain text two or more items that name networks and end with a colon.
void label_counted_leads(Pieces& pieces, const LabelWords& words, const FileFacts& facts);

}  // namespace advolint
