#pragma once

#include <vector>

#include "draft/grouping/split_posts.h"

namespace advolint {

/// The texts below a label without what is for their editor, by its words alone or by its place at
/// the end: it goes to `left_out`, with the reason.
std::vector<Block> strip_notes(const SourceFile& file, Pieces pieces, const SplitFacts& facts,
                               const Lexicon& lexicon, std::vector<LeftOut>& left_out);

}  // namespace advolint
