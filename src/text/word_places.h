#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace advolint {

/// Where each word of a text stands, by its hash. The hashes are not kept: whoever asks brings
/// those that it was made of.
class WordPlaces {
 public:
  using Hashes = std::span<const std::uint32_t>;

  WordPlaces() = default;
  explicit WordPlaces(Hashes hashes);

  /// The first word with this hash; the number of words if there is none.
  [[nodiscard]] std::size_t first(std::uint32_t hash, Hashes hashes) const {
    if (hashes.empty()) return 0;
    return first_[slot_of(hash, hashes)];
  }
  /// The next word with the hash of the one at `place`; the number of words if there is none.
  [[nodiscard]] std::size_t next(std::size_t place) const { return next_[place]; }

 private:
  /// Where `first_` has a word with this hash, or would have it.
  [[nodiscard]] std::size_t slot_of(std::uint32_t hash, Hashes hashes) const {
    const std::size_t mask = first_.size() - 1;
    // By other bits than the slot: words that were made to share one part after it.
    const std::size_t step = (hash >> 15U) | 1U;
    std::size_t slot = hash & mask;
    while (first_[slot] != hashes.size() && hashes[first_[slot]] != hash)
      slot = (slot + step) & mask;
    return slot;
  }

  std::vector<std::uint32_t> next_;   ///< of each word
  std::vector<std::uint32_t> first_;  ///< open addressing, a power of two of slots, half empty
};

}  // namespace advolint
