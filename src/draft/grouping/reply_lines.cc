#include "draft/grouping/reply_lines.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/lead_labels.h"
#include "draft/naming/post_words.h"

namespace advolint {
namespace {

/// In a paragraph, the line that leads to a reply on the next line, which is the last.
struct Lead {
  std::uint32_t begin = 0, end = 0;
};

std::optional<Lead> find_lead(const Piece& it, const LabelWords& words) {
  if (!is_plain_text(it) || it.block.kind != Block::Kind::Paragraph || it.block.quote > 0 ||
      it.block.item > 0)
    return std::nullopt;
  const std::string_view text = it.block.text.text();
  const std::size_t end = text.rfind('\n');
  if (end == std::string_view::npos || end == 0 || text[end - 1] != ':') return std::nullopt;
  const std::size_t newline = text.rfind('\n', end - 1);
  const std::size_t begin = newline == std::string_view::npos ? 0 : newline + 1;
  const std::string_view line = text.substr(begin, end - begin);
  const PostSigns reply = signs_of_post(text.substr(end + 1));
  if (!asks_to_reply(line, words) || !is_like_post(reply)) return std::nullopt;
  return Lead{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

}  // namespace

void label_reply_lines(const SourceFile& file, Pieces& pieces, const LabelWords& words) {
  if (std::ranges::none_of(pieces,
                           [&](const Piece& it) { return find_lead(it, words).has_value(); }))
    return;
  Pieces cut;
  for (Piece& it : pieces) {
    const auto lead = find_lead(it, words);
    if (!lead) {
      cut.push_back(std::move(it));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
    if (lead->begin > 0)
      cut.push_back({.block = cut_block(file, it.block, {0, lead->begin - 1}),
                     .begins_block = it.begins_block});
    Label label;
    label.names_posts = label.is_for_all = label.is_whole = true;
    label.kind = LabelValue{"reply", {0, lead->end - lead->begin}};
    cut.push_back({.block = cut_block(file, it.block, {lead->begin, lead->end}),
                   .label = std::move(label),
                   .level = kLineLevel,
                   .begins_block = lead->begin == 0});
    cut.push_back(
        {.block = cut_block(file, it.block, {lead->end + 1, size}), .begins_block = true});
  }
  pieces = std::move(cut);
}

}  // namespace advolint
