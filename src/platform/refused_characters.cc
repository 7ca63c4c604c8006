#include "platform/refused_characters.h"

#include "platform/platform.h"
#include "text/utf8.h"

namespace advolint {

std::vector<TextSpan> find_refused_characters(std::string_view text, const Platform& platform) {
  std::vector<TextSpan> found;
  if (platform.forbidden.empty()) return found;
  for (std::uint32_t at = 0; at < text.size();) {
    const utf8::Decoded decoded = utf8::decode(text, at);
    const std::uint32_t end = at + decoded.length_bytes;
    if (platform.forbidden.find(decoded.code_point) != std::u32string::npos)
      found.push_back({at, end});
    at = end;
  }
  return found;
}

}  // namespace advolint
