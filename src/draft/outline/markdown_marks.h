#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace advolint {

// Where marks stand that the Markdown parser takes away without saying so. Offsets count into the
// Markdown.

/// A run of the Markdown.
struct MarkPlace {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// How a list's items are marked.
struct BulletStyle {
  char mark = '-';  ///< or the sign after the number
  bool is_ordered = false;
};

/// The first bullet at `from` or after, with the blank that follows it: "- ", "12. ".
std::optional<MarkPlace> find_bullet(std::string_view markdown, std::uint32_t from,
                                     BulletStyle style);

/// After the line that opens the next fence of `fence_character`s at `from` or after.
std::uint32_t skip_fence_line(std::string_view markdown, std::uint32_t from, char fence_character);

/// Whether the heading whose text ends at `text_end` is one only because exactly "---" is on
/// the line below it.
bool has_short_underline(std::string_view markdown, std::uint32_t text_end);

}  // namespace advolint
