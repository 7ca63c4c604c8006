#include "draft/grouping/planned_days.h"

#include <algorithm>
#include <cstddef>
#include <iterator>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/section_signs.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

/// "March 3", "Wednesday 12/2"
bool is_day(const Piece& it) {
  if (!it.is_label() || it.has_value || !it.begins_block || !it.label.is_whole || !it.label.day)
    return false;
  const LabelDay& day = *it.label.day;
  return (day.month && day.day) || !day.numbers.empty();
}

}  // namespace

bool take_planned_days(Pieces& pieces, const LabelWords& words, Ledger& ledger) {
  constexpr std::ptrdiff_t kFewest = 4;
  const auto first = std::ranges::find_if(pieces, is_day);
  if (std::count_if(first, pieces.end(), is_day) < kFewest) return false;
  const bool speaks = std::any_of(pieces.begin(), first, [&](const Piece& it) {
    return speaks_of_posts(it.block.text.text(), words);
  });
  if (!speaks) return false;
  if (first == pieces.begin()) return true;
  // "Any day in May" may be above the first of them, and below the title.
  const auto label = std::find_if(std::next(pieces.begin()), first, heads_text);
  const auto may_stay = std::remove_if(pieces.begin(), label, [&](const Piece& it) {
    if (!is_plain_text(it)) return false;
    ledger.aside(source_of(it.block.text), Phrase("an introduction"));
    return true;
  });
  pieces.erase(may_stay, label);
  return true;
}

}  // namespace advolint
