#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace advolint {

/// Least number of code points to insert, delete, replace or swap with a neighbor (optimal string
/// alignment), or `limit` + 1 as soon as it is known to be more than `limit`.
std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t limit);

/// The candidate that `word` most probably meant, ignoring ASCII case; nothing if none is near (a
/// third of its length). The first of equally near ones.
std::optional<std::string> did_you_mean(std::string_view word,
                                        std::span<const std::string> candidates);

}  // namespace advolint
