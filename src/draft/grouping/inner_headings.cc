#include "draft/grouping/inner_headings.h"

#include <cstddef>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/grouping/record_signs.h"
#include "draft/grouping/section_signs.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// Whether bold lines are in one post: hashtags and addresses are below the last of them alone.
bool ends_at_last(const Pieces& pieces) {
  std::size_t titles = 0, ended_at = 0;
  for (const Piece& it : pieces) {
    if (it.is_own_heading()) {
      if (it.level < kBoldLevel || ended_at > 0) return false;
      ++titles;
    } else if (!it.is_label() && signs_of_post(it.block.text.text()).has_strong_sign()) {
      ended_at = titles;
    }
  }
  return titles > 1 && ended_at == titles;
}

/// "Caption: …", "Network: X": below a title it makes it that of a post.
bool is_of_post(const Piece& it) {
  return it.is_field() &&
         (it.label.field->kind == CellKind::Body || it.label.field->kind == CellKind::Platforms);
}

}  // namespace

std::optional<std::uint32_t> own_heading_level(const Pieces& pieces, const Heading& heading,
                                               const LabelWords& words) {
  const bool is_reply = heading.kind && heading.kind->value == "reply";
  if (!is_reply && !heading.is_plural && ends_at_last(pieces)) return std::nullopt;
  constexpr std::size_t kMostWordsOfLead = 30;
  std::optional<std::uint32_t> level;
  std::size_t headings = 0, filled = 0, bodies = 0;
  bool has_lead = false, has_text_above = false, is_below = false, has_body = false;
  for (const Piece& it : pieces) {
    if (it.is_own_heading()) {
      if (!level || it.level < *level) {
        level = it.level;
        headings = filled = bodies = 0;
      }
      is_below = it.level == *level;
      has_body &= !is_below;
      headings += is_below ? 1 : 0;
    } else if (level && is_of_post(it)) {
      bodies += std::exchange(has_body, true) ? 0 : 1;
    } else if (!it.is_field() && !it.is_value && has_words(it)) {
      if (!level) {
        const PostSigns signs = signs_of_post(it.block.text.text());
        has_lead |= signs.reads_like_post() && !it.block.text.text().ends_with(':');
        has_text_above |= signs.has_strong_sign() || signs.words > kMostWordsOfLead ||
                          !speaks_of_posts(it.block.text.text(), words);
      }
      filled += std::exchange(is_below, false) ? 1 : 0;
    }
  }
  // "Caption: …" below each
  if (headings > 1 && bodies == headings) return level;
  // "Feel free to copy and paste." above titles, each with its text
  const bool tells_how = heading.is_plural && !has_text_above && filled > 1 && filled == headings;
  if (!level || (has_lead && !is_reply && !tells_how)) return std::nullopt;
  const bool is_title_only = headings == 1 && *level == kBoldLevel && filled == 1;
  // "Someone asks where?" is not a word of the reply.
  return is_title_only && !is_reply ? std::nullopt : level;
}

}  // namespace advolint
