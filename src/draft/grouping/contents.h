#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// Marks lists of nothing but labels, which tell what is in the file, or where to find us: their
/// labels head nothing.
void mark_contents(Pieces& pieces);

}  // namespace advolint
