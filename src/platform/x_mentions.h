#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace advolint {

/// A mention by indices of code points, sign included.
struct XMention {
  std::size_t begin = 0;
  std::size_t name_end = 0;
  std::size_t end = 0;  ///< after "/list", where there is one
};

/// What X reads as a mention of a user or a list, links aside. Linear.
std::vector<XMention> find_x_mentions(std::u32string_view text);

}  // namespace advolint
