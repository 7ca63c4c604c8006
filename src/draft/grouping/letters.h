#pragma once

#include <cstddef>

#include "draft/naming/piece.h"
#include "text/language.h"

namespace advolint {

/// Where a letter begins below a post that ends with hashtags or a link: "Dear Editor," alone in
/// its paragraph, and "Sincerely," or a gap for a name further down. The number of pieces where
/// there is none.
std::size_t find_letter(const Pieces& pieces, const Lexicon& lexicon);

}  // namespace advolint
