#pragma once

#include <vector>

#include "draft/draft.h"
#include "draft/post/post_text.h"

namespace advolint {

/// Adds what a cell asks to be silent, "rule: reason; rule, rule: reason", of no stretch as yet.
void read_cell_rules(const PostText& text, std::vector<Suppression>& suppressions);

}  // namespace advolint
