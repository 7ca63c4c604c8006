#include "draft/grouping/inner_items.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/left_out.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

bool heads_item(const Piece& it) {
  return heads_text(it) && it.begins_block && !it.has_value && it.block.item > 0 &&
         it.label.holds_posts();
}

/// The last label of an item and where the item ends, if texts stand right below all its labels.
struct Last {
  std::size_t label = 0, end = 0;
};

/// What begins at `at`, the first label within an item.
Last find_last(const Pieces& pieces, std::size_t at) {
  constexpr std::size_t kFewest = 3;
  const std::uint32_t item = pieces[at].block.item;
  std::size_t labels = 0, apart = 0;  // paragraphs apart below the last label
  Last last{at, at};
  for (; last.end < pieces.size() && pieces[last.end].block.item == item; ++last.end) {
    const Piece& it = pieces[last.end];
    if (heads_item(it)) {
      const bool has_text = last.end + 1 < pieces.size() && !pieces[last.end + 1].is_label() &&
                            !pieces[last.end + 1].begins_block;
      if (apart > 0 || !has_text) return {last.end, last.end};
      last.label = last.end;
      ++labels;
    } else if (it.begins_block) {
      ++apart;
    }
  }
  return labels >= kFewest ? last : Last{last.end, last.end};
}

}  // namespace

void leave_below_inner_items_out(Pieces& pieces, Ledger& ledger) {
  std::vector<bool> is_left(pieces.size());
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (!heads_item(pieces[i]) || pieces[i - 1].block.item != pieces[i].block.item) continue;
    const Last last = find_last(pieces, i);
    for (std::size_t at = last.label; at < last.end; ++at) {
      const Piece& it = pieces[at];
      is_left[at] =
          is_plain_text(it) && it.begins_block && !signs_of_post(words_of(it)).has_strong_sign();
    }
    i = std::max(i, last.end - 1);
  }
  leave_out(pieces, is_left, Phrase("beside the posts"), ledger);
}

}  // namespace advolint
