#pragma once

#include "draft/naming/piece.h"
#include "text/language.h"

namespace advolint {

/// Bold lines such as "How you can help" sound like advice. Where they are in the middle of a
/// post, they are lines of it: the text above them did not end, and they speak to its readers, or
/// its hashtags come below them.
void keep_inner_titles(Pieces& pieces, const Lexicon& lexicon);

}  // namespace advolint
