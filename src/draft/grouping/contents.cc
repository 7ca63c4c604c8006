#include "draft/grouping/contents.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>

#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// Whether the item may be a post.
bool reads_on(const Piece& it) { return signs_of_post(it.block.text.text()).reads_like_post(); }

/// Whether the list that ends at `end` is above a label: its last item heads no text.
bool heads_nothing(const Pieces& pieces, std::size_t end) {
  return end == pieces.size() || pieces[end].is_label() || pieces[end].is_rule();
}

bool are_only_labels(std::span<const Piece> items) {
  return items.front().level >= kLineLevel && std::ranges::none_of(items, [](const Piece& it) {
           const bool may_post = it.is_label() ? it.level < kLineLevel : reads_on(it);
           return it.has_value || it.is_field() || may_post;
         });
}

/// "Facebook: Riverbend Public Library", "Instagram: @riverbend", item by item.
bool are_accounts(std::span<const Piece> items) {
  constexpr std::size_t kMostWords = 6;
  std::size_t networks = 0;
  for (const Piece& it : items) {
    networks += it.is_label() && it.label.names_network() ? 1 : 0;
    if (it.is_label() && it.level < kLineLevel) return false;
    if (it.is_label() && !it.has_value) return false;
    if (it.is_label()) continue;
    const std::string_view words = it.block.text.text();
    if (!it.is_value && words.find(':') == std::string_view::npos) return false;
    const PostSigns signs = signs_of_post(words);
    if (signs.words > kMostWords || signs.ends_sentence) return false;
  }
  return networks >= 1;
}

}  // namespace

namespace {

/// "- 09:44 X up (Ana)", "- Social media: Facebook, X" among other items that are no posts: below
/// it stands nothing.
bool heads_no_item(const Pieces& pieces, std::size_t i) {
  const Piece& it = pieces[i];
  const bool is_item = it.is_label() && !it.is_field() && !it.has_value && it.block.list > 0 &&
                       it.level >= kLineLevel && it.label.number == 0;
  if (!is_item || i + 1 == pieces.size()) return false;
  const Piece& next = pieces[i + 1];
  return !next.is_label() && next.block.list == it.block.list && next.block.item != it.block.item &&
         !(it.label.is_whole && reads_on(next));
}

}  // namespace

void mark_contents(Pieces& pieces) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!heads_no_item(pieces, i)) continue;
    pieces[i].level = 0;
    pieces[i].label = {};
  }
  for (std::size_t begin = 0; begin < pieces.size();) {
    const std::uint32_t list = pieces[begin].block.list;
    std::size_t end = begin + 1;
    while (end < pieces.size() && list > 0 && pieces[end].block.list == list) ++end;
    const auto items = std::span(pieces).subspan(begin, end - begin);
    const bool is_contents =
        list > 0 && items.size() >= 2 &&
        ((are_only_labels(items) && heads_nothing(pieces, end)) || are_accounts(items));
    for (Piece& it : items) {
      if (!is_contents) break;
      it.level = 0;
      it.label = {};
      it.is_contents_entry = true;
    }
    begin = end;
  }
}

}  // namespace advolint
