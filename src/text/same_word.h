#pragma once

#include <algorithm>
#include <string_view>

#include "text/ascii.h"
#include "text/characters.h"

namespace advolint {

/// Whether both are the same when folded, as fold_case() would fold them. Words of ASCII, which
/// most are, need no copies.
inline bool same_word(std::string_view a, std::string_view b) {
  if (!is_ascii(a) || !is_ascii(b)) return fold_case(a) == fold_case(b);
  return std::ranges::equal(a, b, {}, to_ascii_lower, to_ascii_lower);
}

}  // namespace advolint
