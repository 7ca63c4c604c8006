#pragma once

#include <string_view>

#include "platform/platform.h"

namespace advolint {

/// A platform as it is built in. `id` is known.
inline const Platform& built_in(std::string_view id) {
  static const PlatformTable kTable = built_in_platforms();
  return *kTable.find(id);
}

}  // namespace advolint
