#include "platform/fits.h"

#include <algorithm>

namespace advolint {

std::uint32_t used_of(const Length& length) { return length.composer.value_or(length.value); }

bool fits(const Length& length) {
  const auto is_over = [](const SecondaryLength& it) {
    return it.value > it.limit && it.level == Level::Error;
  };
  const bool is_within = length.limit == 0 || used_of(length) <= length.limit;
  return is_within && std::ranges::none_of(length.secondary, is_over);
}

}  // namespace advolint
