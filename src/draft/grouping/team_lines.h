#pragma once

#include <cstdint>
#include <vector>

#include "draft/outline/block.h"
#include "text/language.h"

namespace advolint {

/// Where words to the team begin below the text of a post: the block, and the byte in its text.
struct EndOfPost {
  std::size_t block = 0;
  std::uint32_t at = 0;
};

/// Whether the last lines are still what would be published: "no photo", "Ana: love it" and "COPY"
/// are not. Many weak signs are weighed: words of production, a fragment below sentences, a small
/// letter, the name of a colleague; what speaks to readers weighs against them. In doubt, a line is
/// text. Where all is text, the place is `blocks.size()`, 0.
EndOfPost find_end_of_post(const std::vector<Block>& blocks, const Lexicon& lexicon);

}  // namespace advolint
