#pragma once

#include <string>
#include <string_view>

namespace advolint {

/// What changed from `before` to `after`, as `patch` and `git apply` read it, with three lines
/// around each change. Empty where they are the same.
std::string unified_diff(std::string_view path, std::string_view before, std::string_view after);

}  // namespace advolint
