#include "draft/grouping/lines_of_posts.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <string_view>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/naming/post_words.h"
#include "text/trim.h"

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

namespace {

/// A heading above a text that ends with hashtags.
bool heads_tagged_text(const Pieces& pieces, std::size_t i) {
  if (!pieces[i].is_label() || pieces[i].level >= kBoldLevel || i + 1 >= pieces.size())
    return false;
  const Piece& next = pieces[i + 1];
  return !next.is_label() && signs_of_post(next.block.text.text()).ends_with_tags;
}

/// "## Venue" reads like help, and is a title where headings of its level head tagged texts.
void keep_titles(Pieces& pieces) {
  constexpr std::size_t kFewest = 2;
  std::map<std::uint32_t, std::size_t> titles;  // by level
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (pieces[i].is_own_heading() && heads_tagged_text(pieces, i)) ++titles[pieces[i].level];
  }
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Label& label = pieces[i].label;
    const bool is_help = label.is_aside || (label.field != nullptr && !label.holds_posts());
    const bool may_be_title = is_help && !label.day && heads_tagged_text(pieces, i);
    if (may_be_title && titles[pieces[i].level] >= kFewest) pieces[i].label = {};
  }
}

}  // namespace

namespace {

/// "Tomorrow! Costume tips from a professional:" right below "Instagram, September 25:" calls out
/// to readers.
void keep_first_lines(Pieces& pieces) {
  constexpr std::size_t kFewestWords = 4;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    Piece& it = pieces[i];
    const Piece& above = pieces[i - 1];
    const bool is_first = above.is_label() && !above.is_field() && !above.has_value &&
                          above.label.names_network() && !above.label.is_weak;
    const bool is_help = it.level == kLineLevel && it.label.is_aside && !it.has_value;
    if (!is_first || !is_help) continue;
    const std::string_view text = it.block.text.text();
    const std::size_t call = text.find_first_of("!?");
    if (call + 1 < text.size() && signs_of_post(text).words >= kFewestWords) keep(pieces, i);
  }
}

}  // namespace

void keep_lines_of_posts(Pieces& pieces) {
  keep_titles(pieces);
  keep_first_lines(pieces);
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

namespace {

bool heads_replies(const Piece& it) {
  return it.is_label() && it.level < kBoldLevel && it.label.kind &&
         it.label.kind->value == "reply" && it.label.is_whole;
}

/// The size of the first line that heads a quotation on the lines below it; 0 where none does.
std::uint32_t size_of_reply_title(const Piece& it) {
  constexpr std::size_t kMostWords = 6;
  const Block& block = it.block;
  if (it.is_label() || it.is_value || block.kind != Block::Kind::Paragraph || block.item > 0)
    return 0;
  const std::string_view text = block.text.text();
  const std::size_t end = text.find('\n');
  if (end == std::string_view::npos || end == 0 || text[end - 1] != ':') return 0;
  const PostSigns title = signs_of_post(text.substr(0, end));
  const bool heads = title.words <= kMostWords && !title.has_strong_sign() &&
                     signs_of_post(trimmed(text.substr(end))).is_quoted;
  return heads ? static_cast<std::uint32_t>(end) : 0;
}

}  // namespace

void label_quoted_replies(const SourceFile& file, Pieces& pieces) {
  if (std::ranges::none_of(pieces, heads_replies)) return;
  Pieces cut;
  bool is_below_replies = false;
  for (Piece& it : pieces) {
    if (it.is_label() && it.level < kBoldLevel) is_below_replies = heads_replies(it);
    const std::uint32_t size = is_below_replies ? size_of_reply_title(it) : 0;
    if (size == 0) {
      cut.push_back(std::move(it));
      continue;
    }
    const auto all = static_cast<std::uint32_t>(it.block.text.text().size());
    Piece label{
        .block = cut_block(file, it.block, {0, size}), .level = kBoldLevel, .begins_block = true};
    label.label.kind = LabelValue{"reply", {0, size}};
    label.label.names_posts = label.label.is_whole = label.label.is_for_all = true;
    cut.push_back(std::move(label));
    cut.push_back({.block = cut_block(file, it.block, {size + 1, all})});
  }
  pieces = std::move(cut);
}

}  // namespace advolint
