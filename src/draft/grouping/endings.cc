#include "draft/grouping/endings.h"

#include <algorithm>

namespace advolint {

bool ends_at_last(const std::vector<TextUnit>& units) {
  const auto has_sign = [](const TextUnit& it) { return it.signs.has_strong_sign(); };
  return has_sign(units.back()) && std::none_of(units.begin(), units.end() - 1, has_sign);
}

bool end_like_posts(const std::vector<TextUnit>& units) {
  const auto ended = std::ranges::count_if(units, [](const TextUnit& it) {
    return it.signs.ends_with_tags || it.signs.ends_with_link || it.signs.has_mention;
  });
  return ended > 0 && ended + 1 >= std::ssize(units) && !ends_at_last(units);
}

}  // namespace advolint
