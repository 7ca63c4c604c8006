#pragma once

#include <array>
#include <cstddef>
#include <string_view>

namespace advolint {

/// A set of bytes, to look for any of several signs: a look into a table for each byte, where
/// find_first_of() of strings searches the list of signs each time.
class ByteSet {
 public:
  constexpr explicit ByteSet(std::string_view bytes) {
    for (const char byte : bytes) has_[static_cast<unsigned char>(byte)] = true;
  }

  [[nodiscard]] constexpr bool contains(char byte) const {
    return has_[static_cast<unsigned char>(byte)];
  }

  /// The first byte of the set in `text`, from `at` on; the size of `text` if there is none.
  [[nodiscard]] constexpr std::size_t find_in(std::string_view text, std::size_t at = 0) const {
    while (at < text.size() && !contains(text[at])) ++at;
    return at < text.size() ? at : text.size();
  }

  /// Whether `text` holds a byte of the set.
  [[nodiscard]] constexpr bool is_in(std::string_view text) const {
    return find_in(text) < text.size();
  }

  /// The first byte that is not of the set, likewise.
  [[nodiscard]] constexpr std::size_t find_other_in(std::string_view text,
                                                    std::size_t at = 0) const {
    while (at < text.size() && contains(text[at])) ++at;
    return at < text.size() ? at : text.size();
  }

 private:
  std::array<bool, 256> has_ = {};
};

}  // namespace advolint
