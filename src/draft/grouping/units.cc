#include "draft/grouping/units.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <utility>

namespace advolint {
namespace {

using Kind = Block::Kind;

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

}  // namespace advolint
