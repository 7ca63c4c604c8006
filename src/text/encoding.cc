#include "text/encoding.h"

#include <cstddef>
#include <optional>
#include <utility>

#include "text/legacy_text.h"
#include "text/single_byte.h"
#include "text/utf16.h"
#include "text/utf8.h"

namespace advolint {
namespace {

constexpr std::string_view kUtf16Marks[] = {"\xFF\xFE", "\xFE\xFF"};  // little endian first

/// Collects decoded characters, and where each is.
class Collector {
 public:
  explicit Collector(Encoding encoding) { decoded_.encoding = encoding; }

  void add(char32_t code_point, std::uint32_t raw_size) {
    const std::size_t before = decoded_.text.size();
    utf8::append(decoded_.text, code_point);
    const auto text_size = static_cast<std::uint32_t>(decoded_.text.size() - before);
    std::vector<EncodedRun>& runs = decoded_.runs;
    if (runs.empty() || runs.back().text_size != text_size || runs.back().raw_size != raw_size)
      runs.push_back({static_cast<std::uint32_t>(before), raw_, text_size, raw_size});
    raw_ += raw_size;
  }

  DecodedText take() { return std::move(decoded_); }

 private:
  DecodedText decoded_;
  std::uint32_t raw_ = 0;
};

std::optional<Encoding> utf16_of(std::string_view bytes) {
  if (bytes.starts_with(kUtf16Marks[0])) return Encoding::Utf16LittleEndian;
  if (bytes.starts_with(kUtf16Marks[1])) return Encoding::Utf16BigEndian;
  if (utf16::is_plain(bytes, utf16::ByteOrder::LittleEndian)) return Encoding::Utf16LittleEndian;
  if (utf16::is_plain(bytes, utf16::ByteOrder::BigEndian)) return Encoding::Utf16BigEndian;
  return std::nullopt;
}

DecodedText decode_utf16(std::string_view bytes, Encoding encoding) {
  const auto order = encoding == Encoding::Utf16LittleEndian ? utf16::ByteOrder::LittleEndian
                                                             : utf16::ByteOrder::BigEndian;
  Collector text(encoding);
  for (std::size_t at = 0; at < bytes.size();) {
    const utf16::Decoded decoded = utf16::decode(bytes, at, order);
    text.add(decoded.code_point, decoded.length_bytes);
    at += decoded.length_bytes;
  }
  return text.take();
}

DecodedText decode_bytes(std::string_view bytes, Encoding encoding) {
  Collector text(encoding);
  for (const char byte : bytes)
    text.add(decode_byte(encoding, static_cast<unsigned char>(byte)), 1);
  return text.take();
}

}  // namespace

std::string_view name_of(Encoding encoding) {
  switch (encoding) {
    case Encoding::Utf8:
      return "UTF-8";
    case Encoding::Utf16LittleEndian:
    case Encoding::Utf16BigEndian:
      return "UTF-16";
    case Encoding::Windows1252:
      return "Windows-1252";
    case Encoding::MacRoman:
      return "MacRoman";
  }
  return {};
}

DecodedText decode_text(std::string bytes) {
  if (bytes.starts_with(utf8::kByteOrderMark)) return {.text = std::move(bytes), .runs = {}};
  if (const auto encoding = utf16_of(bytes)) return decode_utf16(bytes, *encoding);
  if (const auto encoding = plain_legacy_encoding(bytes)) return decode_bytes(bytes, *encoding);
  return {.text = std::move(bytes), .runs = {}};
}

}  // namespace advolint
