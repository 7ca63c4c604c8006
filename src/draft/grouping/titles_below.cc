#include "draft/grouping/titles_below.h"

#include <cstddef>

#include "draft/grouping/alike_texts.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

bool is_line(const Piece& it) {
  return heads_text(it) && it.level == kLineLevel && !it.has_value && !it.is_duty;
}

bool names_network(const Piece& it) {
  return is_line(it) && it.label.names_network() && !it.label.is_weak && !it.label.day;
}

/// Own words, or a day: neither where a post goes, nor which post it is, nor help.
bool is_title(const Piece& it) {
  const Label& label = it.label;
  return is_line(it) && !label.is_aside && !label.holds_posts() && !label.is_for_all &&
         !label.kind && !label.language;
}

bool heads_post(const Pieces& pieces, std::size_t at) {
  return is_title(pieces[at]) && at + 1 < pieces.size() && is_plain_text(pieces[at + 1]) &&
         signs_of_post(words_of(pieces[at + 1])).reads_like_post();
}

/// The next label or rule after `at`, fields aside.
std::size_t next_label(const Pieces& pieces, std::size_t at) {
  do ++at;
  while (at < pieces.size() && !heads_text(pieces[at]) && !pieces[at].is_rule());
  return at;
}

}  // namespace

void lower_titles(Pieces& pieces) {
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (!names_network(pieces[i]) || !heads_post(pieces, i + 1)) continue;
    std::size_t next = next_label(pieces, i + 1);
    if (next >= pieces.size() || !heads_post(pieces, next)) continue;
    pieces[i + 1].level = kItemLevel;
    for (; next < pieces.size() && heads_post(pieces, next); next = next_label(pieces, next))
      pieces[next].level = kItemLevel;
  }
}

}  // namespace advolint
