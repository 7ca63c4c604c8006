#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace advolint {

/// The character that an HTML entity stands for: "&amp;", "&#233;", "&#xE9;". Nothing for a name
/// that is none of the common ones: it shows as typed.
std::optional<std::string> decode_entity(std::string_view entity);

}  // namespace advolint
