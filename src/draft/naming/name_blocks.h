#pragma once

#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Says of each block what it is, and cuts paragraphs at the labels in them, so that each label is
/// a piece of its own. `is_plain_text` says that short lines may be headings.
Pieces name_blocks(const SourceFile& file, Outline outline, const LabelWords& words,
                   bool is_plain_text);

}  // namespace advolint
