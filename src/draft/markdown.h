#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "draft/draft.h"
#include "draft/excerpt.h"
#include "draft/post_text.h"
#include "text/source_file.h"

namespace advolint {

/// A paragraph, heading, stretch of code or rule, as readers see it. Quotes and lists are not
/// nested here but noted at each of their blocks, so that nothing recurses however deep a draft
/// nests them.
struct MarkdownBlock {
  enum class Kind { Paragraph, Heading, Fence, IndentedCode, Rule };

  Kind kind = Kind::Paragraph;
  std::uint32_t level = 0;  ///< of a heading, 1 to 6
  bool is_short_underline =
      false;  ///< a heading only because "---" stands below it: rather a paragraph and a rule
  std::string language;     ///< the first word behind a fence
  std::uint32_t quote = 0;  ///< number of the outermost quote around it; 0: none
  bool is_in_list = false;
  std::uint32_t bullet_size =
      0;  ///< bytes of `text` that are the indentation and bullet of a list's item
  PostText text;
  std::vector<MarkupSpan> markup;  ///< in `text`
  std::vector<MarkdownImage> images;
};

/// Reads CommonMark. `excerpt` comes without HTML comments; every other tag stays text. Linear.
std::vector<MarkdownBlock> read_markdown(const SourceFile& file, const Excerpt& excerpt);

}  // namespace advolint
