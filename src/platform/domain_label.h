#pragma once

#include <cstddef>
#include <string_view>

namespace advolint {

/// Number of characters that `label` takes in the domain name system: itself in ASCII, else "xn--"
/// and its Punycode (RFC 3492). More than 63 stands for any length beyond.
std::size_t encoded_label_length(std::u32string_view label);

/// Whether every label of `domain` fits the 63 characters of the domain name system (RFC
/// 1035, 2.3.4).
bool has_only_short_labels(std::u32string_view domain);

}  // namespace advolint
