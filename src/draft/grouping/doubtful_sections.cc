#include "draft/grouping/doubtful_sections.h"

#include <algorithm>

#include "draft/naming/post_words.h"

namespace advolint {

void open_asides(std::vector<Section>& sections) {
  for (Section& it : sections) {
    const bool names_network = !it.heading.platforms.empty() || !it.heading.networks.empty();
    const bool has_table =
        std::ranges::any_of(it.pieces, [](const Piece& piece) { return !piece.rows.empty(); });
    const bool is_opened = it.is_below_aside && names_network;
    it.holds_posts |= is_opened;
    it.is_aside &= !is_opened && !has_table;
  }
}

void close_unquoted(std::vector<Section>& sections) {
  for (Section& it : sections) {
    const Heading& heading = it.heading;
    const bool is_named = !heading.platforms.empty() || !heading.networks.empty() ||
                          heading.is_numbered || heading.kind || heading.thread > 0;
    const bool is_quoted = std::ranges::any_of(it.pieces, [](const Piece& piece) {
      const Block& block = piece.block;
      return signs_of_post(block.text.text(block.words())).is_quoted;
    });
    if (!is_named && !is_quoted) it.holds_posts = false;
  }
}

}  // namespace advolint
