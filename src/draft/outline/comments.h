#pragma once

#include <string_view>
#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// An HTML comment that is not part of any post.
struct Comment {
  SourceSpan span;     ///< "<!--" to "-->"
  SourceSpan removed;  ///< and the line, or the blanks, that would be left after
};

/// Which comments readers of a post do not see.
enum class CommentSyntax {
  Html,     ///< all of them, but in fenced code: Markdown
  OursOnly  ///< those that speak to advolint; others would be posted: raw text
};

/// The comments in `region`, in order. An unclosed comment is not a comment.
std::vector<Comment> find_comments(const SourceFile& file, SourceSpan region, CommentSyntax syntax);

}  // namespace advolint
