#pragma once

#include <vector>

#include "draft/grouping/units.h"

namespace advolint {

// How the paragraphs below a label end, which tells one post of several paragraphs from several.
// `units` is never empty.

/// Whether hashtags, addresses or mentions are in the last paragraph alone, as in one post.
bool ends_at_last(const std::vector<TextUnit>& units);

/// Whether each of them, but perhaps one, ends as a post does.
bool end_like_posts(const std::vector<TextUnit>& units);

}  // namespace advolint
