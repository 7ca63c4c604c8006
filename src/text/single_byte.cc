#include "text/single_byte.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cstddef>
#include <memory>
#include <utility>

#include <unicode/ucnv.h>

namespace advolint {
namespace {

constexpr std::size_t kByteCount = 256;

/// An encoding of one byte a character, both ways.
class ByteTable {
 public:
  /// `name` is one that ICU always carries.
  explicit ByteTable(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UConverter, decltype(&ucnv_close)> converter(ucnv_open(name, &status),
                                                                       ucnv_close);
    assert(U_SUCCESS(status));
    for (std::size_t byte = 0; byte < kByteCount; ++byte) {
      const char in = static_cast<char>(byte);
      UChar out = 0xFFFD;
      status = U_ZERO_ERROR;
      ucnv_toUChars(converter.get(), &out, 1, &in, 1, &status);
      code_points_[byte] = out;
      bytes_[byte] = {out, static_cast<unsigned char>(byte)};
    }
    std::ranges::sort(bytes_);
  }

  [[nodiscard]] char32_t decode(unsigned char byte) const { return code_points_[byte]; }

  [[nodiscard]] std::optional<unsigned char> encode(char32_t code_point) const {
    const auto* const at = std::ranges::lower_bound(bytes_, code_point, {},
                                                    &std::pair<char32_t, unsigned char>::first);
    if (at == bytes_.end() || at->first != code_point) return std::nullopt;
    return at->second;
  }

 private:
  std::array<char32_t, kByteCount> code_points_{};
  std::array<std::pair<char32_t, unsigned char>, kByteCount> bytes_{};  ///< sorted
};

const ByteTable& table_of(Encoding encoding) {
  static const ByteTable windows("windows-1252");
  static const ByteTable mac("macintosh");
  assert(encoding == Encoding::Windows1252 || encoding == Encoding::MacRoman);
  return encoding == Encoding::MacRoman ? mac : windows;
}

}  // namespace

char32_t decode_byte(Encoding encoding, unsigned char byte) {
  return table_of(encoding).decode(byte);
}

std::optional<unsigned char> encode_byte(Encoding encoding, char32_t code_point) {
  return table_of(encoding).encode(code_point);
}

}  // namespace advolint
