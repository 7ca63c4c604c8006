#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "draft/draft.h"
#include "draft/post/post_text.h"

namespace advolint {

/// A paragraph, heading, stretch of code or rule, as readers see it: what every format gives.
/// Quotes and lists are not nested here but noted at each of their blocks, so that nothing recurses
/// however deep a draft nests them.
struct Block {
  enum class Kind { Paragraph, Heading, Fence, IndentedCode, Rule };

  Kind kind = Kind::Paragraph;
  std::uint32_t level = 0;  ///< of a heading, 1 to 6
  /// A heading only because "---" is below it: rather a paragraph and a rule.
  bool is_short_underline = false;
  bool is_counted = false;  ///< a title that its number places: "4.2." ends "4.1."
  std::string language;     ///< the first word after a fence
  std::uint32_t quote = 0;  ///< number of the outermost quote around it; 0: none
  std::uint32_t list = 0;   ///< number of the outermost list around it; 0: none
  std::uint32_t item = 0;   ///< number of the outermost item around it; 0: none
  /// Bytes of `text` before its words: an item's indentation and bullet; in plain text, where marks
  /// would be posted, the signs of a heading, too.
  std::uint32_t bullet_size = 0;
  std::uint32_t underline_size = 0;  ///< bytes of `text` after its words: in plain text
  PostText text;
  std::vector<MarkupSpan> markup;  ///< in `text`
  std::vector<MarkdownImage> images;

  /// The text without bullets and marks of headings.
  [[nodiscard]] TextSpan words() const {
    const auto size = static_cast<std::uint32_t>(text.text().size());
    return {bullet_size, size - underline_size};
  }
};

/// The blocks of a file, in order.
using Outline = std::vector<Block>;

}  // namespace advolint
