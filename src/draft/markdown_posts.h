#pragma once

#include <vector>

#include "draft/draft.h"
#include "draft/label_words.h"
#include "draft/markdown.h"

namespace advolint {

/// The posts that `blocks` hold. `anchor` is where an empty post would stand.
std::vector<Post> read_markdown_posts(const SourceFile& file, std::vector<MarkdownBlock> blocks,
                                      const LabelWords& words, std::uint32_t anchor);

}  // namespace advolint
