#include "draft/grouping/counted_titles.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace advolint {
namespace {

bool heads_posts(const Piece& it) {
  const Label& label = it.label;
  return it.level > 0 && it.level < kBoldLevel && !it.is_field() &&
         ((label.names_network() && !label.is_weak) || (label.names_posts && label.is_plural));
}

bool begins_with_number(const Piece& it, std::size_t number) {
  const std::string_view text = it.block.text.text();
  const std::string digits = std::to_string(number);
  const std::string_view after = text.substr(text.starts_with(digits) ? digits.size() : 0);
  return after.size() < text.size() && (after.starts_with(". ") || after.starts_with(") "));
}

/// The headings right below the one at `at`: how many they are, if all are counted from 1 on and
/// one says nothing else; 0 where not. `end` is where they end.
std::size_t count_titles(const Pieces& pieces, std::size_t at, std::size_t& end) {
  std::uint32_t level = 0;
  std::size_t count = 0;
  bool are_counted = true, has_own = false;
  for (end = at + 1; end < pieces.size(); ++end) {
    const Piece& it = pieces[end];
    if (it.level == 0 || it.level >= kBoldLevel) continue;
    if (it.level <= pieces[at].level) break;
    if (level == 0) level = it.level;
    if (it.level != level) continue;
    are_counted = are_counted && begins_with_number(it, ++count);
    has_own |= it.is_own_heading();
  }
  return are_counted && has_own ? count : 0;
}

}  // namespace

void open_counted_titles(Pieces& pieces) {
  constexpr std::size_t kFewest = 2;
  std::size_t end = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (i < end || !heads_posts(pieces[i])) continue;
    if (count_titles(pieces, i, end) < kFewest) continue;
    for (std::size_t at = i + 1; at < end; ++at) {
      Piece& it = pieces[at];
      if (it.level > 0 && it.level < kBoldLevel && it.label.is_aside) it.label = {};
    }
  }
}

}  // namespace advolint
