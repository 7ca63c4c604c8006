#pragma once

#include <cstdint>
#include <string>

#include "diag/diagnostic.h"

namespace advolint {

/// A number that a platform enforces, and how sure we are of it.
struct CountLimit {
  std::uint32_t count = 0;
  Level level = Level::Error;
  std::string source;      ///< where it was read
  std::string checked_on;  ///< YYYY-MM-DD
};

}  // namespace advolint
