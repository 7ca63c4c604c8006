#pragma once

#include "draft/grouping/section_signs.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Labels titles that count the texts below them, as those of posts: "#1", "[2] A week before",
/// "--- 3 ---", "4. Thanks", on lines of their own or above their texts. They count from 1 in one
/// form, each heads a text that reads like a post, and the document speaks of posts above them, or
/// most of the texts have signs of posts. Linear.
void label_counted_texts(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                         const FileFacts& facts);

}  // namespace advolint
