#pragma once

#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Whether texts in quotation marks, four or more, are each below a short title, in a file whose
/// first paragraphs speak of posts or name a network: models to copy, which are its posts.
bool titles_quoted_posts(const Pieces& pieces, const LabelWords& words);

}  // namespace advolint
