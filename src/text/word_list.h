#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace advolint {

/// A list of words that the languages' words.txt hold. The build makes a constant of each list that
/// they name, `kDateJoiners` of "date-joiners", and a file declares those that it uses:
///
///     extern const WordList kDateJoiners;  ///< "3rd of March"
///
/// A new list is a line in words.txt and that line. Entries are folded, unless said otherwise.
struct WordList {
  std::uint8_t number;  ///< its place among the names of all lists

  friend bool operator==(WordList, WordList) = default;
};

/// The most lists that there may be.
inline constexpr std::size_t kMostWordLists = 256;

/// The names of all lists, sorted: "date-joiners".
std::span<const std::string_view> word_list_names();

/// The list that a words.txt calls so.
std::optional<WordList> word_list_named(std::string_view name);

}  // namespace advolint
