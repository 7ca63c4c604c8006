#include "draft/calendar/markdown_table.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "draft/calendar/cell_words.h"
#include "draft/post/post_text_builder.h"
#include "text/characters.h"

namespace advolint {
namespace {

/// A paragraph as text, with the signs that part its cells told from those that only look so: where
/// Markdown has resolved an escape, a reference or a tag, the bytes of the file are others.
class TableText {
 public:
  TableText(const SourceFile& file, const PostText& paragraph)
      : file_(file), paragraph_(paragraph), text_(paragraph.text()) {}

  [[nodiscard]] std::vector<TextSpan> lines() const {
    std::vector<TextSpan> lines;
    std::uint32_t begin = 0;
    for (std::uint32_t at = 0; at < text_.size(); ++at) {
      if (text_[at] != '\n' || source_of_byte(at).starts_with('<')) continue;
      lines.push_back({begin, at});
      begin = at + 1;
    }
    lines.push_back({begin, static_cast<std::uint32_t>(text_.size())});
    return lines;
  }

  /// The cells of a line, between its bars. Those at its ends belong to no cell.
  [[nodiscard]] std::vector<TextSpan> cells(TextSpan line) const {
    const TextSpan kept = span_without_blanks(text_.substr(line.begin, line.size()));
    std::uint32_t begin = line.begin + kept.begin;
    const std::uint32_t end = line.begin + kept.end;
    if (begin < end && parts(begin)) ++begin;
    std::vector<TextSpan> cells;
    for (std::uint32_t at = begin; at < end; ++at) {
      if (text_[at] == '\\') {
        ++at;  // a bar after it ends no cell
      } else if (parts(at)) {
        cells.push_back({begin, at});
        begin = at + 1;
      }
    }
    if (begin < end || cells.empty()) cells.push_back({begin, end});
    return cells;
  }

 private:
  [[nodiscard]] std::string_view source_of_byte(std::uint32_t at) const {
    return file_.text(paragraph_.to_source({at, at + 1}));
  }

  [[nodiscard]] bool parts(std::uint32_t at) const {
    return text_[at] == '|' && source_of_byte(at) == "|";
  }

  const SourceFile& file_;
  const PostText& paragraph_;
  std::string_view text_;
};

/// ":--:".
bool is_dashes(std::string_view cell) {
  cell = without_blanks(cell);
  if (cell.starts_with(':')) cell.remove_prefix(1);
  if (cell.ends_with(':')) cell.remove_suffix(1);
  return !cell.empty() && cell.find_first_not_of('-') == std::string_view::npos;
}

/// The size of "<br>", "<br/>" or "<BR />" at the begin of `text`; 0 for anything else.
std::size_t line_break_size(std::string_view text) {
  constexpr std::size_t kNameSize = 3;
  if (fold_case(text.substr(0, kNameSize)) != "<br") return 0;
  const std::size_t end = text.find_first_not_of(" /", kNameSize);
  return end != std::string_view::npos && text[end] == '>' ? end + 1 : 0;
}

PostText read_cell(const SourceFile& file, const PostText& paragraph, TextSpan span) {
  const std::string_view text = paragraph.text();
  PostTextBuilder builder(file);
  std::uint32_t copied = span.begin;
  const auto replace = [&](std::uint32_t at, std::size_t size, std::string_view shown) {
    const TextSpan place{at, at + static_cast<std::uint32_t>(size)};
    if (at > copied) builder.append_part(paragraph, {copied, at});
    builder.append_for(shown, paragraph.to_source(place));
    copied = place.end;
  };
  for (std::uint32_t at = span.begin; at < span.end; ++at) {
    if (at < copied) continue;
    const std::string_view rest = text.substr(at, span.end - at);
    if (rest.starts_with("\\|")) {
      replace(at, 2, "|");
    } else if (const std::size_t size = rest.front() == '<' ? line_break_size(rest) : 0) {
      replace(at, size, "\n");
    }
  }
  if (span.end > copied) builder.append_part(paragraph, {copied, span.end});
  return without_blanks_around(file,
                               builder.build(paragraph.to_source({span.begin, span.begin}).begin));
}

}  // namespace

std::optional<std::vector<TableRow>> read_markdown_table(const SourceFile& file,
                                                         const PostText& paragraph) {
  constexpr std::size_t kDashes = 1;  // the row of dashes is the second line
  const std::string_view text = paragraph.text();
  if (text.find('|') == std::string_view::npos) return std::nullopt;
  const TableText table(file, paragraph);
  const std::vector<TextSpan> lines = table.lines();
  if (lines.size() <= kDashes) return std::nullopt;
  const std::vector<TextSpan> dashes = table.cells(lines[kDashes]);
  const std::size_t columns = table.cells(lines.front()).size();
  const bool is_table = dashes.size() == columns && std::ranges::all_of(dashes, [&](TextSpan cell) {
                          return is_dashes(text.substr(cell.begin, cell.size()));
                        });
  if (!is_table) return std::nullopt;
  std::vector<TableRow> rows;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    if (line == kDashes) continue;
    TableRow& row = rows.emplace_back();
    row.number = static_cast<std::uint32_t>(rows.size());
    for (const TextSpan cell : table.cells(lines[line]))
      row.cells.push_back({read_cell(file, paragraph, cell), paragraph.to_source(cell)});
  }
  return rows;
}

}  // namespace advolint
