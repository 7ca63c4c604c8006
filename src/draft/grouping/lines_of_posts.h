#pragma once

#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Lines of a post that sound like labels become text again: "Next: office hours, 12/3" between
/// "Tweet 9" and "Tweet 10".
void keep_lines_of_posts(Pieces& pieces);

/// "Thank-you message:" above a text in quotation marks, below "Response templates", heads a reply.
void label_quoted_replies(const SourceFile& file, Pieces& pieces);

}  // namespace advolint
