#pragma once

#include <cstdint>
#include <optional>
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

/// The parts of a thread as the items of a list within one item.
bool are_items(const std::vector<Block>& blocks);
/// Whether all blocks are in one item of a list.
bool is_one_item(const TextUnit& unit);
/// The size of a short first line that ends with a colon above the lines of a post, with its line
/// end: "If asked about books:". 0 where there is none.
std::uint32_t size_of_title(const Block& block);
/// "*Another one, if the vote is late:*"
bool is_italic_lead(const Block& block);
/// "Copy and paste one of these:".
bool is_intro(const TextUnit& unit);

/// The paragraphs and items of `blocks`.
std::vector<TextUnit> units_of(std::vector<Block> blocks);

/// A list belongs to the paragraph above it, or to the one below.
std::vector<TextUnit> join_lists(std::vector<TextUnit> units);

/// Hashtags and addresses on lines of their own go with the paragraph above them.
std::vector<TextUnit> join_tags(std::vector<TextUnit> units);

/// Bytes of the quotation marks around a text.
struct QuoteMarks {
  std::uint32_t open = 0, close = 0;
};

/// The quotation marks that begin the first block and end the last one, if no other one closes them
/// before.
std::optional<QuoteMarks> quote_around(const std::vector<Block>& blocks);

/// Joins the paragraphs of one text in quotation marks.
std::vector<TextUnit> join_quotes(std::vector<TextUnit> units);

}  // namespace advolint
