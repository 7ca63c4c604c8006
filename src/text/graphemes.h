#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace advolint {

/// Number of extended grapheme clusters (UAX #29) in `text`, valid UTF-8. Linear; ASCII takes a
/// fast path.
std::size_t count_graphemes(std::string_view text);

/// Byte offset where each grapheme cluster begins, then text.size(). {0} for an empty text.
std::vector<std::uint32_t> grapheme_boundaries(std::string_view text);

}  // namespace advolint
