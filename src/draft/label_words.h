#pragma once

#include <string_view>

namespace advolint {

/// Words of labels, lower case. English, and the Spanish ones that English drafts use beside it.

/// Says which of several posts, or what sort of post, a label is for: "short", "option",
/// "announcement".
bool is_post_word(std::string_view word);

/// Says, with a number or letter behind it, which of several posts: "option", "version".
bool is_numbered_word(std::string_view word);

/// Heads what helps to post but is none: "tips", "hashtags", "schedule".
bool is_aside_word(std::string_view word);

/// Begins a line that speaks to the editor between the lines of a post: "image", "note".
bool is_editor_word(std::string_view word);

}  // namespace advolint
