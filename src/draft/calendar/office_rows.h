#pragma once

#include <cstdint>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "text/source_file.h"

namespace advolint {

/// The rows of a sheet of an Excel file, those without words between others as one. A date or a
/// name in cells that were made one is in each of their rows.
std::vector<TableRow> rows_of_sheet(const SourceFile& file, std::uint32_t sheet);

/// The rows of the table of a Word file to which the byte at `offset` belongs; none where it is in
/// no table.
std::vector<TableRow> rows_of_table(const SourceFile& file, std::uint32_t offset);

}  // namespace advolint
