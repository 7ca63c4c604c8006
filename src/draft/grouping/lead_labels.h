#pragma once

#include "draft/grouping/section_signs.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// Makes labels of sentences that lead to fences, quotes and texts in quotation marks, where two or
/// more of them name a network: "For the school's Facebook page, on Monday, March 2:". Those that
/// name none and lead to no post ("Hashtags for texts of your own:") head what is for the editor.
void label_held_leads(Pieces& pieces, const LabelWords& words);

/// Makes labels of sentences in a mail, or above a quote, that end with a colon: "And one to put on
/// Facebook on Sunday, if it goes well:".
void label_lead_ins(Pieces& pieces, const LabelWords& words, const FileFacts& facts);

}  // namespace advolint
