#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "draft/naming/post_words.h"
#include "draft/outline/block.h"

namespace advolint {

/// A paragraph, or an item with all its paragraphs.
struct TextUnit {
  std::vector<Block> blocks;
  PostSigns signs;
  std::uint32_t list = 0;
  bool is_heading = false;

  [[nodiscard]] bool is_item() const { return list > 0; }
};

/// Its words, without bullets.
std::string text_of(const TextUnit& unit);

/// "Copy and paste one of these:".
bool is_intro(const TextUnit& unit);

/// The paragraphs and items of `blocks`.
std::vector<TextUnit> units_of(std::vector<Block> blocks);

/// A list belongs to the paragraph above it, or to the one below.
std::vector<TextUnit> join_lists(std::vector<TextUnit> units);

/// Hashtags and addresses on lines of their own go with the paragraph above them.
std::vector<TextUnit> join_tags(std::vector<TextUnit> units);

}  // namespace advolint
