#pragma once

#include <string_view>

#include "draft/grouping/ledger.h"
#include "draft/grouping/section_signs.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Makes labels of sentences that lead to fences, quotes and texts in quotation marks, where two or
/// more of them name a network: "For the school's Facebook page, on Monday, March 2:". Those that
/// name none and lead to no post ("Hashtags for texts of your own:") head what is for the editor.
/// One is enough that speaks of a post: "We agreed on this text for Facebook:". Below an indented
/// text, what is at the margin again is left out.
void label_held_leads(Pieces& pieces, const LabelWords& words, Ledger& ledger);

/// "1. Kickoff – Tuesday, September 1, 2026", the first line of an item, or of a paragraph, above
/// the networks of its posts, two or more: a title, and perhaps a day.
void label_item_titles(Pieces& pieces, const LabelWords& words);

/// A title of any words above "Where: Facebook" is that of a post.
void label_titles_of_fields(Pieces& pieces, const LabelWords& words);

/// Cuts paragraphs in two that lead to a text in quotation marks, "If there is room, one more:
/// “…”", where two or more values of labels are in such marks: they are posts.
void label_quoted_leads(const SourceFile& file, Pieces& pieces, const LabelWords& words);
/// Makes labels of sentences in a mail, or above a quote, that end with a colon: "And one to put on
/// Facebook on Sunday, if it goes well:".
void label_lead_ins(Pieces& pieces, const LabelWords& words, const FileFacts& facts);

/// "If somebody asks about stops, use this reply:"
bool asks_to_reply(std::string_view text, const LabelWords& words);

}  // namespace advolint
