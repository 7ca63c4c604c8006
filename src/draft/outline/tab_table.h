#pragma once

#include <optional>
#include <vector>

#include "draft/post_text.h"
#include "draft/table_rows.h"
#include "text/source_file.h"

namespace advolint {

/// Reads a paragraph of plain text as a table, as Word and spreadsheets paste one: two lines or
/// more, each with at least two tabs. Nothing for any other paragraph. Linear.
std::optional<std::vector<TableRow>> read_tab_table(const SourceFile& file,
                                                    const PostText& paragraph);

}  // namespace advolint
