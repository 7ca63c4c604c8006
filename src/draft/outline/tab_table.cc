#include "draft/outline/tab_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "draft/calendar/csv.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

constexpr std::ptrdiff_t kFewestTabs = 2;

/// Whether all lines outside quotes have the tabs of a row.
bool has_rows(std::string_view text) {
  bool is_quoted = false;
  std::size_t lines = 0;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    const bool begins_row = !is_quoted;
    is_quoted ^= std::ranges::count(line, '"') % 2 != 0;
    if (begins_row) ++lines;
    if (begins_row && std::ranges::count(line, '\t') < kFewestTabs && !is_quoted) return false;
    begin = end + 1;
  }
  return lines >= 2 && !is_quoted;
}

}  // namespace

bool opens_tab_cell(std::string_view line) {
  return line.find("\t\"") != std::string_view::npos && std::ranges::count(line, '"') % 2 != 0;
}

std::optional<std::vector<TableRow>> read_tab_table(const SourceFile& file,
                                                    const PostText& paragraph) {
  if (!has_rows(paragraph.text())) return std::nullopt;
  const SourceSpan span = source_of(paragraph);
  CsvReader reader(file, span.begin, '\t');
  std::vector<TableRow> rows;
  for (CsvRow read; reader.read(read) && read.cells.front().span.begin < span.end;) {
    TableRow& row = rows.emplace_back();
    row.number = static_cast<std::uint32_t>(rows.size());
    for (const CsvCell& cell : read.cells)
      row.cells.push_back({text_of(file, cell), {cell.span.begin, cell.after.end}});
  }
  return rows;
}

}  // namespace advolint
