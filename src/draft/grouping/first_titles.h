#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// "Here are three options for your Instagram post:" at the top of a file holds for the bold lines
/// "Option 1", "Option 2" below it.
void raise_first_lead(Pieces& pieces);

/// "LinkedIn drafts for the director" as the first line of a file, and headings below it that count
/// them: "Draft A: the van".
void raise_first_title(Pieces& pieces);

}  // namespace advolint
