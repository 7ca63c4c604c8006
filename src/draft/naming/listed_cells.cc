#include "draft/naming/listed_cells.h"

#include <algorithm>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/calendar/column_names.h"
#include "draft/calendar/dates.h"
#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/naming/label.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Columns = std::vector<const ColumnMeaning*>;

std::vector<TextSpan> lines_of(std::string_view text) {
  std::vector<TextSpan> lines;
  for (std::size_t at = 0; at <= text.size();) {
    const std::size_t end = std::min(text.find('\n', at), text.size());
    lines.push_back({static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)});
    at = end + 1;
  }
  return lines;
}

bool is_paragraph(const Block& block) {
  return block.kind == Block::Kind::Paragraph && block.quote == 0 && block.item == 0;
}

/// Reads names of columns line by line.
class TableOfLines {
 public:
  TableOfLines(const SourceFile& file, const Outline& outline, const LabelWords& words)
      : file_(file), outline_(outline), words_(words) {}

  /// Whether the lines of a block name columns, and one of them that of the texts.
  bool read_header(std::size_t at) {
    const Block& block = outline_[at];
    constexpr std::size_t kFewest = 3;
    constexpr std::size_t kMost = 8;
    constexpr std::size_t kLongest = 40;
    const std::string_view text = block.text.text();
    const auto lines = lines_of(text);
    if (!is_paragraph(block) || lines.size() < kFewest || lines.size() > kMost) return false;
    ColumnNames names({}, words_.platforms);
    std::size_t known = 0;
    std::optional<std::size_t> body;
    for (const TextSpan line : lines) {
      const std::string name(trimmed(block.text.text(line)));
      if (name.empty() || name.size() > kLongest || name.ends_with('.')) return false;
      const ColumnUse use = names.read(name);
      const ColumnMeaning* meaning = calendar_words().find_key(use.meaning.key);
      known += meaning != nullptr ? 1 : 0;
      if (meaning != nullptr && meaning->kind == CellKind::Body && !body) body = columns_.size();
      columns_.push_back(meaning != nullptr ? meaning : calendar_words().find_key("notes"));
    }
    if (!body) body = text_by_rows(at, lines.size());
    if (!body || *body == 0 || known < 2) return false;
    columns_[*body] = calendar_words().find_key("text");
    body_ = *body;
    return says_when_or_where();
  }

  /// The rows from `at` on; what begins none goes on with the last.
  std::size_t read_rows(std::size_t at, Pieces& pieces) const {
    std::size_t begin = at;
    while (begin < outline_.size() && begins_row(outline_[begin])) {
      std::size_t end = begin + 1;
      while (end < outline_.size() && !begins_row(outline_[end]) && !ends_row(end - 1) &&
             is_paragraph(outline_[end]))
        ++end;
      if (begin > at) pieces.push_back({.block = {.kind = Block::Kind::Rule}});
      add_row(begin, end, pieces);
      begin = end;
    }
    return begin;
  }

 private:
  /// "What we say": the column whose cells are long in the first rows.
  [[nodiscard]] std::optional<std::size_t> text_by_rows(std::size_t header,
                                                        std::size_t columns) const {
    constexpr std::size_t kFewestBytes = 50;
    constexpr std::size_t kFewestRows = 2;
    for (std::size_t i = 1; i < columns; ++i) {
      if (columns_[i]->kind != CellKind::Nothing) continue;
      std::size_t rows = 0, texts = 0;
      for (std::size_t row = header + 1; row < outline_.size() && rows < kFewestRows; ++row) {
        const auto lines = lines_of(outline_[row].text.text());
        if (lines.size() < columns) continue;
        ++rows;
        texts += lines[i].size() >= kFewestBytes ? 1 : 0;
      }
      if (rows == kFewestRows && texts == rows) return i;
    }
    return std::nullopt;
  }

  [[nodiscard]] bool says_when_or_where() const {
    return std::any_of(columns_.begin(), columns_.begin() + static_cast<std::ptrdiff_t>(body_),
                       [](const ColumnMeaning* it) {
                         return it->kind == CellKind::Day || it->kind == CellKind::Platforms;
                       });
  }

  /// Whether the first lines of a block are cells as the columns before the text hold them.
  [[nodiscard]] bool begins_row(const Block& block) const {
    if (!is_paragraph(block)) return false;
    const auto lines = lines_of(block.text.text());
    if (lines.size() <= body_) return false;
    for (std::size_t i = 0; i < body_; ++i) {
      const std::string_view cell = trimmed(block.text.text(lines[i]));
      const CellKind kind = columns_[i]->kind;
      if (kind == CellKind::Day && !is_day(cell)) return false;
      if (kind == CellKind::Platforms && !read_label(cell, words_).names_network()) return false;
    }
    return true;
  }

  [[nodiscard]] bool is_day(std::string_view cell) const {
    return read_written_date(cell, DateOrder::Undecided).has_value() ||
           read_label(cell, words_).names_date();
  }

  /// Whether the block has the cells after the text, and is no first part of one.
  [[nodiscard]] bool ends_row(std::size_t at) const {
    const std::size_t after = columns_.size() - body_ - 1;
    if (at + 1 < outline_.size() && begins_row(outline_[at + 1])) return true;
    const auto lines = lines_of(outline_[at].text.text());
    const bool is_first = begins_row(outline_[at]);
    return after > 0 && lines.size() >= after + 1 + (is_first ? body_ : 0);
  }

  void add_row(std::size_t begin, std::size_t end, Pieces& pieces) const {
    const Block& first = outline_[begin];
    const auto lines = lines_of(first.text.text());
    for (std::size_t i = 0; i < body_; ++i) add_field(i, first, lines[i], i == 0, pieces);
    const Block& last = outline_[end - 1];
    const auto last_lines = lines_of(last.text.text());
    const std::size_t above = end - begin == 1 ? body_ + 1 : 1;
    const std::size_t after = std::min(columns_.size() - body_ - 1,
                                       last_lines.size() - std::min(last_lines.size(), above));
    name_field(body_, first, lines[body_].begin, false, pieces);
    for (std::size_t i = begin; i < end; ++i) {
      const Block& block = outline_[i];
      TextSpan text{0, static_cast<std::uint32_t>(block.text.text().size())};
      if (i == begin) text.begin = lines[body_].begin;
      if (i + 1 == end && after > 0) text.end = last_lines[last_lines.size() - after].begin - 1;
      if (text.begin >= text.end) continue;
      pieces.push_back({.block = cut_block(file_, block, text), .is_value = i == begin});
    }
    for (std::size_t i = 0; i < after; ++i)
      add_field(body_ + 1 + i, last, last_lines[last_lines.size() - after + i], false, pieces);
  }

  /// The label of a cell has no words: the column's name is elsewhere.
  void name_field(std::size_t column, const Block& block, std::uint32_t at, bool begins,
                  Pieces& pieces) const {
    Piece name{.block = cut_block(file_, block, {at, at}),
               .level = kBoldLevel,
               .has_value = true,
               .begins_block = begins};
    name.label.field = columns_[column];
    pieces.push_back(std::move(name));
  }

  void add_field(std::size_t column, const Block& block, TextSpan line, bool begins,
                 Pieces& pieces) const {
    if (trimmed(block.text.text(line)).empty()) return;
    name_field(column, block, line.begin, begins, pieces);
    pieces.push_back({.block = cut_block(file_, block, line), .is_value = true});
  }

  const SourceFile& file_;
  const Outline& outline_;
  const LabelWords& words_;
  Columns columns_;
  std::size_t body_ = 0;  ///< the column of the texts
};

}  // namespace

std::size_t name_listed_cells(const SourceFile& file, const Outline& outline, std::size_t at,
                              const LabelWords& words, Pieces& pieces) {
  TableOfLines table(file, outline, words);
  if (!table.read_header(at)) return at;
  Pieces rows;
  const std::size_t end = table.read_rows(at + 1, rows);
  if (end == at + 1) return at;
  Piece header{.block = outline[at], .level = kBoldLevel, .begins_block = true};
  // Its first line names it where posts are shown.
  const std::string_view names = header.block.text.text();
  header.block.underline_size = static_cast<std::uint32_t>(names.size() - names.find('\n'));
  header.label = {.names_posts = true, .is_plural = true, .is_whole = true};
  pieces.push_back(std::move(header));
  for (Piece& it : rows) pieces.push_back(std::move(it));
  return end;
}

}  // namespace advolint
