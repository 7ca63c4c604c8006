#pragma once

#include <vector>

#include "draft/draft.h"
#include "draft/sections.h"
#include "text/language.h"
#include "text/source_file.h"

namespace advolint {

/// The posts of a labelled section: its fences or quotes where it has some, each a post; else its
/// text, cut at rules and at the numbers of a thread. May be none.
std::vector<Post> posts_of_section(const SourceFile& file, const Section& section,
                                   const Lexicon& lexicon);

}  // namespace advolint
