#include "text/utf16.h"

#include <algorithm>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "text/utf8.h"

namespace advolint::utf16 {
namespace {

constexpr std::size_t kUnitBytes = 2;

UChar unit_at(std::string_view bytes, std::size_t at, ByteOrder order) {
  const auto first = static_cast<unsigned char>(bytes[at]);
  const auto second = static_cast<unsigned char>(bytes[at + 1]);
  return static_cast<UChar>(order == ByteOrder::LittleEndian ? second << 8U | first
                                                             : first << 8U | second);
}

bool is_text(char32_t code_point) {
  if (code_point == '\t' || code_point == '\n' || code_point == '\r') return true;
  constexpr std::uint32_t kNoText =
      U_GC_CC_MASK | U_GC_CN_MASK | U_GC_CO_MASK;  // control, unassigned, private
  return code_point != utf8::kReplacement &&
         (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & kNoText) == 0;
}

}  // namespace

Decoded decode(std::string_view bytes, std::size_t at, ByteOrder order) {
  if (at + kUnitBytes > bytes.size()) return {.code_point = utf8::kReplacement, .length_bytes = 1};
  const UChar unit = unit_at(bytes, at, order);
  if (!U16_IS_SURROGATE(unit)) return {.code_point = unit, .length_bytes = kUnitBytes};
  if (U16_IS_SURROGATE_LEAD(unit) && at + 2 * kUnitBytes <= bytes.size()) {
    const UChar next = unit_at(bytes, at + kUnitBytes, order);
    if (U16_IS_TRAIL(next)) {
      return {.code_point = static_cast<char32_t>(U16_GET_SUPPLEMENTARY(unit, next)),
              .length_bytes = 2 * kUnitBytes};
    }
  }
  return {.code_point = utf8::kReplacement, .length_bytes = kUnitBytes};
}

bool is_plain(std::string_view bytes, ByteOrder order) {
  constexpr std::size_t kMostUnits = 4096;
  constexpr std::size_t kFewestUnits = 8;
  if (bytes.find('\0') == std::string_view::npos) return false;
  const std::size_t size = std::min(bytes.size() / kUnitBytes, kMostUnits) * kUnitBytes;
  if (size < kFewestUnits * kUnitBytes) return false;
  std::size_t narrow = 0;
  std::size_t all = 0;
  for (std::size_t at = 0; at < size; ++all) {
    const Decoded decoded = decode(bytes, at, order);
    at += decoded.length_bytes;
    if (!is_text(decoded.code_point)) return false;
    if (decoded.code_point < 0x100) ++narrow;
  }
  return 2 * narrow > all;
}

}  // namespace advolint::utf16
