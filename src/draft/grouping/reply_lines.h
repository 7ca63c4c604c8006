#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Makes a label of a line in a paragraph that leads to an answer on the line below it: "If they
/// ask about the price, use this reply:". For files of plain text, whose paragraphs may be lines.
void label_reply_lines(const SourceFile& file, Pieces& pieces, const LabelWords& words);

}  // namespace advolint
