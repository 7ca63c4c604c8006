#pragma once

#include <optional>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "text/source_file.h"

namespace advolint {

/// Reads a table as pages of a wiki write it, from its line "{|" to its line "|}": cells begin with
/// "|" or "!", rows with "|-". Nothing if the paragraph is none. Linear.
std::optional<std::vector<TableRow>> read_wiki_table(const SourceFile& file,
                                                     const PostText& paragraph);

}  // namespace advolint
