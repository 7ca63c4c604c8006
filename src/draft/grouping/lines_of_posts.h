#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// Lines of a post that sound like labels become text again: "Next: office hours, 12/3" between
/// "Tweet 9" and "Tweet 10".
void keep_lines_of_posts(Pieces& pieces);

}  // namespace advolint
