#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace advolint::utf16 {

enum class ByteOrder { LittleEndian, BigEndian };

/// One step of decoding.
struct Decoded {
  char32_t code_point = 0;         ///< U+FFFD for half a surrogate pair or half a unit
  std::uint32_t length_bytes = 0;  ///< 2 or 4; 1 where the bytes end in the middle of a unit
};

/// Decodes the code point at `at` < bytes.size().
Decoded decode(std::string_view bytes, std::size_t at, ByteOrder order);

/// Whether `bytes` are text in UTF-16 for sure though no byte order mark says so: nothing but
/// characters that text may hold, most of them below U+0100, of which UTF-16 leaves every second
/// byte zero. Looks at the beginning of long ones.
bool is_plain(std::string_view bytes, ByteOrder order);

}  // namespace advolint::utf16
