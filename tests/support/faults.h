#pragma once

#include <string>

#include "diag/diagnostic.h"

namespace advolint::testing {

/// A line for each diagnostic: "error pack-unknown-key at 'verb': message (help)", and in brackets
/// too the title of each fix. Text under the span is cut at its first line end.
std::string faults_of(const Diagnostics& diagnostics);

}  // namespace advolint::testing
