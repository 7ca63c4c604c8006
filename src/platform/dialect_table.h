#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "platform/entity.h"
#include "platform/platform.h"

namespace advolint {

/// An entity by indices of code points, sign included.
struct FoundEntity {
  EntityKind kind = EntityKind::Hashtag;
  std::size_t begin = 0;
  std::size_t priced_end = 0;  ///< up to where it counts as long as it is: of "@user@host" the name
  std::size_t end = 0;
};

/// Finds entities, in order of the start.
using EntityFinder = std::vector<FoundEntity> (*)(std::u32string_view);

/// How a dialect reads a text.
struct DialectFinders {
  EntityFinder linked;  ///< what readers can follow
  EntityFinder billed;  ///< what the length is made of; X bills a link that a mention hides as well
};

DialectFinders finders_of(Dialect dialect);

}  // namespace advolint
