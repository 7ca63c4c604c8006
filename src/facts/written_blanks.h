#pragma once

#include <vector>

#include "facts/post_context.h"
#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// Where underscores stand for words that nobody wrote: "___ people came", "Watch at ____". Not
/// where readers are to fill them. In order. Linear.
std::vector<TextSpan> find_written_blanks(const PostContext& post);

/// Figures of zeros alone, in groups of three: "000,000 books". In order. Linear.
std::vector<TextSpan> find_zero_figures(const PostContext& post);

/// The numbers of a list's items with nothing behind them, where an item above has words: "2.".
/// They are in the file only, since a post has no empty item. In order. Linear.
std::vector<SourceSpan> find_empty_items(const PostContext& post);

}  // namespace advolint
