#pragma once

#include "draft/grouping/ledger.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// "🧵", "👇": whether a text says that it goes on in other posts.
bool opens_thread(std::string_view text);

/// Whether a piece begins with a number: a cheap look before the other.
bool may_count_parts(const Pieces& pieces);

/// Sees that paragraphs that count themselves ("1/", "2/", …) are below a label that names a
/// thread: the line above them that says so, or one that is made. What else is above the first and,
/// where each part is one paragraph, below the last is for those who post. A text that opens a
/// thread without a count stays. Linear.
void label_counted_threads(Pieces& pieces, const LabelWords& words, Ledger& ledger);

}  // namespace advolint
