#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Cuts first lines off the paragraphs below them: leads to a quotation ("For LinkedIn:") and,
/// where there are several, titles above a long line ("Kickoff"). Linear.
Pieces without_first_lines(const SourceFile& file, const Pieces& pieces);

/// Cuts "Also, if anybody is on Threads, this would do:" off the lines of the post below it, in a
/// file of which other labels name networks, and makes it a label. Linear.
void label_named_first_lines(const SourceFile& file, Pieces& pieces, const LabelWords& words);

}  // namespace advolint
