#include "draft/outline/tab_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "draft/post_text_builder.h"

namespace advolint {
namespace {

constexpr std::ptrdiff_t kFewestTabs = 2;

TableCell cell_at(const SourceFile& file, const PostText& paragraph, TextSpan span) {
  TableCell cell{.text = trimmed(file, paragraph, span), .span = paragraph.to_source(span)};
  return cell;
}

TableRow row_at(const SourceFile& file, const PostText& paragraph, TextSpan line) {
  TableRow row;
  const std::string_view text = paragraph.text(line);
  std::size_t begin = 0;
  while (true) {
    const std::size_t tab = std::min(text.find('\t', begin), text.size());
    row.cells.push_back(cell_at(file, paragraph,
                                {line.begin + static_cast<std::uint32_t>(begin),
                                 line.begin + static_cast<std::uint32_t>(tab)}));
    if (tab == text.size()) return row;
    begin = tab + 1;
  }
}

}  // namespace

std::optional<std::vector<TableRow>> read_tab_table(const SourceFile& file,
                                                    const PostText& paragraph) {
  const std::string_view text = paragraph.text();
  std::vector<TextSpan> lines;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = text.substr(begin, end - begin);
    if (std::ranges::count(line, '\t') < kFewestTabs) return std::nullopt;
    lines.push_back({static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)});
    begin = end + 1;
  }
  if (lines.size() < 2) return std::nullopt;
  std::vector<TableRow> rows;
  for (const TextSpan line : lines) {
    rows.push_back(row_at(file, paragraph, line));
    rows.back().number = static_cast<std::uint32_t>(rows.size());
  }
  return rows;
}

}  // namespace advolint
