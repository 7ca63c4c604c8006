#pragma once

#include <optional>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "draft/post/post_text.h"
#include "text/source_file.h"

namespace advolint {

/// Reads a paragraph as a table, if it is one: a first row, a row of dashes (`|---|:--:|`) with as
/// many cells, and rows below, which have as many cells as the first. A cell may hold `\|`, which
/// shows as a bar, and `<br>`, which is a line end. Rows are numbered from 1, the row of dashes
/// left out. `paragraph` has one line a row; nothing for any other paragraph. Linear.
std::optional<std::vector<TableRow>> read_markdown_table(const SourceFile& file,
                                                         const PostText& paragraph);

}  // namespace advolint
