#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// "2. Impact metrics" sounds like advice. In a row of counted headings that each hold one text in
/// a fence or a quote, it is the title of a post as the others are.
/// "LINKEDIN - PROFESSIONAL AUDIENCE" above "POST 1" says where the posts go.
void open_held_titles(Pieces& pieces, const LabelWords& words);

}  // namespace advolint
