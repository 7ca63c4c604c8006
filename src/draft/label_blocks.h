#pragma once

#include <cstdint>
#include <vector>

#include "draft/labels.h"
#include "draft/markdown.h"
#include "text/source_file.h"

namespace advolint {

/// How strongly a label heads what is below it: headings 1 to 6, then bold lines, then lines with a
/// colon.
inline constexpr std::uint32_t kBoldLevel = 7;
inline constexpr std::uint32_t kLineLevel = 8;

/// A block that is a label, or content between labels.
struct LabelledBlock {
  MarkdownBlock block;
  Label label;
  std::uint32_t level = 0;  ///< 1 to kLineLevel; 0: content
  bool has_value = false;   ///< the content of the same line follows as the next block
};

/// Cuts paragraphs at the labels in them, so that each label is a block of its own.
std::vector<LabelledBlock> find_labels(const SourceFile& file, std::vector<MarkdownBlock> blocks,
                                       const LabelWords& words);

}  // namespace advolint
