#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace advolint {

/// Every sequence of RGI_Emoji ("recommended for general interchange"), Unicode 17.0, sorted by
/// code points.
std::span<const std::u32string_view> emoji_sequences();

/// Number of code points in the longest RGI emoji at the beginning of `text`; 0 where none begins.
std::size_t emoji_length(std::u32string_view text);

/// The same in bytes of `text`, valid UTF-8, from `at` < text.size().
std::size_t emoji_length_bytes(std::string_view text, std::size_t at);

}  // namespace advolint
