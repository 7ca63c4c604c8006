#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Labels that say a part of what they say by those above them: "For Instagram, same day", and
/// "Reminder for both, Sunday". Gives them that day, and those networks.
void complete_by_above(Pieces& pieces, const LabelWords& words);

}  // namespace advolint
