#include "draft/outline/markdown_bounds.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "text/ascii.h"

namespace advolint {
namespace {

/// Of costly signs, in a block. A paragraph of as many links has some 100 KB.
constexpr std::ptrdiff_t kMost = 2000;
constexpr char kLetter = 'x';

bool is_costly(char sign) { return sign == '[' || sign == ':'; }

/// Whether a block ends before this line for sure: nothing stands in it, or it begins an item.
bool parts_blocks(std::string_view line) {
  const std::size_t begin = line.find_first_not_of(" \t>");
  if (begin == std::string_view::npos) return true;
  line.remove_prefix(begin);
  const std::size_t digits = std::min(line.find_first_not_of("0123456789"), line.size());
  const std::size_t mark =
      digits > 0 ? line.find_first_of(".)", digits) : line.find_first_of("-*+");
  return mark == digits && mark + 1 < line.size() && line[mark + 1] == ' ';
}

}  // namespace

std::optional<std::string> within_bounds(std::string_view markdown) {
  // The size alone tells it of nearly all drafts.
  if (std::ssize(markdown) <= kMost || std::ranges::count_if(markdown, is_costly) <= kMost)
    return std::nullopt;
  std::optional<std::string> bounded;
  std::size_t block = 0;
  const auto end_block = [&](std::size_t end) {
    const std::string_view signs = markdown.substr(block, end - block);
    if (std::ranges::count_if(signs, is_costly) > kMost) {
      if (!bounded) bounded = std::string(markdown);
      std::replace_if(bounded->begin() + static_cast<std::ptrdiff_t>(block),
                      bounded->begin() + static_cast<std::ptrdiff_t>(end), is_costly, kLetter);
    }
    block = end;
  };
  for (std::size_t begin = 0; begin < markdown.size();) {
    const std::size_t end = std::min(markdown.find('\n', begin), markdown.size() - 1) + 1;
    if (parts_blocks(markdown.substr(begin, end - begin - 1))) end_block(begin);
    begin = end;
  }
  end_block(markdown.size());
  return bounded;
}

}  // namespace advolint
