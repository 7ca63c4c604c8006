#include "draft/outline/aligned_table.h"

#include <algorithm>
#include <cstdint>
#include <iterator>

#include "draft/naming/post_words.h"
#include "draft/outline/plain_lines.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

constexpr std::size_t kFewestColumns = 3;
constexpr std::size_t kFewestRows = 2;

/// Words that two blanks or more, or a tab, part from others on their line.
struct Cell {
  std::size_t column = 0;  ///< signs before it
  std::size_t begin = 0, end = 0;
};

std::size_t count_signs(std::string_view text) {
  return static_cast<std::size_t>(std::ranges::count_if(
      text, [](char it) { return (static_cast<unsigned char>(it) & 0xC0U) != 0x80U; }));
}

std::vector<Cell> cut_cells(std::string_view line) {
  std::vector<Cell> cells;
  std::size_t column = 0, counted = 0;
  for (std::size_t at = line.find_first_not_of(' '); at < line.size();) {
    const std::size_t end = std::min({line.find("  ", at), line.find('\t', at), line.size()});
    column += count_signs(line.substr(counted, at - counted));
    counted = at;
    cells.push_back({column, at, end});
    at = line.find_first_not_of(" \t", end);
  }
  return cells;
}

bool is_header(std::string_view line, const std::vector<Cell>& cells) {
  constexpr std::size_t kLongestName = 32;
  constexpr std::size_t kMostWords = 4;
  if (cells.size() < kFewestColumns || cells.front().column > 0) return false;
  return std::ranges::all_of(cells, [&](const Cell& it) {
    const std::string_view name = line.substr(it.begin, it.end - it.begin);
    const PostSigns signs = signs_of_post(name);
    return name.size() <= kLongestName && signs.words > 0 && signs.words <= kMostWords &&
           !signs.ends_sentence && !signs.has_strong_sign() && name.back() != ':';
  });
}

/// The table's columns, by how many signs are before them.
class Columns {
 public:
  explicit Columns(const std::vector<Cell>& names) {
    for (const Cell& it : names) begins_.push_back(it.column);
  }

  [[nodiscard]] std::size_t size() const { return begins_.size(); }

  /// The column at whose place a cell begins; `size()` where it is at none.
  [[nodiscard]] std::size_t find(const Cell& cell) const {
    const auto is_near = [&](std::size_t begin) {
      return cell.column + 1 >= begin && cell.column <= begin + 1;
    };
    return static_cast<std::size_t>(std::ranges::find_if(begins_, is_near) - begins_.begin());
  }

  /// Puts cells that are at no place back to the one before them. Nothing where the line is no row
  /// and no part of one.
  [[nodiscard]] std::vector<Cell> join(const std::vector<Cell>& cells) const {
    std::vector<Cell> joined;
    for (const Cell& it : cells) {
      if (find(it) < size() && (joined.empty() || find(joined.back()) < find(it))) {
        joined.push_back(it);
      } else if (joined.empty()) {
        return {};
      } else {
        joined.back().end = it.end;
      }
    }
    return joined;
  }

 private:
  std::vector<std::size_t> begins_;
};

bool begins_row(const std::vector<Cell>& cells) {
  constexpr std::size_t kFewestCells = 2;
  return cells.front().column == 0 && cells.size() >= kFewestCells;
}

}  // namespace

std::size_t count_aligned_lines(std::span<const std::string_view> lines) {
  if (lines.empty() || lines.front().find("  ") == std::string_view::npos) return 0;
  const std::vector<Cell> names = cut_cells(lines.front());
  if (!is_header(lines.front(), names)) return 0;
  const Columns columns(names);
  std::size_t rows = 0, end = 1;
  for (std::size_t i = 1; i < lines.size(); ++i) {
    if (is_blank_line(lines[i]) || rule_sign(lines[i])) continue;
    const std::vector<Cell> cells = columns.join(cut_cells(lines[i]));
    if (cells.empty()) break;
    const bool goes_on = cells.front().column > 1 && rows > 0;
    if (!goes_on && !begins_row(cells)) break;
    rows += goes_on ? 0 : 1;
    end = i + 1;
  }
  return rows >= kFewestRows ? end : 0;
}

std::optional<std::vector<TableRow>> read_aligned_table(const SourceFile& file,
                                                        const PostText& paragraph) {
  const std::string_view text = paragraph.text();
  const std::string_view first = text.substr(0, text.find('\n'));
  if (!is_header(first, cut_cells(first))) return std::nullopt;
  const SourceSpan span = source_of(paragraph);
  std::vector<std::string_view> lines;
  std::vector<std::uint32_t> begins;
  for (std::uint32_t i = file.line_index(span.begin); i < file.line_count(); ++i) {
    const SourceSpan line = file.line(i);
    if (line.begin >= span.end) break;
    lines.push_back(file.text(line));
    begins.push_back(line.begin);
  }
  if (count_aligned_lines(lines) < lines.size()) return std::nullopt;
  const std::vector<Cell> names = cut_cells(first);
  const Columns columns(names);
  std::vector<TableRow> rows;
  std::vector<PostTextBuilder> cells;
  const auto end_row = [&] {
    for (std::size_t i = 0; i < cells.size(); ++i) {
      TableCell& cell = rows.back().cells[i];
      cell.text = cells[i].build(cell.span.begin);
    }
    cells.clear();
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const bool is_between = i > 0 && (is_blank_line(lines[i]) || rule_sign(lines[i]));
    if (is_between) continue;
    const std::vector<Cell> found = columns.join(cut_cells(lines[i]));
    if (found.front().column == 0) {
      end_row();
      const auto number = static_cast<std::uint32_t>(rows.size() + 1);
      rows.push_back({number, std::vector<TableCell>(columns.size())});
      cells.assign(columns.size(), PostTextBuilder(file));
      for (TableCell& it : rows.back().cells)
        it.span.begin = it.span.end = begins[i] + static_cast<std::uint32_t>(found.back().end);
    }
    for (const Cell& it : found) {
      const std::size_t column = columns.find(it);
      const SourceSpan part{begins[i] + static_cast<std::uint32_t>(it.begin),
                            begins[i] + static_cast<std::uint32_t>(it.end)};
      TableCell& cell = rows.back().cells[column];
      PostTextBuilder& builder = cells[column];
      if (builder.size() == 0) cell.span.begin = part.begin;
      // "IG + FB:" heads the lines below it; other lines were cut where the page ended.
      if (builder.size() > 0) builder.append_bare(builder.text().ends_with(':') ? "\n" : " ");
      builder.append_source(part);
      cell.span.end = part.end;
    }
  }
  end_row();
  return rows;
}

}  // namespace advolint
