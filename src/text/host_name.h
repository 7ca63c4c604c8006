#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace advolint {

/// `host` as browsers write it into a URL: lower case, IDNA (UTS #46, not transitional, lengths
/// unchecked). Nothing if it is not a name that IDNA allows. `host` is valid UTF-8.
std::optional<std::string> host_to_ascii(std::string_view host);

/// One label of a domain name in ASCII, by the IDNA of 2003 (RFC 3490: Unicode 3.2, at most 63
/// characters). Nothing if that standard does not allow it. `label` is valid UTF-8.
std::optional<std::string> label_to_ascii_2003(std::string_view label);

}  // namespace advolint
