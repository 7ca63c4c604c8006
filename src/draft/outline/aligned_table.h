#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "draft/calendar/table_rows.h"
#include "draft/post/post_text.h"
#include "text/source_file.h"

namespace advolint {

/// How many of `lines` are a table that begins with the first of them and whose cells stand below
/// each other by blanks alone: a header of three names or more, and two rows or more, each with two
/// cells or more at the places of names. A cell goes on in lines that are indented to its place;
/// blank lines and rules may be between rows. 0 where there is none. Linear.
std::size_t count_aligned_lines(std::span<const std::string_view> lines);

/// Reads a paragraph of such lines. Nothing for any other paragraph. Linear.
std::optional<std::vector<TableRow>> read_aligned_table(const SourceFile& file,
                                                        const PostText& paragraph);

}  // namespace advolint
