#include "text/word_places.h"

#include <bit>

namespace advolint {

WordPlaces::WordPlaces(Hashes hashes)
    : next_(hashes.size()),
      first_(std::bit_ceil(2 * hashes.size()), static_cast<std::uint32_t>(hashes.size())) {
  // From the last word to the first, so that each finds the one that comes after it.
  for (std::size_t i = hashes.size(); i-- > 0;) {
    std::uint32_t& first = first_[slot_of(hashes[i], hashes)];
    next_[i] = first;
    first = static_cast<std::uint32_t>(i);
  }
}

}  // namespace advolint
