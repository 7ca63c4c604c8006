#pragma once

#include "draft/label_words.h"
#include "draft/outline/block.h"
#include "text/source_file.h"

namespace advolint {

/// Cuts bold first lines off their paragraphs where two or more paragraphs begin so: "**For
/// students**", and the post on the lines below it. Lines that say what a label says are left to
/// the reader of labels.
void cut_bold_titles(const SourceFile& file, Outline& outline, const LabelWords& words);

}  // namespace advolint
