#pragma once

#include <cstddef>
#include <vector>

#include "draft/grouping/split_posts.h"
#include "draft/grouping/units.h"

namespace advolint {

/// Whether the items of lists are posts rather than a list within one.
bool items_are_posts(const std::vector<TextUnit>& units, const SplitFacts& facts);

/// In italics, in brackets, or a title: a word to the editor beside posts.
bool is_note(const TextUnit& unit);

/// Where "Things people ask me:" and a list begin below a reply in a mail: it is for those who got
/// the mail. The number of units where there is none.
std::size_t find_list_of_mail(const std::vector<TextUnit>& units);

/// "1. *For nurses*", and the post in the paragraphs below it in the same item.
bool begins_with_title(const TextUnit& unit);

}  // namespace advolint
