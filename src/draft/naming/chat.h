#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "draft/outline/block.h"

// Chats of a team as its program saves them: who, when, and what was said.
namespace advolint {

/// The line, or the two lines, above a message, or what is before it on its line.
struct ChatHead {
  std::uint32_t size = 0;  ///< in bytes, with the line ends in it
  std::string_view who;
};

/// "Theo Banks" and "9:31 AM" on the line below it, "Theo Banks  9:31 AM", "[3/2/27, 9:02 AM]
/// Theo:" at the beginning of `text`; nothing for any other text.
std::optional<ChatHead> read_chat_head(std::string_view text);

/// Whether three messages or more of two people or more are what the file holds.
bool is_chat(const Outline& outline);

/// Whether a line holds nothing but reactions: ":heart: 4  :joy: 2".
bool is_reaction_line(std::string_view line);

}  // namespace advolint
