#include "text/code_points.h"

#include <algorithm>
#include <cstdint>

#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {

std::vector<CodePoint> code_points(std::string_view text) {
  std::vector<CodePoint> result;
  result.reserve(text.size());
  for (std::uint32_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    result.push_back({decoded.code_point, {at, at + decoded.length_bytes}});
    at += decoded.length_bytes;
  }
  return result;
}

char32_t code_point_at(std::string_view text, std::size_t at) {
  return at < text.size() ? utf8::decode(text, at).code_point : 0;
}

char32_t code_point_before(std::string_view text, std::size_t at) {
  if (at == 0) return 0;
  std::size_t begin = std::min(at, text.size()) - 1;
  const auto is_continuation = [&](std::size_t index) {
    return (static_cast<unsigned char>(text[index]) & 0xC0U) == 0x80U;
  };
  while (begin > 0 && at - begin < 4 && is_continuation(begin)) --begin;
  return utf8::decode(text, begin).code_point;
}

bool belongs_to_word(char32_t code_point) {
  if (code_point < 0x80) {
    const char32_t lower = code_point | 0x20U;
    return (lower >= 'a' && lower <= 'z') || (code_point >= '0' && code_point <= '9');
  }
  return is_letter(code_point) || is_mark(code_point) || is_number(code_point);
}

}  // namespace advolint
