#include "draft/grouping/labels_below.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <string_view>
#include <utility>

#include "text/trim.h"

namespace advolint {
namespace {

using Place = Pieces::iterator;

/// "(For Facebook. Post it on Monday.)"
bool is_label_in_brackets(const Piece& it) {
  const std::string_view text = trimmed(it.block.text.text());
  return it.is_label() && it.level >= kBoldLevel && !it.has_value && it.label.names_network() &&
         text.starts_with('(') && text.ends_with(')');
}

bool is_text(const Piece& it) {
  return !it.is_label() && !it.is_rule() && !it.block.text.text().empty();
}

/// Whether the pieces are texts and such labels in turn, the texts first.
bool stand_below(Place begin, Place end) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto last = std::find_if(std::make_reverse_iterator(end), std::make_reverse_iterator(begin),
                                 [](const Piece& it) { return is_text(it) || it.is_label(); });
  const auto first =
      std::find_if(begin, end, [](const Piece& it) { return is_text(it) || it.is_label(); });
  return first != end && is_text(*first) && is_label_in_brackets(*last) &&
         std::count_if(begin, end, is_label_in_brackets) >= kFewest;
}

/// Each label before the texts that it follows.
void lift(Place begin, Place end) {
  for (Place text = begin; text != end;) {
    const Place label = std::find_if(text, end, is_label_in_brackets);
    if (label == end) return;
    std::rotate(text, label, label + 1);
    text = label + 1;
  }
}

}  // namespace

void lift_labels_below(Pieces& pieces) {
  const auto parts = [](const Piece& it) { return it.is_label() && !is_label_in_brackets(it); };
  for (Place begin = pieces.begin(); begin != pieces.end();) {
    const Place end = std::find_if(begin, pieces.end(), parts);
    if (stand_below(begin, end)) lift(begin, end);
    begin = end == pieces.end() ? end : end + 1;
  }
}

}  // namespace advolint
