#include "draft/grouping/bold_items.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/left_out.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// Nothing but bold words beside the bullet.
bool is_bold_title(const Piece& it) {
  constexpr std::size_t kMostWords = 16;
  const Block& block = it.block;
  const bool may_be = it.begins_block && block.item > 0 && block.bullet_size > 0 &&
                      (is_plain_text(it) || it.is_own_heading());
  if (!may_be || signs_of_post(words_of(it)).words > kMostWords) return false;
  return std::ranges::any_of(block.markup, [&](const MarkupSpan& span) {
    return span.kind == MarkupKind::Strong && span.span.begin <= block.bullet_size &&
           span.span.end == block.text.text().size();
  });
}

bool heads_post(const Pieces& pieces, std::size_t at) {
  if (at + 1 >= pieces.size() || !is_bold_title(pieces[at])) return false;
  const Piece& post = pieces[at + 1];
  return is_plain_text(post) && post.block.item == pieces[at].block.item &&
         post.block.bullet_size == 0 && signs_of_post(words_of(post)).reads_like_post();
}

/// "Pick one. Replace what is in [BRACKETS]." above the first of them.
bool may_be_intro(const Piece& it) {
  const PostSigns signs = signs_of_post(words_of(it));
  return is_plain_text(it) && it.block.item == 0 && it.block.quote == 0 && !signs.has_hashtag &&
         !signs.has_mention && !signs.has_link;
}

}  // namespace

void label_bold_items(Pieces& pieces, Ledger& ledger) {
  constexpr std::size_t kFewest = 3;
  std::vector<bool> is_left(pieces.size());
  std::size_t heading = pieces.size();  // above the titles, where it names posts
  std::vector<std::size_t> titles;
  const auto label_all = [&] {
    if (titles.size() >= kFewest) {
      for (std::size_t at = heading + 1; at < titles.front(); ++at)
        is_left[at] = may_be_intro(pieces[at]);
      for (const std::size_t at : titles) {
        pieces[at].label.names_posts = pieces[at].label.is_whole = true;
        pieces[at].label.is_held = true;
        pieces[at].level = kItemLevel;
        pieces[at + 1].block.item = pieces[at + 1].block.list = 0;
      }
    }
    titles.clear();
  };
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    if (heads_text(it) && it.level < kBoldLevel) {
      label_all();
      heading = it.label.names_posts && it.label.is_plural ? i : pieces.size();
    } else if (heading < i && heads_post(pieces, i)) {
      titles.push_back(i);
    }
  }
  label_all();
  leave_out(pieces, is_left, Phrase("an introduction"), ledger);
}

}  // namespace advolint
