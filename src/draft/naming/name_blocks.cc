#include "draft/naming/name_blocks.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/markdown_table.h"
#include "draft/naming/line_label.h"
#include "draft/naming/post_words.h"
#include "draft/outline/tab_table.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

constexpr std::string_view kBlanks = " \t\n\r";

/// A label in a line of a paragraph, at its place in the paragraph's text.
struct FoundLabel {
  Label label;
  TextSpan span;
  std::uint32_t content_begin = 0;
  std::uint32_t level = kLineLevel;
  bool has_value = false;
  bool is_duty = false;
};

class ParagraphCutter {
 public:
  ParagraphCutter(const SourceFile& file, const Block& block, const LabelWords& words,
                  bool is_plain_text)
      : file_(file),
        block_(block),
        words_(words),
        is_plain_text_(is_plain_text),
        text_(block.text.text()) {
    for (const MarkupSpan& span : block.markup) {
      if (span.kind == MarkupKind::Strong) strong_.push_back(span.span);
    }
    std::ranges::sort(strong_);
  }

  /// Appends the paragraph's labels and what is between them; false if it has no label.
  bool cut(Pieces& pieces) {
    const std::vector<FoundLabel> labels = find();
    if (labels.empty()) return false;
    append_text(pieces, {0, labels.front().span.begin}, false);
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const FoundLabel& found = labels[i];
      Piece label{.block = cut_block(file_, block_, found.span),
                  .label = found.label,
                  .level = found.level,
                  .has_value = found.has_value,
                  .is_duty = found.is_duty,
                  .begins_block = found.span.begin <= block_.bullet_size};
      // Spans of labels count into the text of their own piece.
      label.block.bullet_size = 0;
      pieces.push_back(std::move(label));
      const std::uint32_t end = i + 1 < labels.size() ? labels[i + 1].span.begin : size();
      append_values(pieces, found, end);
    }
    return true;
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  [[nodiscard]] TextSpan line_at(std::uint32_t begin) const {
    const std::size_t end = std::min(text_.find('\n', begin), text_.size());
    return {begin, static_cast<std::uint32_t>(end)};
  }

  [[nodiscard]] std::vector<FoundLabel> find() {
    std::vector<FoundLabel> labels;
    const bool is_one_line = text_.find('\n') == std::string_view::npos;
    for (std::uint32_t begin = 0; begin < size();) {
      const TextSpan line = line_at(begin);
      TextSpan words{begin == 0 ? block_.bullet_size : begin, line.end};
      while (words.begin < words.end && kBlanks.find(text_[words.begin]) != std::string_view::npos)
        ++words.begin;
      while (words.begin < words.end &&
             kBlanks.find(text_[words.end - 1]) != std::string_view::npos)
        --words.end;
      if (!words.empty()) {
        const std::uint32_t next = line.end + 1;
        const LabelLine shown{
            .text = block_.text.text(words),
            .bold_size = bold_at(words),
            .is_alone = is_one_line,
            .is_first = begin == 0,
            .is_plain_text = is_plain_text_,
            .next = next < size() ? block_.text.text(line_at(next)) : std::string_view()};
        if (auto found = read_line_label(shown, words_))
          add(labels, std::move(*found), words, line);
      }
      begin = line.end + 1;
    }
    return labels;
  }

  void add(std::vector<FoundLabel>& labels, LineLabel found, TextSpan words, TextSpan line) const {
    const bool has_value = found.value_begin < words.size();
    labels.push_back(
        {.label = std::move(found.label),
         .span = {words.begin, words.begin + found.end},
         .content_begin = has_value ? words.begin + found.value_begin : std::min(line.end, size()),
         .level = found.is_bold ? kBoldLevel : kLineLevel,
         .has_value = has_value,
         .is_duty = found.is_duty});
  }

  /// How many bytes are bold from the beginning of `line` on. Called with growing offsets.
  std::uint32_t bold_at(TextSpan line) {
    while (next_strong_ < strong_.size() && strong_[next_strong_].begin < line.begin)
      ++next_strong_;
    std::uint32_t end = line.begin;
    for (std::size_t i = next_strong_; i < strong_.size(); ++i) {
      const bool follows =
          strong_[i].begin <= end || text_.substr(end, strong_[i].begin - end) == " ";
      if (!follows || strong_[i].begin >= line.end) break;
      end = std::max(end, strong_[i].end);
    }
    end = std::min(end, line.end);
    if (end > line.begin || !is_plain_text_) return end - line.begin;
    return typed_bold(line);
  }

  /// "**Facebook**" where no Markdown is read.
  [[nodiscard]] std::uint32_t typed_bold(TextSpan line) const {
    const std::string_view text = block_.text.text(line);
    if (!text.starts_with("**")) return 0;
    const std::size_t end = text.find("**", 2);
    return end == std::string_view::npos ? 0 : static_cast<std::uint32_t>(end + 2);
  }

  /// The value of a label, up to its line's end, and the lines after it as text of their own where
  /// the value is one of a field.
  void append_values(Pieces& pieces, const FoundLabel& found, std::uint32_t end) const {
    const bool is_line_field = found.has_value && found.label.field != nullptr &&
                               found.label.field->kind != CellKind::Body;
    const TextSpan all{found.content_begin, end};
    if (!is_line_field) return append_text(pieces, all, found.has_value, found.is_duty);
    const std::uint32_t line_end = std::min(line_at(found.content_begin).end, end);
    append_text(pieces, {all.begin, line_end}, true);
    append_text(pieces, {line_end, all.end}, false);
  }

  void append_text(Pieces& pieces, TextSpan span, bool is_value, bool is_duty = false) const {
    while (!span.empty() && kBlanks.find(text_[span.begin]) != std::string_view::npos) ++span.begin;
    while (!span.empty() && kBlanks.find(text_[span.end - 1]) != std::string_view::npos) --span.end;
    const bool is_bullet_only = span.end <= block_.bullet_size;
    if (span.empty() || is_bullet_only) return;
    pieces.push_back({.block = cut_block(file_, block_, span),
                      .is_value = is_value,
                      .is_duty = is_duty,
                      .begins_block = span.begin <= block_.bullet_size});
  }

  const SourceFile& file_;
  const Block& block_;
  const LabelWords& words_;
  bool is_plain_text_;
  std::string_view text_;
  std::vector<TextSpan> strong_;
  std::size_t next_strong_ = 0;
};

class Namer {
 public:
  Namer(const SourceFile& file, const LabelWords& words, bool is_plain_text)
      : file_(file), words_(words), is_plain_text_(is_plain_text) {}

  Pieces name(Outline outline) {
    for (Block& block : outline) add(std::move(block));
    return std::move(pieces_);
  }

 private:
  /// A quote may hold the fields of a post rather than the post.
  [[nodiscard]] bool begins_with_field(const Block& block) const {
    const std::string_view text = block.text.text();
    const LabelLine line{.text = text.substr(0, text.find('\n')), .is_first = true};
    const auto label = read_line_label(line, words_);
    return label && label->label.field != nullptr && label->label.field->kind != CellKind::Body;
  }

  void add(Block block) {
    if (block.quote > 0 && begins_with_field(block)) block.quote = 0;
    const bool is_held = block.quote > 0;
    if (block.kind == Kind::Heading && !is_held) return add_heading(std::move(block));
    if (block.kind == Kind::Paragraph && !is_held) {
      if (auto rows = rows_of(block)) {
        pieces_.push_back(
            {.block = std::move(block), .rows = std::move(*rows), .begins_block = true});
        return;
      }
      if (ParagraphCutter(file_, block, words_, is_plain_text_).cut(pieces_)) return;
      if (is_plain_text_ && is_capital_title(block)) {
        pieces_.push_back({.block = std::move(block), .level = kLineLevel, .begins_block = true});
        return;
      }
      if (is_bold_title(block)) {
        pieces_.push_back({.block = std::move(block), .level = kBoldLevel, .begins_block = true});
        return;
      }
    }
    pieces_.push_back({.block = std::move(block), .begins_block = true});
  }

  [[nodiscard]] std::optional<std::vector<TableRow>> rows_of(const Block& block) const {
    if (is_plain_text_) {
      if (auto rows = read_tab_table(file_, block.text)) return rows;
    }
    return read_markdown_table(file_, block.text);
  }

  void add_heading(Block block) {
    const TextSpan words = block.words();
    Label label = read_label(block.text.text(words), words_);
    shift(label, words.begin);
    if (block.is_short_underline && !label.says_something())
      return add_underlined(std::move(block));
    const std::uint32_t level = block.level;
    pieces_.push_back({.block = std::move(block),
                       .label = std::move(label),
                       .level = level,
                       .begins_block = true});
  }

  /// What looked like a heading is a paragraph above a rule.
  void add_underlined(Block block) {
    block.kind = Kind::Paragraph;
    std::erase_if(block.markup,
                  [](const MarkupSpan& it) { return it.kind == MarkupKind::Heading; });
    Block rule{.kind = Kind::Rule};
    if (block.underline_size > 0) {
      const auto size = static_cast<std::uint32_t>(block.text.text().size());
      block = cut_block(file_, block, {0, size - block.underline_size});
    }
    pieces_.push_back({.block = std::move(block), .begins_block = true});
    pieces_.push_back({.block = std::move(rule)});
  }

  /// A line in capitals, perhaps numbered: "4. WHO CAN HELP".
  static bool is_capital_title(const Block& block) {
    constexpr std::size_t kMostBytes = 90;
    constexpr std::ptrdiff_t kFewestLetters = 5;
    const std::string_view text = block.text.text(block.words());
    if (text.empty() || text.size() > kMostBytes || text.find('\n') != std::string_view::npos)
      return false;
    constexpr std::string_view kNever = "!?#@[";
    if (text.find_first_of(kNever) != std::string_view::npos) return false;
    const auto is_small = [](char c) { return c >= 'a' && c <= 'z'; };
    const auto is_capital = [](char c) { return c >= 'A' && c <= 'Z'; };
    return std::ranges::none_of(text, is_small) &&
           std::ranges::count_if(text, is_capital) >= kFewestLetters;
  }

  /// A paragraph of one bold line that is no sentence: the title of what is below it.
  static bool is_bold_title(const Block& block) {
    constexpr std::size_t kMostBytes = 90;
    const std::string_view text = block.text.text();
    if (block.item > 0 || text.empty() || text.size() > kMostBytes || !block.images.empty())
      return false;
    const bool is_bold = std::ranges::any_of(block.markup, [&](const MarkupSpan& it) {
      return it.kind == MarkupKind::Strong && it.span.begin == 0 && it.span.end == text.size();
    });
    if (!is_bold || text.find('\n') != std::string_view::npos) return false;
    const PostSigns signs = signs_of_post(text);
    return !signs.ends_sentence && !signs.has_strong_sign();
  }

  const SourceFile& file_;
  const LabelWords& words_;
  bool is_plain_text_;
  Pieces pieces_;
};

}  // namespace

Pieces name_blocks(const SourceFile& file, Outline outline, const LabelWords& words,
                   bool is_plain_text) {
  return Namer(file, words, is_plain_text).name(std::move(outline));
}

}  // namespace advolint
