#include "draft/grouping/labelled_items.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <utility>

#include "draft/grouping/alike_texts.h"
#include "draft/naming/post_words.h"
#include "draft/post/post_text_builder.h"

namespace advolint {
namespace {

/// "- Post: The van is back.", "- Tweet: Van!"
bool labels_text(const Piece& it) {
  const Label& label = it.label;
  if (!it.is_label() || !it.has_value || it.block.item == 0) return false;
  if (it.is_field()) return label.field->kind == CellKind::Body;
  return label.number == 0 && !label.platforms.empty() &&
         std::ranges::all_of(label.platforms, &LabelPlatform::is_by_post);
}

/// Lists with such an item, and those right below the name of a network.
std::set<std::uint32_t> lists_of_texts(const Pieces& pieces) {
  std::set<std::uint32_t> lists;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    const bool is_below_network = i > 0 && heads_text(pieces[i - 1]) && !pieces[i - 1].has_value &&
                                  pieces[i - 1].label.names_network();
    if (it.block.list > 0 && (labels_text(it) || is_below_network)) lists.insert(it.block.list);
  }
  return lists;
}

/// "- **Zines**: Pick one up." beside "- **Facebook**: …": for a network that nobody knows, and not
/// a part of the post above it.
bool names_unknown(const Piece& it) {
  return it.is_field() && it.label.is_unknown_field && it.begins_block && it.has_value &&
         it.block.item > 0;
}

void open_unknown_items(Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 2;
  std::map<std::uint32_t, std::ptrdiff_t> named;  // items that name a network, by their list
  for (const Piece& it : pieces) {
    const bool is_named = it.is_label() && !it.is_field() && it.has_value && it.begins_block &&
                          it.label.names_network() && it.label.is_whole;
    if (is_named && it.block.list > 0) ++named[it.block.list];
  }
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const auto list = named.find(pieces[i].block.list);
    if (list == named.end() || list->second < kFewest || !names_unknown(pieces[i])) continue;
    const bool is_post = signs_of_post(words_of(pieces[i + 1])).has_strong_sign();
    pieces[i].label = {
        .is_for_all = is_post, .names_posts = is_post, .is_aside = !is_post, .is_whole = true};
  }
}

}  // namespace

void leave_unlabelled_items_out(Pieces& pieces, Ledger& ledger) {
  constexpr std::ptrdiff_t kFewest = 3;
  open_unknown_items(pieces);
  if (std::ranges::count_if(pieces, labels_text) < kFewest) return;
  const std::set<std::uint32_t> lists = lists_of_texts(pieces);
  std::set<std::uint32_t> labelled;  // items
  for (const Piece& it : pieces)
    if (it.is_label() && it.block.item > 0) labelled.insert(it.block.item);
  std::erase_if(pieces, [&](const Piece& it) {
    const bool is_open = is_plain_text(it) && lists.contains(it.block.list) &&
                         !labelled.contains(it.block.item) && !is_in_quotation_marks(words_of(it));
    if (is_open) ledger.aside(source_of(it.block.text), Phrase("advice for the people who post"));
    return is_open;
  });
}

}  // namespace advolint
