#pragma once

#include <optional>
#include <string_view>

#include "text/encoding.h"

namespace advolint {

/// Windows-1252 or MacRoman, where `bytes` are plainly text in that encoding: accents are in
/// words, quotes around them, dashes between. Nothing for UTF-8, for UTF-8 with a few bad bytes,
/// and where one cannot be sure.
std::optional<Encoding> plain_legacy_encoding(std::string_view bytes);

}  // namespace advolint
