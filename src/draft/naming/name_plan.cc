#include "draft/naming/name_plan.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/naming/timed_lines.h"

namespace advolint {

std::vector<Block> PlanNamer::cut_at_entries(const Block& block) const {
  if (block.kind != Block::Kind::Paragraph || block.quote > 0 || block.item > 0) return {block};
  std::vector<std::uint32_t> places = find_timed_lines(block.text.text());
  if (!places.empty() && places.front() == 0) places.erase(places.begin());
  if (places.empty()) return {block};
  std::vector<Block> entries;
  std::uint32_t begin = 0;
  places.push_back(static_cast<std::uint32_t>(block.text.text().size()));
  for (const std::uint32_t end : places) {
    entries.push_back(cut_block(file_, block, {begin, end}));
    begin = end;
  }
  return entries;
}

std::optional<Block> PlanNamer::add(const Block& block, const Block* next) {
  const bool may_head = block.kind == Block::Kind::Paragraph && block.quote == 0 &&
                        block.item == 0 && margin_of_entry(block.text.text());
  if (!may_head) return block;
  const std::string_view text = block.text.text();
  const auto size = static_cast<std::uint32_t>(text.size());
  const auto line_end = static_cast<std::uint32_t>(std::min(text.find('\n'), text.size()));
  auto entry = read_timed_line(text.substr(0, line_end), words_);
  if (!entry) {
    const bool is_between =
        met_entry_ && is_indented_ && !read_label(text.substr(0, line_end), words_).holds_posts();
    if (!is_between) return block;
    entry = TimedLine{.label = {.is_aside = true, .is_whole = true, .is_head_whole = true}};
  }
  if (next != nullptr && leads_below(*entry, text.substr(0, line_end), *next, words_)) {
    entry->label = {
        .platforms = platforms_in_lead(text.substr(entry->begin, line_end - entry->begin), words_),
        .names_posts = true,
        .is_whole = true};
  }
  // "**12:00 PM - Progress update:**" above a fence or a quote
  const bool is_above_held =
      line_end == size && next != nullptr && (next->kind == Block::Kind::Fence || next->quote > 0);
  if (is_above_held && entry->label.is_aside)
    entry->label = {.names_posts = true, .is_whole = true};
  const bool is_post = !entry->label.is_aside;
  if (is_post && line_end < size) is_indented_ |= text[line_end + 1] == ' ';
  met_entry_ = true;
  const std::uint32_t begin = is_post ? entry->begin : 0;
  entry->label.is_timed = true;
  Piece head{.block = cut_block(file_, block, {begin, line_end}),
             .label = std::move(entry->label),
             .level = kLineLevel,
             .begins_block = true};
  head.block.bullet_size = 0;
  pieces_.push_back(std::move(head));
  if (is_post && entry->time_size > 0) {
    Piece name{.block = cut_block(file_, block, {0, 0}),
               .level = kLineLevel,
               .has_value = true,
               .begins_block = true};
    name.label.field = calendar_words().find_key("time");
    pieces_.push_back(std::move(name));
    pieces_.push_back({.block = cut_block(
                           file_, block, {entry->time_begin, entry->time_begin + entry->time_size}),
                       .is_value = true});
  }
  const auto below =
      static_cast<std::uint32_t>(std::min(text.find_first_not_of(" \t\n", line_end), text.size()));
  if (below >= size) return std::nullopt;
  return cut_block(file_, block, {below, size});
}

}  // namespace advolint
