#pragma once

#include <string>

#include "diag/report.h"

namespace advolint {

/// A line for each rule that found something, the most often broken first: how often, at which
/// level, its name and its title.
std::string statistics_of(const Report& report);

}  // namespace advolint
