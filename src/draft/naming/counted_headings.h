#pragma once

#include "draft/label_words.h"
#include "draft/outline/block.h"
#include "text/source_file.h"

namespace advolint {

/// Makes headings of the titles of a plain text that counts its parts ("4. Messages for X",
/// "4.1. For the day before"), at the depth that their numbers say. A text counts its parts where
/// two titles or more have numbers of two levels; their chapters follow each other. Linear.
void mark_counted_headings(Outline& outline);

/// Makes headings of the items that minutes of a meeting count ("3. Drivers", and on the next line
/// what was said of them), and says whether there are any: three or more, of which none is about a
/// network and at least one leads to a text for one. Linear.
bool cut_agenda(const SourceFile& file, Outline& outline, const LabelWords& words);

}  // namespace advolint
