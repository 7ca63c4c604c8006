#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace advolint {

/// What a finding says to do, the best first: the titles of its fixes, then its help. As it is
/// written: no format may print it unescaped.
std::vector<std::string> advice_of(const Diagnostic& diagnostic);

}  // namespace advolint
