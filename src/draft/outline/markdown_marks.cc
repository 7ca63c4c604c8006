#include "draft/outline/markdown_marks.h"

#include <algorithm>
#include <string>

namespace advolint {
namespace {

std::string_view line_at(std::string_view markdown, std::size_t begin) {
  return markdown.substr(begin, std::min(markdown.find('\n', begin), markdown.size()) - begin);
}

/// "## Words": no underline makes it a heading.
bool begins_with_number_signs(std::string_view line) {
  const std::size_t sign = line.find_first_not_of(" \t>");
  if (sign == std::string_view::npos || line[sign] != '#') return false;
  const std::size_t after = line.find_first_not_of('#', sign);
  return after == std::string_view::npos || line[after] == ' ';
}

}  // namespace

std::optional<MarkPlace> find_bullet(std::string_view markdown, std::uint32_t from,
                                     BulletStyle style) {
  const auto is_digit = [&](std::uint32_t i) { return markdown[i] >= '0' && markdown[i] <= '9'; };
  for (std::uint32_t i = from; i + 1 < markdown.size(); ++i) {
    if (markdown[i] != style.mark || markdown[i + 1] != ' ') continue;
    std::uint32_t first = i;
    while (style.is_ordered && first > from && is_digit(first - 1)) --first;
    if (style.is_ordered && first == i) continue;
    return MarkPlace{first, i + 2};
  }
  return std::nullopt;
}

std::uint32_t skip_fence_line(std::string_view markdown, std::uint32_t from, char fence_character) {
  const std::size_t fence = markdown.find(std::string(3, fence_character), from);
  const std::size_t line_end = markdown.find('\n', std::min(fence, markdown.size()));
  return static_cast<std::uint32_t>(line_end == std::string_view::npos ? markdown.size()
                                                                       : line_end + 1);
}

bool has_short_underline(std::string_view markdown, std::uint32_t text_end) {
  const std::size_t line_end = markdown.find('\n', text_end);
  if (line_end == std::string_view::npos) return false;
  const std::string_view below = line_at(markdown, line_end + 1);
  const std::size_t begin = std::min(below.find_first_not_of(" \t>"), below.size());
  const std::string_view underline =
      below.substr(begin, below.find_last_not_of(" \t\r") + 1 - begin);
  const std::size_t line_begin = text_end == 0 ? 0 : markdown.rfind('\n', text_end - 1) + 1;
  return underline == "---" && !begins_with_number_signs(line_at(markdown, line_begin));
}

}  // namespace advolint
