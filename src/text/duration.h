#pragma once

#include <optional>
#include <string_view>

namespace advolint {

/// "7 days", "2 weeks", "a week": in days. Nothing if it is none.
std::optional<int> parse_days(std::string_view text);

}  // namespace advolint
