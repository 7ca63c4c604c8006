#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// How a file writes characters as bytes.
enum class Encoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Windows1252, MacRoman };

/// As people call it: "UTF-8", "UTF-16", "Windows-1252", "MacRoman".
std::string_view name_of(Encoding encoding);

/// Characters in a row that all take `text_size` bytes in UTF-8 and `raw_size` bytes of the file.
struct EncodedRun {
  std::uint32_t text_begin = 0;
  std::uint32_t raw_begin = 0;
  std::uint32_t text_size = 1;
  std::uint32_t raw_size = 1;
};

/// The text of a file in UTF-8, and where it is in the file.
struct DecodedText {
  std::string text;
  Encoding encoding = Encoding::Utf8;
  std::vector<EncodedRun> runs;  ///< sorted, without gaps; empty: the text is the file's bytes
};

/// Decodes text in UTF-16, with a byte order mark or where it is plain without one, and in
/// Windows-1252 or MacRoman where that is plain. Anything else is taken for UTF-8 and left as it
/// is, faults and all. A byte order mark becomes that of UTF-8; half a surrogate pair or half a
/// unit becomes U+FFFD.
DecodedText decode_text(std::string bytes);

}  // namespace advolint
