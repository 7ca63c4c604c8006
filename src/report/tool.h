#pragma once

#include <string_view>

namespace advolint {

inline constexpr std::string_view kToolName = "advolint";

/// "0.1.0": the project's version, as the build states it.
std::string_view tool_version();

/// Where people read about it, as the build states it.
std::string_view tool_address();

}  // namespace advolint
