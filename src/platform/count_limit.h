#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "diag/diagnostic.h"

namespace advolint {

/// A number that a platform enforces, and how sure we are of it.
struct CountLimit {
  std::uint32_t count = 0;
  Level level = Level::Error;
  bool distinct = false;  ///< the same thing twice counts once
  /// Up to here everybody takes it; from there to `count` some do, which warns.
  std::optional<std::uint32_t> safe_count = std::nullopt;
  std::string source;      ///< where it was read
  std::string checked_on;  ///< YYYY-MM-DD
};

}  // namespace advolint
