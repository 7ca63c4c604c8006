#pragma once

#include <cstdint>
#include <string_view>

namespace advolint {

/// Terminal cells that `text` (valid UTF-8, no tab, no line end) takes: grapheme cluster by
/// cluster, 2 for wide characters and emoji, 0 for a lone combining mark.
std::uint32_t display_width(std::string_view text);

/// Adds up cells code point by code point, for callers that need the column of every one of them. A
/// cluster's first code point brings its cells; the ones after it may widen it to 2 (the emoji
/// selector, a skin tone), never more.
class CellCounter {
 public:
  /// Returns the cells of everything added so far. Never less than before.
  std::uint32_t add(char32_t code_point);
  [[nodiscard]] std::uint32_t cells() const { return cells_; }

 private:
  void widen_cluster();

  std::uint32_t cells_ = 0;
  std::uint32_t cluster_cells_ = 0;     ///< of the last cluster
  bool cluster_is_pictograph_ = false;  ///< the last cluster may show as an emoji
  bool after_joiner_ = false;
};

}  // namespace advolint
