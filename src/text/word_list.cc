#include "text/word_list.h"

#include <algorithm>

namespace advolint {

std::optional<WordList> word_list_named(std::string_view name) {
  const auto names = word_list_names();
  const auto found = std::ranges::lower_bound(names, name);
  if (found == names.end() || *found != name) return std::nullopt;
  return WordList{static_cast<std::uint8_t>(found - names.begin())};
}

}  // namespace advolint
