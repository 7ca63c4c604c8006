#include "draft/grouping/lines_of_posts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace advolint {
namespace {

/// Makes a label and its value text.
void keep(Pieces& pieces, std::size_t at) {
  pieces[at].label = {};
  pieces[at].level = 0;
  pieces[at].has_value = false;
  if (at + 1 < pieces.size()) pieces[at + 1].is_value = false;
}

/// "Tweet 3" on a line of its own, or a heading.
bool is_counted(const Piece& it) {
  return it.is_label() && !it.is_field() && !it.has_value && it.label.names_posts &&
         it.label.number > 0 && it.block.item == 0;
}

/// The place of the label that counts on from the one at `first`; 0: none does.
std::size_t find_next(const Pieces& pieces, std::size_t first) {
  for (std::size_t i = first + 1; i < pieces.size(); ++i) {
    if (is_counted(pieces[i]) && pieces[i].level == pieces[first].level)
      return pieces[i].label.number == pieces[first].label.number + 1 ? i : 0;
    if (pieces[i].is_label() && pieces[i].level < pieces[first].level) return 0;
  }
  return 0;
}

/// A line that is more than the name of a day or a network, below text.
bool may_be_line_of_post(const Piece& it) {
  return it.level == kLineLevel && !it.is_field() && !it.is_duty && !it.label.is_whole &&
         !it.label.names_network() && !it.label.holds_posts() && it.label.says_something() &&
         it.begins_block;
}

void keep_lines_between(Pieces& pieces, std::size_t begin, std::size_t end) {
  bool has_text = false;
  for (std::size_t i = begin + 1; i < end; ++i) {
    if (pieces[i].is_rule()) return;
    const bool heads_label = i + 1 < end && pieces[i + 1].is_label();
    if (has_text && may_be_line_of_post(pieces[i]) && !heads_label && i + 1 < end) keep(pieces, i);
    has_text |= !pieces[i].is_label() && !pieces[i].is_value;
  }
}

}  // namespace

void keep_lines_of_posts(Pieces& pieces) {
  // "DRAFT 2 – comments taken in" is a line about the file: posts are counted from one.
  const auto first = std::ranges::find_if(pieces, is_counted);
  if (first != pieces.end() && first->level == kLineLevel && first->label.number > 1 &&
      !first->label.names_network()) {
    const auto at = static_cast<std::size_t>(first - pieces.begin());
    if (find_next(pieces, at) == 0) keep(pieces, at);
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (!is_counted(pieces[i])) continue;
    if (const std::size_t next = find_next(pieces, i); next > 0)
      keep_lines_between(pieces, i, next);
  }
}

}  // namespace advolint
