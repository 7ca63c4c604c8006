#include "draft/label_blocks.h"

#include <algorithm>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/compose.h"

namespace advolint {
namespace {

using Kind = MarkdownBlock::Kind;

/// A label in a line of a paragraph.
struct FoundLabel {
  Label label;
  TextSpan span;  ///< of the label, in the paragraph's text
  std::uint32_t content_begin = 0;
  std::uint32_t level = kLineLevel;
  bool has_value = false;
};

class ParagraphCutter {
 public:
  ParagraphCutter(const SourceFile& file, const MarkdownBlock& block, const LabelWords& words)
      : file_(file), block_(block), words_(words), text_(block.text.text()) {
    for (const MarkupSpan& span : block.markup) {
      if (span.kind == MarkupKind::Strong) strong_.push_back(span.span);
    }
    std::ranges::sort(strong_);
  }

  /// Appends the paragraph's labels and what stands between them; false if it has no label.
  bool cut(std::vector<LabelledBlock>& cuts) {
    const std::vector<FoundLabel> labels = find();
    if (labels.empty()) return false;
    append(cuts, {0, labels.front().span.begin});
    for (std::size_t i = 0; i < labels.size(); ++i) {
      const FoundLabel& found = labels[i];
      cuts.push_back(
          {cut_block(file_, block_, found.span), found.label, found.level, found.has_value});
      const std::uint32_t end = i + 1 < labels.size() ? labels[i + 1].span.begin : size();
      append(cuts, {found.content_begin, end});
    }
    return true;
  }

 private:
  [[nodiscard]] std::uint32_t size() const { return static_cast<std::uint32_t>(text_.size()); }

  [[nodiscard]] std::vector<FoundLabel> find() {
    std::vector<FoundLabel> labels;
    for (std::uint32_t begin = 0; begin < size();) {
      const auto end = static_cast<std::uint32_t>(std::min(text_.find('\n', begin), text_.size()));
      const std::uint32_t first = begin == 0 ? block_.bullet_size : begin;
      if (first < end) {
        if (auto found = read_line({first, end})) labels.push_back(std::move(*found));
      }
      begin = end + 1;
    }
    return labels;
  }

  std::optional<FoundLabel> read_line(TextSpan line) {
    const std::optional<TextSpan> bold = bold_at(line.begin);
    const std::string_view text = block_.text.text(line);
    if (auto found = read_line_label(text, words_)) {
      const bool has_value = found->value_begin < text.size();
      return FoundLabel{std::move(found->label),
                        {line.begin, line.begin + found->span.end},
                        std::min(line.begin + found->value_begin, size()),
                        bold ? kBoldLevel : kLineLevel,
                        has_value};
    }
    if (!bold || bold->end < line.end) return std::nullopt;
    Label label = read_label(text, words_);
    if (label.kind == LabelKind::None || label.kind == LabelKind::Aside) return std::nullopt;
    return FoundLabel{std::move(label), line, std::min(line.end, size()), kBoldLevel, false};
  }

  /// The bold words that begin at `offset`. Called with growing offsets.
  std::optional<TextSpan> bold_at(std::uint32_t offset) {
    while (next_strong_ < strong_.size() && strong_[next_strong_].begin < offset) ++next_strong_;
    if (next_strong_ == strong_.size() || strong_[next_strong_].begin != offset)
      return std::nullopt;
    return strong_[next_strong_];
  }

  void append(std::vector<LabelledBlock>& cuts, TextSpan span) const {
    constexpr std::string_view kBlanks = " \t\n";
    while (!span.empty() && kBlanks.find(text_[span.begin]) != std::string_view::npos) ++span.begin;
    const bool is_bullet_only = span.end <= block_.bullet_size;
    if (!span.empty() && !is_bullet_only) cuts.push_back({.block = cut_block(file_, block_, span)});
  }

  const SourceFile& file_;
  const MarkdownBlock& block_;
  const LabelWords& words_;
  std::string_view text_;
  std::vector<TextSpan> strong_;
  std::size_t next_strong_ = 0;
};

void add_heading(std::vector<LabelledBlock>& cuts, MarkdownBlock block, const LabelWords& words) {
  Label label = read_label(block.text.text(), words);
  if (block.is_short_underline && label.kind == LabelKind::None) {
    block.kind = Kind::Paragraph;
    std::erase_if(block.markup,
                  [](const MarkupSpan& it) { return it.kind == MarkupKind::Heading; });
    cuts.push_back({.block = std::move(block)});
    cuts.push_back({.block = {.kind = Kind::Rule}});
    return;
  }
  const std::uint32_t level = block.level;
  cuts.push_back({std::move(block), std::move(label), level});
}

}  // namespace

std::vector<LabelledBlock> find_labels(const SourceFile& file, std::vector<MarkdownBlock> blocks,
                                       const LabelWords& words) {
  std::vector<LabelledBlock> cuts;
  for (MarkdownBlock& block : blocks) {
    if (block.kind == Kind::Heading && block.quote == 0) {
      add_heading(cuts, std::move(block), words);
      continue;
    }
    const bool can_hold_labels = block.kind == Kind::Paragraph && block.quote == 0;
    if (can_hold_labels && ParagraphCutter(file, block, words).cut(cuts)) continue;
    cuts.push_back({.block = std::move(block)});
  }
  return cuts;
}

}  // namespace advolint
