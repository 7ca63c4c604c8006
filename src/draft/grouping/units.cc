#include "draft/grouping/units.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

#include "draft/grouping/editor_notes.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

struct Marks {
  std::string_view open, close;
};
constexpr Marks kMarks[] = {
    {"\u201C", "\u201D"}, {"\"", "\""}, {"\u00AB", "\u00BB"}, {"\u201E", "\u201C"}};

/// The marks that `text` opens and does not close; null where there are none.
const Marks* opened_by(std::string_view text) {
  text = trimmed(text);
  for (const Marks& marks : kMarks) {
    if (!text.starts_with(marks.open)) continue;
    std::size_t count = 0;
    for (std::size_t at = text.find(marks.close, marks.open.size()); at != std::string_view::npos;
         at = text.find(marks.close, at + marks.close.size()))
      ++count;
    return count == 0 ? &marks : nullptr;
  }
  return nullptr;
}

}  // namespace

std::string text_of(const TextUnit& unit) {
  std::string text;
  for (const Block& block : unit.blocks) {
    const std::string_view words = block.text.text();
    if (!text.empty()) text += '\n';
    text += words.substr(std::min<std::size_t>(block.bullet_size, words.size()));
  }
  return text;
}

bool are_items(const std::vector<Block>& blocks) {
  return blocks.size() > 1 && std::ranges::all_of(blocks, [](const Block& it) {
           return it.bullet_size > 0 && it.quote == 0;
         });
}

bool is_one_item(const TextUnit& unit) {
  return std::ranges::all_of(unit.blocks,
                             [&](const Block& it) { return it.item == unit.blocks.front().item; });
}

std::uint32_t size_of_title(const Block& block) {
  constexpr std::size_t kMostWords = 10;
  const std::string_view text = block.text.text();
  const std::size_t line_end = text.find('\n');
  if (block.kind != Kind::Paragraph || line_end == std::string_view::npos) return 0;
  const std::string_view title = text.substr(0, line_end);
  const PostSigns rest = signs_of_post(text.substr(line_end));
  // "1. When somebody asks why", and the reply in quotation marks
  const bool may_be_titled = (title.ends_with(':') && block.item == 0) || rest.is_quoted;
  const bool is_title = may_be_titled && signs_of_post(title).words <= kMostWords &&
                        !signs_of_post(title).has_strong_sign() && rest.reads_like_post();
  return is_title ? static_cast<std::uint32_t>(line_end) + 1 : 0;
}

bool is_italic_lead(const Block& block) {
  return block.item == 0 && block.quote == 0 && is_all_italic(block) &&
         block.text.text().ends_with(':');
}

bool is_intro(const TextUnit& unit) {
  constexpr std::size_t kMostWords = 25;
  std::string text = text_of(unit);
  while (!text.empty() && (text.back() == ' ' || text.back() == '*')) text.pop_back();
  return text.ends_with(':') && unit.signs.words <= kMostWords;
}

std::vector<TextUnit> units_of(std::vector<Block> blocks) {
  std::vector<TextUnit> units;
  std::uint32_t item = 0;
  for (Block& block : blocks) {
    const bool goes_on = !units.empty() && block.item > 0 && block.item == item;
    item = block.item;
    if (!goes_on) units.push_back({.list = block.list, .is_heading = block.kind == Kind::Heading});
    units.back().blocks.push_back(std::move(block));
  }
  for (TextUnit& unit : units) unit.signs = signs_of_post(text_of(unit));
  return units;
}

std::vector<TextUnit> join_lists(std::vector<TextUnit> units) {
  std::vector<TextUnit> joined;
  for (TextUnit& unit : units) {
    const bool is_code =
        unit.blocks.front().kind == Kind::Fence || unit.blocks.front().kind == Kind::IndentedCode;
    const bool goes_on = !joined.empty() && (unit.is_item() || is_code);
    const bool ends_list = !joined.empty() && joined.back().is_item() && !unit.is_item();
    if (!goes_on && !ends_list) {
      joined.push_back(std::move(unit));
      continue;
    }
    joined.back().list = unit.list;
    std::ranges::move(unit.blocks, std::back_inserter(joined.back().blocks));
    joined.back().signs = signs_of_post(text_of(joined.back()));
  }
  return joined;
}

std::vector<TextUnit> join_tags(std::vector<TextUnit> units) {
  std::vector<TextUnit> joined;
  for (TextUnit& unit : units) {
    const bool is_tail = !joined.empty() && (unit.signs.is_tags_only || unit.signs.words == 0);
    if (!is_tail) {
      joined.push_back(std::move(unit));
      continue;
    }
    std::ranges::move(unit.blocks, std::back_inserter(joined.back().blocks));
    joined.back().signs = signs_of_post(text_of(joined.back()));
  }
  return joined;
}

std::optional<QuoteMarks> quote_around(const std::vector<Block>& blocks) {
  const std::string_view first = trimmed(blocks.front().text.text());
  const std::string_view last = trimmed(blocks.back().text.text());
  for (const Marks& marks : kMarks) {
    if (!first.starts_with(marks.open) || !last.ends_with(marks.close)) continue;
    if (blocks.size() == 1 && !signs_of_post(first).is_quoted) return std::nullopt;
    if (blocks.size() > 1 && opened_by(first) == nullptr) return std::nullopt;
    return QuoteMarks{static_cast<std::uint32_t>(marks.open.size()),
                      static_cast<std::uint32_t>(marks.close.size())};
  }
  return std::nullopt;
}

std::vector<TextUnit> join_quotes(std::vector<TextUnit> units) {
  constexpr std::size_t kMostParagraphs = 8;
  std::vector<TextUnit> joined;
  for (std::size_t i = 0; i < units.size(); ++i) {
    joined.push_back(std::move(units[i]));
    const Marks* marks = opened_by(text_of(joined.back()));
    if (marks == nullptr) continue;
    std::size_t end = i + 1;
    const std::size_t last = std::min(units.size(), i + kMostParagraphs);
    while (end < last && !trimmed(text_of(units[end])).ends_with(marks->close)) ++end;
    if (end >= last) continue;
    for (std::size_t next = i + 1; next <= end; ++next)
      std::ranges::move(units[next].blocks, std::back_inserter(joined.back().blocks));
    joined.back().signs = signs_of_post(text_of(joined.back()));
    joined.back().signs.is_quoted = true;
    i = end;
  }
  return joined;
}

}  // namespace advolint
