#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <pugixml.hpp>

#include "office/word_styles.h"

namespace advolint {

/// Gives the items of lists the bullets and numbers that their readers see.
class WordLists {
 public:
  /// `root` is `<w:numbering>`, or empty where a document has none.
  explicit WordLists(pugi::xml_node root);

  /// "• ", "3. ", "b) ": what is before the words of the next item; empty where nothing is.
  std::string next_bullet(const WordListLevel& item);

 private:
  struct Level {
    std::string format;   ///< "decimal", "bullet"
    std::string pattern;  ///< "%1.%2."
    std::int64_t start = 1;
  };
  static constexpr std::size_t kLevels = 9;
  struct List {
    std::vector<Level> levels;
    std::array<std::int64_t, kLevels> counts = {};
    std::array<bool, kLevels> is_open = {};
  };

  static std::vector<Level> read_levels(pugi::xml_node list);

  std::map<std::string, List, std::less<>> lists_;
};

}  // namespace advolint
