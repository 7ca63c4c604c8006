#pragma once

#include "draft/grouping/sections.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

// What begins each paragraph of a row: one alone may tell a story.

/// "Monday: …", "Tuesday: …", and nothing else in a file for one network, or below a title that
/// names one: each is a post. Their labels are raised, so that they part the file.
void raise_days(Pieces& pieces, const LabelWords& words, const FileFacts& facts);

/// "9:00 a.m." alone on the line above each text: a field of the post.
void label_times(const SourceFile& file, Pieces& pieces);

}  // namespace advolint
