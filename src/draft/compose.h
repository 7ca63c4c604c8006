#pragma once

#include <span>

#include "draft/draft.h"
#include "draft/markdown.h"
#include "text/source_file.h"

namespace advolint {

/// A post whose body is what `blocks` show: a blank line between two of them where the file has one
/// (or a rule, or nothing but a fence), else a line end. `anchor` is where an empty body would
/// stand.
Post compose_post(const SourceFile& file, std::span<const MarkdownBlock> blocks,
                  std::uint32_t anchor);

/// The stretch `slice` of a block, with the markup that lies in it; the pictures go with the first
/// stretch.
MarkdownBlock cut_block(const SourceFile& file, const MarkdownBlock& block, TextSpan slice);

}  // namespace advolint
