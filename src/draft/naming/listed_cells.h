#pragma once

#include <vector>

#include "draft/label_words.h"
#include "draft/naming/piece.h"
#include "draft/outline/block.h"
#include "text/source_file.h"

namespace advolint {

/// The rows of a table whose cells are on lines of their own, as word processors save a table as
/// text: the names of its columns are a paragraph of their own, "Date", "Where", "What we say",
/// "Picture", "Who", and each row begins below an empty line. Cells of texts may have several
/// lines and paragraphs. Names the fields of the rows that follow `at`, with a rule between two of
/// them, and says where they end; `at` where no such table begins.
std::size_t name_listed_cells(const SourceFile& file, const Outline& outline, std::size_t at,
                              const LabelWords& words, Pieces& pieces);

}  // namespace advolint
