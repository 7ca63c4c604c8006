#include "draft/naming/name_chat.h"

#include <algorithm>
#include <string_view>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/lead_labels.h"
#include "draft/naming/chat.h"
#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/trim.h"
#include "text/words.h"

namespace advolint {

extern const WordList kNewTextLabels;  ///< head a text that replaces another: "new"
namespace {

/// Heads of messages are above whatever is in them.
constexpr std::uint32_t kHeadLevel = 2;

Label talk() { return {.is_aside = true, .is_whole = true, .is_head_whole = true}; }

TextSpan line_at(std::string_view text, std::uint32_t begin) {
  const std::size_t end = std::min(text.find('\n', begin), text.size());
  return {begin, static_cast<std::uint32_t>(end)};
}

/// The networks that the words before a post name: "and twitter, which nobody looks at:".
Label networks_in(std::string_view line, const LabelWords& words) {
  Label label = read_label(line.substr(0, line.find(':')), words);
  if (label.names_network() && !label.is_weak) return label;
  label = {.platforms = platforms_in_lead(line, words), .networks = networks_in_lead(line)};
  for (const WordToken& word : cut_words(line)) {
    const std::string_view typed = line.substr(word.span.begin, word.span.size());
    // "here's IG", "FB first": short names count in capitals, or before a post: "then fb:".
    const Platform* platform = words.platforms.find(word.folded);
    const bool is_short =
        typed.size() == 2 && (is_ascii_upper(typed.front()) || line.ends_with(':'));
    const bool is_named = platform != nullptr && (is_short || typed.size() > 3) && typed != "X";
    const bool is_new = is_named && std::ranges::find(label.platforms, platform->id,
                                                      &LabelPlatform::id) == label.platforms.end();
    if (is_new) label.platforms.push_back({platform->id, word.span, false});
  }
  return label;
}

}  // namespace

void ChatNamer::add(Block block, bool goes_on) {
  const std::string_view text = block.text.text();
  const bool is_lines = block.kind == Block::Kind::Paragraph && block.quote == 0;
  if (!is_lines) {
    has_post_ |= has_lead_;
    begins_message_ = false;
    return name_text_(std::move(block));
  }
  const auto size = static_cast<std::uint32_t>(text.size());
  std::uint32_t begin = 0;
  for (std::uint32_t at = 0; at < size;) {
    const auto head = read_chat_head(text.substr(at));
    if (!head) {
      at = line_at(text, at).end + 1;
      continue;
    }
    if (at > begin) add_lines(block, {begin, at}, head->who == who_);
    add_head(block, at, head->size, std::string(head->who));
    begin = at = std::min(at + head->size, size);
    while (begin < size && text[begin] == '\n') begin = ++at;
    // A message of one line ends with it.
    if (at < size && at > 0 && text[at - 1] != '\n') at = line_at(text, at).end + 1;
  }
  goes_on_ = goes_on;
  if (begin < size) add_lines(block, {begin, size}, true);
}

void ChatNamer::add_head(const Block& block, std::uint32_t begin, std::uint32_t size,
                         std::string who) {
  const auto end = std::min(begin + size, static_cast<std::uint32_t>(block.text.text().size()));
  Piece head{.block = cut_block(file_, block, {begin, end}), .begins_block = true};
  head.block.bullet_size = 0;
  // "Here is the post for Facebook:", and the post in the next message.
  const bool goes_on = has_lead_ && !has_post_ && who == who_;
  if (goes_on) {
    head.label.field = calendar_words().find_key("notes");
    head.level = kLineLevel;
    head.has_value = true;
  } else {
    head.label = talk();
    head.level = kHeadLevel;
    has_lead_ = has_post_ = false;
  }
  begins_message_ = !goes_on;
  who_ = std::move(who);
  pieces_.push_back(std::move(head));
}

void ChatNamer::add_lines(const Block& block, TextSpan lines, bool has_more) {
  const std::string_view text = block.text.text();
  std::uint32_t begin = lines.begin;
  const auto flush = [&](std::uint32_t end) {
    if (begin >= end || trimmed(text.substr(begin, end - begin)).empty()) return;
    has_post_ |= has_lead_;
    Piece piece{.block = cut_block(file_, block, {begin, end}), .begins_block = true};
    pieces_.push_back(std::move(piece));
  };
  for (std::uint32_t at = lines.begin; at < lines.end;) {
    TextSpan line = line_at(text, at);
    line.end = std::min(line.end, lines.end);
    const std::string_view words = block.text.text(line);
    const bool is_last = line.end + 1 >= lines.end;
    if (is_reaction_line(words)) {
      flush(at);
      pieces_.push_back({.block = cut_block(file_, block, line),
                         .label = talk(),
                         .level = kLineLevel,
                         .begins_block = true});
      begin = line.end + 1;
    } else if (begins_message_ && add_lead(block, line, !is_last || has_more)) {
      begin = line.end + 1;
    }
    begins_message_ = false;
    at = line.end + 1;
  }
  flush(lines.end);
}

/// "FB first:", "here's IG (six pictures)", "Nextdoor: Neighbors, …" at the beginning of a message.
bool ChatNamer::add_lead(const Block& block, TextSpan line, bool has_more) {
  constexpr std::size_t kMostWords = 25;
  const std::string_view words = block.text.text(line);
  const std::string_view head = words.substr(0, words.find(": "));
  const bool has_value =
      head.size() < words.size() && !trimmed(words.substr(head.size() + 1)).empty();
  Label label = networks_in(has_value ? head : words, words_);
  const PostSigns signs = signs_of_post(has_value ? head : words);
  const bool is_reply =
      !label.names_network() && trimmed(words).ends_with(':') && asks_to_reply(words, words_);
  if (is_reply) {
    label.is_for_all = true;
    label.kind = LabelValue{"reply", {0, line.size()}};
  }
  if (!label.names_network() && !is_reply) return false;
  if (signs.words > kMostWords || signs.has_strong_sign()) return false;
  const bool asks = trimmed(words).ends_with('?');
  const bool is_open = trimmed(words).ends_with(':');
  // "for Facebook I'd say this, ok?", and a paragraph below it
  const bool is_above_text = line.end == block.text.text().size() && goes_on_;
  if (!has_value && !is_open && (!has_more || (asks && !is_above_text))) return false;
  // "yes, and one for linkedin if you can", and more small talk below it
  if (!has_value && !is_open && !is_above_text && !is_text_below(block, line)) return false;
  label.names_posts = label.is_whole = label.is_head_whole = true;
  label.is_weak = label.is_aside = label.is_plural = false;
  label.field = nullptr;
  if (!label.day) label.day = day_in_sentence(words, words_.lexicon);
  replace_earlier(label, words);
  leads_.push_back(pieces_.size());
  const auto size = static_cast<std::uint32_t>(has_value ? head.size() + 1 : words.size());
  pieces_.push_back({.block = cut_block(file_, block, {line.begin, line.begin + size}),
                     .label = std::move(label),
                     .level = kBoldLevel,
                     .has_value = has_value,
                     .begins_block = true});
  has_lead_ = true;
  if (has_value) {
    has_post_ = true;
    pieces_.push_back(
        {.block = cut_block(file_, block, {line.begin + size + 1, line.end}), .is_value = true});
  }
  return true;
}

/// Whether the lines of a message below one of them read like a post.
bool ChatNamer::is_text_below(const Block& block, TextSpan line) {
  const std::string_view text = block.text.text();
  const std::string_view below = text.substr(std::min<std::size_t>(line.end + 1, text.size()));
  if (below.empty()) return true;  // in the next block
  return signs_of_post(below).reads_like_post();
}

/// "new twitter, replaces the one above": the earlier text for that network is none.
void ChatNamer::replace_earlier(const Label& lead, std::string_view line) {
  const bool replaces = std::ranges::any_of(cut_words(line), [&](const WordToken& it) {
    return words_.lexicon.has(kNewTextLabels, it.folded);
  });
  if (!replaces) return;
  for (const std::size_t at : leads_) {
    const Label& earlier = pieces_[at].label;
    const bool is_same = std::ranges::any_of(earlier.platforms, [&](const LabelPlatform& it) {
      return std::ranges::find(lead.platforms, it.id, &LabelPlatform::id) != lead.platforms.end();
    });
    if (is_same) pieces_[at].label = talk();
  }
}

}  // namespace advolint
