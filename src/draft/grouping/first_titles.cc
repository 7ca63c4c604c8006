#include "draft/grouping/first_titles.h"

#include <algorithm>
#include <cstdint>

namespace advolint {

void raise_first_lead(Pieces& pieces) {
  constexpr std::uint32_t kAboveBold = kBoldLevel - 1;
  if (pieces.empty()) return;
  Piece& first = pieces.front();
  const bool leads = first.level == kLineLevel && !first.has_value && first.label.names_posts &&
                     first.label.names_network() && first.block.text.text().ends_with(':');
  if (!leads) return;
  const auto next = std::find_if(pieces.begin() + 1, pieces.end(), [](const Piece& it) {
    return it.is_label() && (it.level < kBoldLevel || it.label.names_network() ||
                             (it.label.names_posts && it.label.number > 0));
  });
  const bool is_bold_post =
      next != pieces.end() && next->level == kBoldLevel && !next->label.names_network();
  if (is_bold_post) first.level = kAboveBold;
}

void raise_first_title(Pieces& pieces) {
  if (pieces.empty()) return;
  Piece& first = pieces.front();
  const bool is_title = first.level == kLineLevel && !first.has_value && first.label.is_plural &&
                        first.label.names_posts && first.label.names_network();
  if (!is_title) return;
  const auto next = std::find_if(pieces.begin() + 1, pieces.end(), [](const Piece& it) {
    return it.is_label() && !it.is_field() && it.label.holds_posts();
  });
  const bool is_counted = next != pieces.end() && next->level > 1 && next->level < kBoldLevel &&
                          next->label.number == 1 && !next->label.names_network();
  if (is_counted) first.level = next->level - 1;
}

}  // namespace advolint
