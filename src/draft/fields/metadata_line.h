#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace advolint {

/// A line of metadata, taken apart: "platform: x", "\"alt text\": a clock", "platform = \"x\"".
struct MetadataLine {
  std::string_view key;    ///< quotes left out
  std::string_view value;  ///< blanks around left out; may be empty
  std::size_t key_begin = 0;
  std::size_t value_begin = 0;
  bool is_quoted = false;
  bool is_spaced = false;  ///< a blank or the end of the line comes after the sign
};

/// Reads a line whose key ends with `sign`, ':' or '='. Nothing for an address and for lines that
/// have no key, or a long one.
std::optional<MetadataLine> read_metadata_line(std::string_view line, char sign = ':');

/// Whether the key is a word in ASCII, as programs write keys: "media", "alt_text".
bool is_plain_key(std::string_view key);

/// Whether front matter has the key, in any case, or a calendar a column of this name.
bool is_known_key(std::string_view key);

}  // namespace advolint
