#pragma once

#include "draft/naming/piece.h"
#include "text/source_file.h"

namespace advolint {

/// Cuts first lines off the paragraphs below them: leads to a quotation ("For LinkedIn:") and,
/// where there are several, titles above a long line ("Kickoff"). Linear.
Pieces without_first_lines(const SourceFile& file, const Pieces& pieces);

}  // namespace advolint
