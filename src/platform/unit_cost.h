#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "platform/platform.h"

namespace advolint {

/// How many there are of something, and what they cost together.
struct CostSum {
  std::uint32_t count = 0;
  std::uint32_t cost = 0;
};

/// What `count_units` counts in: a unit, or code points but for emoji, which cost their UTF-8
/// bytes.
enum class CountedIn {
  WeightedCharacters,
  GraphemeClusters,
  CodePoints,
  Utf16CodeUnits,
  Bytes,
  EmojiBytes
};

CountedIn counted_in(Unit unit);

struct UnitCount {
  std::uint32_t value = 0;
  CostSum emoji;  ///< those that cost more than one
  CostSum wide;   ///< other characters that do
  /// Where the first grapheme cluster begins that is not within the limit.
  std::optional<std::uint32_t> first_beyond;
};

/// The length of `text`, valid UTF-8. Linear.
UnitCount count_units(std::string_view text, CountedIn unit, std::uint32_t limit);

/// The same by the general way alone, for tests of the fast one.
UnitCount count_units_one_by_one(std::string_view text, CountedIn unit, std::uint32_t limit);

}  // namespace advolint
