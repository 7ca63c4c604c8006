#include "draft/outline/wiki_table.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <utility>

#include "draft/post/post_text_builder.h"
#include "text/trim.h"

namespace advolint {
namespace {

class WikiTableReader {
 public:
  WikiTableReader(const SourceFile& file, SourceSpan span) : file_(file), span_(span) {}

  std::vector<TableRow> read() {
    for (std::uint32_t i = file_.line_index(span_.begin); i < file_.line_count(); ++i) {
      const SourceSpan line = file_.line(i);
      if (line.begin >= span_.end) break;
      read_line({line.begin, std::min(line.end, span_.end)});
    }
    end_row();
    return std::move(rows_);
  }

 private:
  void read_line(SourceSpan line) {
    const std::string_view text = file_.text(line);
    const std::size_t indent = std::min(text.find_first_not_of(" \t"), text.size());
    const std::string_view words = text.substr(indent);
    const auto begin = line.begin + static_cast<std::uint32_t>(indent);
    if (words.starts_with("{|") || words.starts_with("|}") || words.starts_with("|+")) {
      end_cell();
    } else if (words.starts_with("|-")) {
      end_row();
    } else if (words.starts_with('|') || words.starts_with('!')) {
      read_cells({begin + 1, line.end}, words.front() == '!');
    } else if (cell_) {
      cell_->end = line.end;  // a cell goes on
    }
  }

  /// "Day !! Channel", "Mon || Facebook".
  void read_cells(SourceSpan line, bool is_header) {
    const std::string_view text = file_.text(line);
    std::size_t at = 0;
    while (true) {
      std::size_t end = text.find("||", at);
      if (is_header) end = std::min(end, text.find("!!", at));
      end_cell();
      const std::size_t stop = std::min(end, text.size());
      cell_ = SourceSpan{line.begin + static_cast<std::uint32_t>(at),
                         line.begin + static_cast<std::uint32_t>(stop)};
      if (end == std::string_view::npos) return;
      at = end + 2;
    }
  }

  void end_cell() {
    if (!cell_) return;
    const std::string_view text = file_.text(*cell_);
    const std::string_view words = trimmed(text);
    const auto offset = words.empty() ? 0 : static_cast<std::uint32_t>(words.data() - text.data());
    const SourceSpan shown{cell_->begin + offset,
                           cell_->begin + offset + static_cast<std::uint32_t>(words.size())};
    PostTextBuilder builder(file_);
    builder.append_source(shown);
    cells_.push_back({builder.build(shown.begin), *cell_});
    cell_.reset();
  }

  void end_row() {
    end_cell();
    if (cells_.empty()) return;
    TableRow& row = rows_.emplace_back();
    row.number = static_cast<std::uint32_t>(rows_.size());
    row.cells = std::exchange(cells_, {});
  }

  const SourceFile& file_;
  SourceSpan span_;
  std::optional<SourceSpan> cell_;  ///< that is open
  std::vector<TableCell> cells_;
  std::vector<TableRow> rows_;
};

}  // namespace

std::optional<std::vector<TableRow>> read_wiki_table(const SourceFile& file,
                                                     const PostText& paragraph) {
  if (!paragraph.text().starts_with("{|")) return std::nullopt;
  std::vector<TableRow> rows = WikiTableReader(file, source_of(paragraph)).read();
  if (rows.size() < 2) return std::nullopt;
  return rows;
}

}  // namespace advolint
