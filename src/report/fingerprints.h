#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"

namespace advolint {

/// For each of `diagnostics` a word by which it is known again in a later run: of its path, its
/// rule and the text that it is about, and of how many like it came before. Line numbers are no
/// part of it, so that a line added above changes nothing.
std::vector<std::string> fingerprints(const Diagnostics& diagnostics);

}  // namespace advolint
