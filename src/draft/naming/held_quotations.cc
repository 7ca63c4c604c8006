#include "draft/naming/held_quotations.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/naming/line_label.h"
#include "draft/naming/line_parts.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

struct Marks {
  std::string_view open, close;
};
constexpr std::array<Marks, 3> kMarks = {
    {{"\"", "\""}, {"\u201C", "\u201D"}, {"\u00AB", "\u00BB"}}};

const Marks* opened_by(std::string_view text) {
  const auto found =
      std::ranges::find_if(kMarks, [&](const Marks& it) { return text.starts_with(it.open); });
  return found == kMarks.end() ? nullptr : &*found;
}

/// How many quotations are open after `text` that were not before it.
std::ptrdiff_t opened_in(std::string_view text, const Marks& marks) {
  const auto open = static_cast<std::ptrdiff_t>(count_of(text, marks.open));
  if (marks.open == marks.close) return open % 2;
  return open - static_cast<std::ptrdiff_t>(count_of(text, marks.close));
}

bool may_be_inside(const Block& it) {
  return (it.kind == Kind::Paragraph || it.kind == Kind::IndentedCode) && it.quote == 0;
}

/// Where the quotation begins: at the first word, or on the line below "Caption:".
std::optional<std::uint32_t> begin_of_quotation(const Block& block) {
  if (!may_be_inside(block) || block.item > 0) return std::nullopt;
  const std::string_view text = block.text.text();
  if (opened_by(text) != nullptr) return 0;
  const std::size_t line_end = text.find('\n');
  const bool is_below = line_end != std::string_view::npos && line_end > 0 &&
                        text[line_end - 1] == ':' && opened_by(text.substr(line_end + 1));
  return is_below ? std::optional(static_cast<std::uint32_t>(line_end) + 1) : std::nullopt;
}

/// A list, a bold line or a line with a colon, which would part the post.
bool would_part(const Block& block, const LabelWords& words) {
  const std::string_view text = block.text.text();
  const bool is_bold = std::ranges::any_of(block.markup, [](const MarkupSpan& it) {
    return it.kind == MarkupKind::Strong && it.span.begin == 0;
  });
  const LabelLine line{.text = text.substr(0, text.find('\n')), .is_first = true};
  return is_bold || block.item > 0 || read_line_label(line, words).has_value();
}

/// The block that ends the quotation, where blocks after the first need to be held.
std::optional<std::size_t> end_of_quotation(const Outline& outline, std::size_t first,
                                            std::uint32_t begin, const LabelWords& words) {
  constexpr std::size_t kMostBlocks = 30;
  const std::string_view text = std::string_view(outline[first].text.text()).substr(begin);
  const Marks& marks = *opened_by(text);
  std::ptrdiff_t open = opened_in(text, marks);
  bool needs_hold = false;
  for (std::size_t i = first + 1; i < std::min(outline.size(), first + kMostBlocks); ++i) {
    if (open <= 0 || !may_be_inside(outline[i])) return std::nullopt;
    const std::string_view inside = trimmed(outline[i].text.text());
    // Each paragraph of a speech begins with a mark.
    if (inside.starts_with(marks.open)) return std::nullopt;
    needs_hold = needs_hold || would_part(outline[i], words);
    // A mark that opens and closes alike closes what is open.
    const std::ptrdiff_t opened = opened_in(inside, marks);
    open += marks.open == marks.close ? -opened : opened;
    if (open == 0 && inside.ends_with(marks.close))
      return needs_hold ? std::optional(i) : std::nullopt;
  }
  return std::nullopt;
}

}  // namespace

std::uint32_t hold_quotations(const SourceFile& file, Outline& outline, const LabelWords& words) {
  std::uint32_t first_number = 1;
  for (const Block& it : outline) first_number = std::max(first_number, it.quote + 1);
  std::uint32_t number = first_number;
  Outline held;
  held.reserve(outline.size());
  std::size_t end = 0;  // of the quotation around the block
  for (std::size_t i = 0; i < outline.size(); ++i) {
    Block& block = outline[i];
    const auto begin = i >= end ? begin_of_quotation(block) : std::nullopt;
    const auto last = begin ? end_of_quotation(outline, i, *begin, words) : std::nullopt;
    if (last) {
      end = *last + 1;
      ++number;
    }
    if (last && *begin > 0) {
      const auto size = static_cast<std::uint32_t>(block.text.text().size());
      held.push_back(cut_block(file, block, {0, *begin - 1}));
      block = cut_block(file, block, {*begin, size});
    }
    if (i < end) block.quote = number - 1;
    held.push_back(std::move(block));
  }
  outline = std::move(held);
  return first_number;
}

}  // namespace advolint
