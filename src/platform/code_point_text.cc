#include "platform/code_point_text.h"

#include <algorithm>

#include "text/characters.h"
#include "text/utf8.h"

namespace advolint {

CodePointText::CodePointText(std::string_view text) {
  points_.reserve(text.size());
  if (is_ascii(text)) {
    points_.assign(text.begin(), text.end());
    return;
  }
  offsets_.reserve(text.size() + 1);
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    points_.push_back(decoded.code_point);
    offsets_.push_back(static_cast<std::uint32_t>(at));
    at += decoded.length_bytes;
  }
  offsets_.push_back(static_cast<std::uint32_t>(text.size()));
}

bool starts_with_ignoring_case(std::u32string_view text, std::string_view prefix) {
  return text.size() >= prefix.size() &&
         std::ranges::equal(text.substr(0, prefix.size()), prefix, [](char32_t c, char lower) {
           return to_ascii_lower(c) == static_cast<char32_t>(lower);
         });
}

}  // namespace advolint
