#pragma once

#include <cstddef>
#include <string_view>

#include "draft/naming/piece.h"
#include "text/language.h"

namespace advolint {

/// Where a letter begins below a post that ends with hashtags or a link: "Dear Editor," alone in
/// its paragraph, and "Sincerely," or a gap for a name further down. The number of pieces where
/// there is none.
std::size_t find_letter(const Pieces& pieces, const Lexicon& lexicon);

/// "Dear Councillor, I live in your ward …": whether a text is one, or its first paragraph.
bool begins_letter(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
