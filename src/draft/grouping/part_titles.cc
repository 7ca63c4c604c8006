#include "draft/grouping/part_titles.h"

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/left_out.h"
#include "text/words.h"

namespace advolint {
namespace {

bool counts_post(const Piece& it) {
  return heads_text(it) && it.begins_block && it.label.names_posts && it.label.number > 0;
}

bool may_be_title(const Piece& it) {
  return is_plain_text(it) && it.begins_block && it.block.quote == 0 && it.block.item == 0 &&
         is_line_title(it);
}

/// Whether both have a word of more than a few letters.
bool shares_word(const Piece& one, const Piece& other) {
  constexpr std::size_t kFewestBytes = 4;
  const auto words = cut_words(words_of(one));
  return std::ranges::any_of(cut_words(words_of(other)), [&](const WordToken& it) {
    return it.folded.size() >= kFewestBytes &&
           std::ranges::find(words, it.folded, &WordToken::folded) != words.end();
  });
}

}  // namespace

void leave_part_titles_out(Pieces& pieces, Ledger& ledger) {
  constexpr std::size_t kSurelyTitles = 3;
  std::vector<std::size_t> titles;
  bool met_post = false;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (!counts_post(pieces[i + 1])) continue;
    const bool is_first = !std::exchange(met_post, true);
    const bool is_apart = i == 0 || pieces[i - 1].is_label() || pieces[i - 1].is_rule();
    const bool is_title = may_be_title(pieces[i]) && (is_apart || !titles.empty());
    if (is_first && !is_title) return;
    if (is_title) titles.push_back(i);
  }
  if (titles.size() < 2) return;
  const bool are_sure =
      titles.size() >= kSurelyTitles || shares_word(pieces[titles[0]], pieces[titles[1]]);
  if (!are_sure) return;
  std::vector<bool> is_label(pieces.size());
  for (const std::size_t title : titles) is_label[title] = true;
  leave_labels_out(pieces, is_label, ledger);
}

}  // namespace advolint
