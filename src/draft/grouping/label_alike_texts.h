#pragma once

#include "draft/grouping/ledger.h"
#include "draft/grouping/sections.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Whether labels tell where posts are: by a network, or by a count.
bool tells_posts(const Pieces& pieces, const FileFacts& facts, const LabelWords& words);

/// Whether several pieces have signs that the posts of a document have: a cheap look before the
/// others.
bool may_be_alike(const Pieces& pieces);

/// Where no label tells posts, their place does (`find_alike_posts`). The words above each become
/// its label; what else is beside them is for those who read the document. Linear.
void label_alike_texts(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                       const FileFacts& facts, Ledger& ledger);

/// The same for quotes and fences beside labels that tell posts (`find_held_posts`).
void label_held_texts(Pieces& pieces, const LabelWords& words, Ledger& ledger);

}  // namespace advolint
