#pragma once

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace advolint {

/// Whether both, a tag or handle with its sign each and folded, differ by one slip of the fingers
/// inside the word: not in a digit (another year), and not at either end (a plural, another word).
bool is_slip_of(std::string_view rare, std::string_view frequent);

/// Some names of tags and handles, and whether a text holds one that is a slip away.
class NearSpellings {
 public:
  /// `names` are folded, with their signs.
  explicit NearSpellings(const std::vector<std::string>& names);

  /// Whether `text`, in which words are written as they are read, holds one, with its sign or
  /// without. Linear.
  [[nodiscard]] bool are_in(std::string_view text) const;

 private:
  std::vector<std::string> names_;       ///< without their signs
  std::array<bool, 256> is_first_ = {};  ///< whether one begins so, in any case
  bool is_any_near_ = false;             ///< beyond ASCII, letters have many forms: any text may do
};

}  // namespace advolint
