#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Makes labels of leads such as "To go out on Facebook, February 8:" whose posts are in
/// quotation marks after them in the same paragraph, as minutes have them; two or more, one of
/// which names a network. What is around the quotes is for those who read the minutes. Linear.
void label_quoted_wordings(const SourceFile& file, Pieces& pieces, const LabelWords& words);

}  // namespace advolint
