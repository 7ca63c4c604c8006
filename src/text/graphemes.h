#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// Number of extended grapheme clusters (UAX #29) in `text`, valid UTF-8. Linear; ASCII takes a
/// fast path.
std::size_t count_graphemes(std::string_view text);

/// `text` on one line, up to that many grapheme clusters, and "…" for what is cut off.
std::string excerpt(std::string text, std::size_t most);

/// Byte offset where each grapheme cluster begins, then text.size(). {0} for an empty text.
std::vector<std::uint32_t> grapheme_boundaries(std::string_view text);

}  // namespace advolint
