#pragma once

#include <cstdint>

#include "platform/measure.h"

namespace advolint {

/// What decides whether a person can post it: as the official app counts, else as the platform
/// does.
std::uint32_t used_of(const Length& length);

/// Whether all limits hold that are certain.
bool fits(const Length& length);

}  // namespace advolint
