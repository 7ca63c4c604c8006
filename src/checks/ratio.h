#pragma once

#include <cstddef>
#include <string_view>

namespace advolint {

/// How many of one sort there are to be for how many of another.
struct Ratio {
  std::size_t of = 0;
  std::size_t to = 1;

  /// How many of the first `to` of the second ask for. A half-filled share asks for its part,
  /// rounded up.
  [[nodiscard]] std::size_t needed_for(std::size_t count) const;
};

/// "3 to 1". The pack's compiler has checked that it is one.
Ratio parse_ratio(std::string_view text);

}  // namespace advolint
