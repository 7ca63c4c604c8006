#pragma once

#include <cstdint>
#include <string_view>

namespace advolint {

/// What X bills as one: an emoji or a code point.
struct WeightedStep {
  std::uint32_t length_bytes = 0;
  std::uint32_t weight = 0;
  bool is_emoji = false;
};

/// The step at `at` < text.size(). `text` is valid UTF-8 in Normalization Form C.
WeightedStep weighted_step(std::string_view text, std::size_t at);

}  // namespace advolint
