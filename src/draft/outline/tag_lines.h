#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

/// A line of a paragraph that begins with a tag of HTML.
struct TagLine {
  TextSpan shown;           ///< what readers see of it, in the paragraph; empty: nothing
  std::uint32_t level = 0;  ///< of the heading that its tags make; 0: none
};

/// The lines of a paragraph whose first line is tags: "<details>", "<summary>Facebook</summary>",
/// "<h2>Posts</h2>", "<a id=x></a>". Lines of words between them come back as they are. Empty where
/// the tags are part of the words, as in "<b>Today</b> we open".
std::vector<TagLine> read_tag_lines(std::string_view paragraph);

}  // namespace advolint
