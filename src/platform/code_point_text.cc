#include "platform/code_point_text.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {

CodePointText::CodePointText(std::string_view text) {
  if (is_ascii(text)) {
    points_.assign(text.begin(), text.end());
    return;
  }
  points_.resize(text.size());
  offsets_.resize(text.size() + 1);
  std::size_t count = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    points_[count] = decoded.code_point;
    offsets_[count++] = static_cast<std::uint32_t>(at);
    at += decoded.length_bytes;
  }
  points_.resize(count);
  offsets_.resize(count + 1);
  offsets_[count] = static_cast<std::uint32_t>(text.size());
}

bool starts_with_ignoring_case(std::u32string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::ranges::equal(text.substr(0, prefix.size()), prefix, [](char32_t c, char lower) {
           return to_ascii_lower(c) == static_cast<char32_t>(lower);
         });
}

}  // namespace advolint
