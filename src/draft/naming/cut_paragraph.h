#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Cuts a paragraph at the lines that are labels, and appends the labels and what is between them
/// to `pieces`. False, and nothing is appended, if it has no label.
bool cut_paragraph(const SourceFile& file, const Block& block, const LabelWords& words,
                   bool is_plain_text, Pieces& pieces);

}  // namespace advolint
