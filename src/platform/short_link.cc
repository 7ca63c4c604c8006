#include "platform/short_link.h"

#include <optional>

#include "platform/web_address.h"

namespace advolint {

std::string shorten_link(std::string_view link) {
  // bluesky-social/social-app src/lib/strings/url-helpers.ts (toShortUrl), read 2026-11-21.
  constexpr std::size_t kLongestTail = 15;
  constexpr std::size_t kCutTail = 13;
  std::optional<WebAddress> address = parse_web_address(link);
  if (!address) return std::string(link);
  const std::string& tail = address->tail;
  if (tail.size() <= kLongestTail) return address->host + tail;
  return address->host + tail.substr(0, kCutTail) + "...";
}

}  // namespace advolint
