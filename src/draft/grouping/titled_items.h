#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// Labels items that are titles: "a) For former pupils", and the post in the paragraph below it;
/// two or more of them.
void label_titled_items(Pieces& pieces);

}  // namespace advolint
