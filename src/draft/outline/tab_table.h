#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "draft/post/post_text.h"
#include "text/source_file.h"

namespace advolint {

/// Whether a cell in quotes begins in the line of a table and goes on in the next.
bool opens_tab_cell(std::string_view line);

/// Reads a paragraph of plain text as a table, as Word and spreadsheets paste one: two rows or
/// more, each with at least two tabs; a cell in quotes may have several lines. Nothing for any
/// other paragraph. Linear.
std::optional<std::vector<TableRow>> read_tab_table(const SourceFile& file,
                                                    const PostText& paragraph);

}  // namespace advolint
