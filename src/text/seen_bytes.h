#pragma once

#include <algorithm>
#include <array>
#include <string_view>

namespace advolint {

/// Which bytes a text holds, taken down once: whoever looks for one of a few signs need not go over
/// a text without them.
class SeenBytes {
 public:
  /// Of a text that was not looked at: it may hold any.
  SeenBytes() { seen_.fill(true); }
  explicit SeenBytes(std::string_view text) {
    seen_.fill(false);
    for (const char it : text) seen_[static_cast<unsigned char>(it)] = true;
  }

  [[nodiscard]] bool has(char byte) const { return seen_[static_cast<unsigned char>(byte)]; }
  [[nodiscard]] bool has_one_of(std::string_view bytes) const {
    return std::ranges::any_of(bytes, [&](char it) { return has(it); });
  }

 private:
  std::array<bool, 256> seen_;
};

}  // namespace advolint
