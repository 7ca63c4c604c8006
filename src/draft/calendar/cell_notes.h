#pragma once

#include <string_view>

#include "draft/calendar/table_rows.h"
#include "text/source_file.h"

namespace advolint {

// Cells where a post is expected, and that hold none.

/// "n/a", "none", "–".
bool says_nothing(std::string_view text);

/// "(photo to follow)", "*Renata writes this one*", "CLOSED – do not post": a note in place of a
/// post.
bool is_note(const SourceFile& file, const TableCell& cell);

/// "Do not reply. Hide it.", "ON HOLD until Friday": by its first sentence alone, or by the words
/// in capitals that it begins with.
bool begins_held_back(std::string_view text);
/// The name of the column whose post this cell shares: "Facebook" of "(same as Facebook)". Empty
/// for any other cell.
std::string_view shared_column(std::string_view text);

}  // namespace advolint
