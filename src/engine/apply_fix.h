#pragma once

#include <string>
#include <string_view>

#include "diag/diagnostic.h"

namespace advolint {

/// `bytes` after the first fix of each of `diagnostics`, all of which are findings in those bytes.
/// A fix that overlaps an earlier one is left out whole.
std::string apply_fixes(std::string_view bytes, const Diagnostics& diagnostics);

}  // namespace advolint
