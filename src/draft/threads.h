#pragma once

#include <span>
#include <vector>

#include "draft/draft.h"
#include "text/source_file.h"

namespace advolint {

/// Makes a thread of two posts or more; one is none.
void number_thread(std::span<Post> posts);

/// Cuts a text whose paragraphs count themselves ("1/8", "2/8", …, or "1/", "2/", …; at their
/// beginning or at their end) into the posts of a thread. Counts must begin with 1 and leave none
/// out: "3/4" alone is a date or a fraction. What stands before the first is no post. A text that
/// does not count comes back as it is.
std::vector<Post> split_thread(const SourceFile& file, Post post);

}  // namespace advolint
