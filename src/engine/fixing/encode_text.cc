#include "engine/fixing/encode_text.h"

#include <cstdint>

#include "text/single_byte.h"
#include "text/utf8.h"

namespace advolint {
namespace {

void append_unit(std::string& out, std::uint32_t unit, Encoding encoding) {
  const auto high = static_cast<char>(unit >> 8U);
  const auto low = static_cast<char>(unit & 0xFFU);
  const bool is_little = encoding == Encoding::Utf16LittleEndian;
  out += is_little ? low : high;
  out += is_little ? high : low;
}

void append_utf16(std::string& out, char32_t code_point, Encoding encoding) {
  constexpr std::uint32_t kFirstBeyond = 0x10000;
  const auto value = static_cast<std::uint32_t>(code_point);
  if (value < kFirstBeyond) return append_unit(out, value, encoding);
  append_unit(out, 0xD800U + ((value - kFirstBeyond) >> 10U), encoding);
  append_unit(out, 0xDC00U + ((value - kFirstBeyond) & 0x3FFU), encoding);
}

}  // namespace

std::optional<std::string> encode_text(std::string_view text, Encoding encoding) {
  if (encoding == Encoding::Utf8) return std::string(text);
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    at += decoded.length_bytes;
    if (encoding == Encoding::Utf16LittleEndian || encoding == Encoding::Utf16BigEndian) {
      append_utf16(out, decoded.code_point, encoding);
      continue;
    }
    const auto byte = encode_byte(encoding, decoded.code_point);
    if (!byte) return std::nullopt;
    out += static_cast<char>(*byte);
  }
  return out;
}

}  // namespace advolint
