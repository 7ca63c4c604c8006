#pragma once

#include <span>

#include "draft/draft.h"
#include "draft/outline/block.h"
#include "text/source_file.h"

namespace advolint {

/// What is between two blocks of a post.
enum class Joints {
  Rendered,  ///< a blank line or a line end, as Markdown shows them
  AsTyped    ///< the blank lines and blanks that were typed
};

/// A post whose body is what `blocks` show: a blank line between two of them where the file has one
/// (or a rule, or nothing but a fence), else a line end. `anchor` is where an empty body would
/// stand.
Post compose_post(const SourceFile& file, std::span<const Block> blocks, std::uint32_t anchor,
                  Joints joints = Joints::Rendered);

/// The text without the blanks before all of its lines, as a document indents what is to be
/// posted. Its first line may begin later, after a quotation mark. Lines that are indented further
/// keep what they have more. Linear.
PostText without_margin(const SourceFile& file, const PostText& text);

/// The stretch `slice` of a block, with the markup that lies in it; the pictures go with the first
/// stretch.
Block cut_block(const SourceFile& file, const Block& block, TextSpan slice);

}  // namespace advolint
