#pragma once

#include "draft/grouping/records.h"
#include "draft/naming/piece.h"

// What the texts of a record look like.

namespace advolint {

bool has_words(const Piece& piece);

/// What is after a post and a rule is another post only if it reads like one.
bool reads_like_post(const Pieces& texts);

/// Whether all texts read like posts, and most have a hashtag, a mention, a gap, quotation marks
/// around them, or, in a list, an address: below a label that names posts they need no network.
bool are_surely_posts(const Pieces& texts);

/// "If somebody asks what it costs:", and no post below it.
bool is_intro_only(const Pieces& texts);

/// "Text: (to come from the board)", "TBD – Ana".
bool is_note_only(const Record& record, const LabelWords& words);

/// "- countdown sticker", "- link to the page": what a story shows.
bool is_outline(const Record& record);

}  // namespace advolint
