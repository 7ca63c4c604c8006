#pragma once

#include <vector>

#include "draft/grouping/split_posts.h"
#include "draft/grouping/units.h"

namespace advolint {

/// Whether the items of lists are posts rather than a list within one.
bool items_are_posts(const std::vector<TextUnit>& units, const SplitFacts& facts);

/// In italics, in brackets, or a title: a word to the editor beside posts.
bool is_note(const TextUnit& unit);

/// "1. *For nurses*", and the post in the paragraphs below it in the same item.
bool begins_with_title(const TextUnit& unit);

}  // namespace advolint
