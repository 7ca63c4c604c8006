#pragma once

#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// The comments that Google Docs leaves in the plain text it saves: "[a]" after the words that one
/// is about, and the comments themselves at the end of the file, each beginning with its mark. The
/// spans are sorted and do not overlap; none where a mark has no comment. Linear.
std::vector<SourceSpan> find_doc_comments(const SourceFile& file, SourceSpan region);

/// The same in the Markdown that it saves, where both marks are links: "[\[a\]](#cmnt1)". Linear.
std::vector<SourceSpan> find_linked_doc_comments(const SourceFile& file, SourceSpan region);

}  // namespace advolint
