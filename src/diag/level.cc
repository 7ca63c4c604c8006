#include "diag/level.h"

#include <algorithm>
#include <iterator>

namespace advolint {

std::string_view name_of(Level level) {
  return kLevelWords[std::ranges::find(kLevels, level) - std::begin(kLevels)];
}

std::optional<Level> level_named(std::string_view name) {
  const auto* const found = std::ranges::find(kLevelWords, name);
  if (found == std::end(kLevelWords)) return std::nullopt;
  return kLevels[found - std::begin(kLevelWords)];
}

}  // namespace advolint
