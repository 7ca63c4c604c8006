#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "draft/draft.h"
#include "draft/label_words.h"
#include "draft/markdown.h"
#include "text/source_file.h"

namespace advolint {

/// What stands below a label and holds posts.
struct Section {
  std::string label;                   ///< as readers of the file see it; empty: the whole file
  std::vector<PlatformUse> platforms;  ///< empty: the section does not say
  std::vector<MarkdownBlock> blocks;
  bool is_numbered = false;  ///< "Tweet 2": one post, and what stands behind a rule is none
  std::uint32_t thread = 0;  ///< sections of one thread share a number; 0: none
};

/// Cuts a Markdown file at headings, bold lines and "Twitter:" lines that name platforms or number
/// posts; what stands elsewhere in such a file (titles, tips, schedules) is left out. Without such
/// labels the whole file is one section.
std::vector<Section> cut_sections(const SourceFile& file, std::vector<MarkdownBlock> blocks,
                                  const LabelWords& words);

}  // namespace advolint
