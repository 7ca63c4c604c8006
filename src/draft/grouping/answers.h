#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Below a title that speaks of replies, "Where is the van?" and "-> It is back on Monday." on the
/// next line, or in the next cell of a table: the question becomes the label of the reply. "R: …"
/// is a sign, too, and so are blanks further in. A table may say itself that it holds answers, by
/// the name of its second column. Linear.
void label_answers(const SourceFile& file, Pieces& pieces, const LabelWords& words);

}  // namespace advolint
