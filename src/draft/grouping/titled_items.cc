#include "draft/grouping/titled_items.h"

#include <cstddef>
#include <cstdint>
#include <vector>

#include "draft/naming/post_words.h"

namespace advolint {
namespace {

bool is_titled(const Pieces& pieces, std::size_t i) {
  constexpr std::size_t kMostWords = 12;
  constexpr std::size_t kFewestWords = 10;
  if (i + 1 >= pieces.size() || pieces[i].is_label() || pieces[i].block.item == 0) return false;
  // The last item of a list above a paragraph heads nothing.
  if (i > 0 && pieces[i - 1].block.list == pieces[i].block.list) return false;
  const Piece& next = pieces[i + 1];
  if (next.is_label() || next.block.item > 0 || next.block.kind != Block::Kind::Paragraph)
    return false;
  const PostSigns title = signs_of_post(pieces[i].block.text.text(pieces[i].block.words()));
  const PostSigns post = signs_of_post(next.block.text.text());
  return title.words <= kMostWords && !title.ends_sentence && !title.has_strong_sign() &&
         post.words >= kFewestWords && post.reads_like_post();
}

}  // namespace

void label_titled_items(Pieces& pieces) {
  std::vector<std::size_t> titled;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_titled(pieces, i)) titled.push_back(i);
  }
  if (titled.size() < 2) return;
  std::uint32_t number = 0;
  for (const std::size_t i : titled) {
    pieces[i].label = {.names_posts = true, .number = ++number, .is_whole = true};
    pieces[i].level = kItemLevel;
  }
}

}  // namespace advolint
