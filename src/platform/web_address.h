#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace advolint {

/// An http or https address as browsers understand it, in ASCII.
struct WebAddress {
  std::string host;  ///< lower case, in Punycode, with a port that is not the usual one
  std::string tail;  ///< path (none where it is "/"), query and fragment, percent-encoded
};

/// Reads `link` by the URL Standard (https://url.spec.whatwg.org, read 2026-11-21). Nothing if it
/// has another scheme or browsers would refuse it. The one thing that is not followed: an IPv6
/// address stays as it is written.
std::optional<WebAddress> parse_web_address(std::string_view link);

}  // namespace advolint
