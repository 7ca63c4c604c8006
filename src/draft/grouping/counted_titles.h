#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// "#### 1. Opening day", "#### 2. Myth and fact", "#### 3. Deadline" below "### Facebook": where
/// all headings there are counted, they are titles of posts, and none heads help. Linear.
void open_counted_titles(Pieces& pieces);

}  // namespace advolint
