#pragma once

#include <vector>

#include "draft/label_words.h"
#include "draft/outline/block.h"

namespace advolint {

/// Which blocks make a table of contents by the numbers of pages that their lines end with:
/// "Facebook posts ........ 3". At least one line must speak of what such files hold.
std::vector<bool> find_page_entries(const Outline& outline, const LabelWords& words);

}  // namespace advolint
