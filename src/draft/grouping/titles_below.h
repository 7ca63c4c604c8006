#pragma once

#include "draft/naming/piece.h"

namespace advolint {

/// No sign shows how deep a title of a plain text stands. Where one is right below the name of a
/// network ("POSTS FOR X", then "BEFORE THE FAIR"), it and the titles that follow, each above a
/// text like a post, are below that name.
void lower_titles(Pieces& pieces);

}  // namespace advolint
