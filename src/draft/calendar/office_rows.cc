#include "draft/calendar/office_rows.h"

#include <algorithm>
#include <span>
#include <string_view>

#include "draft/calendar/cell_words.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

using Parts = std::span<const OfficePart>;

TableCell empty_cell(std::uint32_t at) { return {.text = PostText({}, {}, at), .span = {at, at}}; }

/// Puts cells together to rows.
class RowBuilder {
 public:
  explicit RowBuilder(const SourceFile& file) : file_(file) {}

  /// A cell, or a paragraph more of the last one.
  void add(const OfficePart& part) {
    const bool is_new_row = rows_.empty() || rows_.back().number != part.row;
    if (is_new_row) begin_row(part);
    std::vector<TableCell>& cells = rows_.back().cells;
    if (cells.size() == part.column && !is_new_row) {
      cells.back() = cell_of({cells.back().span.begin, part.span.end});
      return;
    }
    while (cells.size() + 1 < part.column)
      cells.push_back(empty_cell(cells.empty() ? part.span.begin : cells.back().span.end));
    // A formula without a result shows nothing.
    const bool has_words = part.kind != OfficePart::Kind::Formula;
    cells.push_back(has_words ? cell_of(part.span) : empty_cell(part.span.begin));
  }

  std::vector<TableRow> finish() { return std::move(rows_); }

 private:
  void begin_row(const OfficePart& part) {
    if (!rows_.empty() && rows_.back().number + 1 < part.row) {
      TableRow gap{.number = rows_.back().number + 1, .cells = {}};
      gap.cells.push_back(empty_cell(part.span.begin));
      rows_.push_back(std::move(gap));
    }
    rows_.push_back({.number = part.row, .cells = {}});
  }

  [[nodiscard]] TableCell cell_of(SourceSpan span) const {
    PostTextBuilder builder(file_);
    builder.append_source(span);
    return {.text = without_blanks_around(file_, builder.build(span.begin)), .span = span};
  }

  const SourceFile& file_;
  std::vector<TableRow> rows_;
};

/// Days, networks and names are short; a text in cells that were made one is one post.
bool is_for_all_rows(std::string_view words) {
  constexpr std::size_t kMostBytes = 60;
  return !words.empty() && words.size() <= kMostBytes && words.find('\n') == std::string_view::npos;
}

/// `room`: the cells by which rows may still grow, in all.
void repeat(const MergedCells& merged, std::vector<TableRow>& rows, std::size_t& room) {
  auto row = std::ranges::lower_bound(rows, merged.first_row, {}, &TableRow::number);
  const std::size_t at = merged.column - 1;
  if (row == rows.end() || row->number != merged.first_row || at >= row->cells.size()) return;
  const PostText words = row->cells[at].text;
  if (!is_for_all_rows(words.text())) return;
  for (++row; row != rows.end() && row->number <= merged.last_row; ++row) {
    const std::uint32_t end = row->cells.back().span.end;
    const std::size_t missing = at + 1 - std::min(at + 1, row->cells.size());
    if (missing > room) return;
    room -= missing;
    row->cells.insert(row->cells.end(), missing, empty_cell(end));
    if (row->cells[at].text.text().empty()) row->cells[at].text = words;
  }
}

}  // namespace

std::vector<TableRow> rows_of_sheet(const SourceFile& file, std::uint32_t sheet) {
  const OfficeLayout& office = *file.office();
  RowBuilder rows(file);
  const auto parts = std::ranges::equal_range(office.parts, sheet, {}, &OfficePart::sheet);
  for (const OfficePart& it : parts)
    if (it.kind != OfficePart::Kind::Hidden) rows.add(it);
  std::vector<TableRow> found = rows.finish();
  constexpr std::size_t kMostAdded = 1'000'000;  // a small file can name more than any memory holds
  std::size_t room = kMostAdded;
  for (const MergedCells& it : office.merged)
    if (it.sheet == sheet) repeat(it, found, room);
  return found;
}

std::vector<TableRow> rows_of_table(const SourceFile& file, std::uint32_t offset) {
  const OfficePart* first = file.office()->part_at(offset);
  RowBuilder rows(file);
  if (first == nullptr || first->table == 0) return {};
  const Parts parts = file.office()->parts;
  for (const OfficePart& it : parts.subspan(static_cast<std::size_t>(first - parts.data()))) {
    if (it.table != first->table) break;
    rows.add(it);
  }
  return rows.finish();
}

}  // namespace advolint
