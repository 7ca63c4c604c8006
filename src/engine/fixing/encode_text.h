#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "text/encoding.h"

namespace advolint {

/// `text`, which is UTF-8, as a file in `encoding` writes it, without a byte order mark. Nothing
/// where the encoding has no sign for one of its characters.
std::optional<std::string> encode_text(std::string_view text, Encoding encoding);

}  // namespace advolint
