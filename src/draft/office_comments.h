#pragma once

#include "draft/draft.h"
#include "draft/grouping/ledger.h"

namespace advolint {

/// Reads the comments of `draft.file`, a Word file, whose posts are known: those that speak to
/// advolint silence rules in the posts, or the paragraphs, that they are on; a comment on a title,
/// in the post below it. All are no post, as the entries of its table of contents are.
void read_office_comments(Draft& draft, Ledger& ledger);

}  // namespace advolint
