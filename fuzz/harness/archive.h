#pragma once

#include <string>
#include <vector>

#include "harness/bundle.h"

namespace advolint::fuzz {

/// A zip archive of these files, stored as they are.
std::string archive_of(const std::vector<BundledFile>& files);

}  // namespace advolint::fuzz
