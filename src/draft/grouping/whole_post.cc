#include "draft/grouping/whole_post.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/calendar/words.h"
#include "draft/grouping/compose.h"
#include "draft/grouping/heading_networks.h"
#include "draft/grouping/leads.h"
#include "draft/grouping/signature.h"
#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/characters.h"
#include "text/trim.h"

namespace advolint {
namespace {

SourceSpan span_of(const Piece& piece) { return source_of(piece.block.text); }

/// Whether the text is the name of a picture's file and nothing else.
bool is_picture_file(std::string_view text) {
  constexpr std::array<std::string_view, 6> kEndings = {".jpg",  ".jpeg", ".png",
                                                        ".webp", ".gif",  ".heic"};
  const std::string name = fold_case(text);
  return name.find_first_of(" []\n:") == std::string::npos &&
         std::ranges::any_of(kEndings,
                             [&](std::string_view ending) { return name.ends_with(ending); });
}

/// "Photo: our window display" at the end, or with "Alt text: …" below it: what is planned. "Photo:
/// Jane Doe" credits somebody.
bool is_plan(const Pieces& pieces, std::size_t value) {
  const std::string_view text = trimmed(pieces[value].block.text.text());
  const bool is_last = value + 1 == pieces.size();
  const bool is_described = !is_last && pieces[value + 1].is_field() &&
                            pieces[value + 1].label.field->kind == CellKind::Description;
  const bool is_words = !text.empty() && text.find("://") == text.npos;
  return is_described || (is_last && is_words && is_ascii_lower(text.front()));
}

/// "Picture: van.jpg", "Alt text: a van", with the value as the next piece.
bool is_picture_line(const Pieces& pieces, std::size_t at) {
  const Piece& it = pieces[at];
  if (!it.is_field() || !it.has_value || at + 1 >= pieces.size() || !pieces[at + 1].is_value)
    return false;
  const CellKind kind = it.label.field->kind;
  if (kind == CellKind::Description) return true;
  return kind == CellKind::File &&
         (is_plan(pieces, at + 1) || is_picture_file(trimmed(pieces[at + 1].block.text.text())));
}

/// "Consent: form signed 2026-03-01", as the first or the last line: no post says so.
bool is_consent_line(const Pieces& pieces, std::size_t at) {
  const Piece& it = pieces[at];
  if (!it.is_field() || !it.has_value || at + 1 >= pieces.size() || !pieces[at + 1].is_value)
    return false;
  const bool is_last = at + 2 == pieces.size() || pieces[at + 2].is_field();
  return it.label.field->key == "consent" && (at == 0 || is_last);
}

/// "[van.jpg]", alone in its paragraph.
bool is_bracketed_file(const Piece& it) {
  const std::string_view text = trimmed(it.block.text.text());
  return text.starts_with('[') && text.ends_with(']') &&
         is_picture_file(text.substr(1, text.size() - 2));
}

/// The field that "[van.jpg]" is.
FieldLine media_line(const SourceFile& file, const Piece& it) {
  const std::string_view text = it.block.text.text();
  const auto open = static_cast<std::uint32_t>(text.find('['));
  const auto close = static_cast<std::uint32_t>(text.rfind(']'));
  FieldLine line{.label = {.block = cut_block(file, it.block, {open, open + 1})}, .values = {}};
  line.label.label.field = calendar_words().find_key("media");
  line.values.push_back({.block = cut_block(file, it.block, {open + 1, close}), .is_value = true});
  return line;
}

}  // namespace

Heading take_reply_label(Pieces& pieces, const LabelWords& words, Ledger& ledger) {
  Heading heading;
  if (pieces.size() < 2 || pieces.front().has_value || pieces.front().block.quote > 0) return {};
  const PostText& text = pieces.front().block.text;
  const std::string_view line = trimmed(text.text());
  if (!line.ends_with(':') || line.find('\n') != std::string_view::npos) return {};
  const Label label = read_label(line, words);
  if (!label.kind || label.kind->value != "reply") return {};
  heading.text = line;
  heading.kind = Stated{label.kind->value, text.to_source(label.kind->span)};
  say_networks(label, text, heading);
  ledger.label(span_of(pieces.front()));
  pieces.erase(pieces.begin());
  return heading;
}

Heading take_draft_label(Pieces& pieces, Ledger& ledger) {
  constexpr std::size_t kFewest = 3;
  if (pieces.size() < kFewest || !pieces.front().has_value) return {};
  const Label& label = pieces.front().label;
  const PostText& text = pieces.front().block.text;
  const PostSigns note = signs_of_post(pieces[1].block.text.text());
  const bool is_draft = label.names_posts && label.number > 0 && label.names_network() &&
                        pieces.front().begins_block && pieces[1].is_value && !note.has_hashtag;
  // "Post 1 for Facebook: …" has its text on the same line.
  if (!is_draft || text.text().ends_with(':') || pieces[2].is_label()) return {};
  Heading heading;
  heading.text = text.text();
  say_networks(label, text, heading);
  ledger.label(span_of(pieces.front()));
  ledger.aside(span_of(pieces[1]), Phrase("a note for the team"));
  pieces.erase(pieces.begin(), pieces.begin() + 2);
  return heading;
}

Heading take_draft_head(std::vector<Pieces>& texts, const LabelWords& words, Ledger& ledger) {
  constexpr std::size_t kMostWords = 80;
  constexpr std::size_t kMostWordsOfLine = 16;
  constexpr std::size_t kFewestWordsOfPost = 20;
  std::size_t words_of_head = 0, words_of_post = 0;
  for (const Piece& it : texts.front()) {
    const PostSigns signs = signs_of_post(it.block.text.text());
    if (signs.has_hashtag || signs.has_link || !it.block.images.empty()) return {};
    words_of_head += signs.words;
  }
  for (const Piece& it : texts[1]) words_of_post += signs_of_post(it.block.text.text()).words;
  if (texts.front().empty() || words_of_head > kMostWords || words_of_post < kFewestWordsOfPost)
    return {};
  const PostText& text = texts.front().front().block.text;
  const std::string_view line = std::string_view(text.text()).substr(0, text.text().find('\n'));
  const PostSigns title = signs_of_post(line);
  Label label;
  label.platforms = platforms_in_lead(line, words);
  label.networks = networks_in_lead(line);
  if (!label.names_network() || title.ends_sentence || title.words > kMostWordsOfLine) return {};
  label.day = day_in_sentence(text.text(), words.lexicon);
  Heading heading;
  heading.text = line;
  say_networks(label, text, heading);
  if (label.day && label.day->month && label.day->day) {
    heading.day = label.day;
    heading.day_at = text.to_source(label.day->span);
  }
  for (const Piece& it : texts.front()) ledger.aside(span_of(it), Phrase("an introduction"));
  texts.erase(texts.begin());
  return heading;
}

void leave_field_texts_out(std::vector<Pieces>& texts, Ledger& ledger) {
  const auto begins_with_field = [&](const Pieces& text) {
    return &text != &texts.front() && !text.empty() && text.front().is_field();
  };
  for (const Pieces& text : texts) {
    if (!begins_with_field(text)) continue;
    for (const Piece& it : text) ledger.aside(span_of(it), Phrase("a note for the team"));
  }
  texts.erase(std::remove_if(texts.begin() + 1, texts.end(), begins_with_field), texts.end());
}

namespace {

/// What is below the last line on the picture is for those who post, where it has no sign of a
/// post.
void leave_end_out(Pieces& pieces, std::size_t begin, Ledger& ledger) {
  constexpr std::size_t kMost = 6;
  const auto first = pieces.begin() + static_cast<std::ptrdiff_t>(begin);
  const bool has_sign = std::any_of(first, pieces.end(), [](const Piece& it) {
    return signs_of_post(it.block.text.text()).has_strong_sign() || !it.block.images.empty();
  });
  if (begin == 0 || has_sign || pieces.size() - begin > kMost) return;
  for (auto it = first; it != pieces.end(); ++it)
    ledger.aside(span_of(*it), Phrase("a note for the team"));
  pieces.erase(first, pieces.end());
}

}  // namespace

void take_picture_lines(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                        Ledger& ledger, StatedFields& stated) {
  std::vector<FieldLine> lines;
  Pieces kept;
  std::size_t described_at = 0;  // how many pieces are above "Alt text: …"
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_picture_line(pieces, i) || is_consent_line(pieces, i)) {
      FieldLine line{.label = std::move(pieces[i]), .values = {}};
      if (line.label.label.field->kind == CellKind::Description) described_at = kept.size();
      line.values.push_back(std::move(pieces[++i]));
      lines.push_back(std::move(line));
    } else if (is_bracketed_file(pieces[i])) {
      lines.push_back(media_line(file, pieces[i]));
    } else {
      kept.push_back(std::move(pieces[i]));
    }
  }
  for (const FieldLine& it : lines) {
    ledger.label(span_of(it.label));
    ledger.field(span_of(it.values.front()));
  }
  if (!lines.empty()) add_fields(lines, words, {}, stated);
  pieces = std::move(kept);
  if (described_at > 0) leave_end_out(pieces, described_at, ledger);
}

bool holds_items_only(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 2;
  return std::ssize(pieces) >= kFewest && std::ranges::all_of(pieces, [&](const Piece& it) {
           const PostSigns signs = signs_of_post(it.block.text.text(it.block.words()));
           return !it.is_label() && it.block.item > 0 && it.block.quote == 0 &&
                  it.block.bullet_size > 0 && signs.has_strong_sign() && signs.reads_like_post();
         });
}

bool announces_parted(const Pieces& pieces, std::size_t at) {
  constexpr std::ptrdiff_t kFewest = 2;
  if (at >= pieces.size()) return false;
  const auto first = std::ranges::find_if(pieces, &Piece::is_rule);
  const auto sentence = pieces.begin() + static_cast<std::ptrdiff_t>(at);
  const bool is_above = sentence < first && std::all_of(sentence + 1, first, [](const Piece& it) {
                          return !signs_of_post(it.block.text.text()).has_strong_sign();
                        });
  if (!is_above || signs_of_post(sentence->block.text.text()).has_strong_sign()) return false;
  std::ptrdiff_t texts = 0;
  for (auto begin = first; begin != pieces.end();) {
    const auto end = std::ranges::find_if(begin + 1, pieces.end(), &Piece::is_rule);
    texts += std::any_of(begin + 1, end,
                         [](const Piece& it) {
                           return signs_of_post(it.block.text.text()).reads_like_post();
                         })
                 ? 1
                 : 0;
    begin = end;
  }
  return texts >= kFewest;
}

bool looks_like_several(const Pieces& pieces) {
  const auto tagged = std::ranges::count_if(pieces, [](const Piece& it) {
    const std::string_view text = it.block.text.text();
    return ends_with_hashtag(text) && !signs_of_post(text).is_tags_only;
  });
  return tagged >= 2;
}

namespace {

/// "Here are four posts. Please post one of them a day."
bool has_words_to_team(std::string_view text, const Lexicon& lexicon) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(". ", begin), text.size());
    if (tells_to_post(text.substr(begin, end - begin), lexicon)) return true;
    begin = end + 1;
  }
  return false;
}

}  // namespace

void leave_around_parted_out(std::vector<Pieces>& texts, bool says_posts, const Lexicon& lexicon,
                             Ledger& ledger) {
  constexpr std::size_t kFewest = 3;
  constexpr std::size_t kMostWords = 16;
  if (texts.size() < kFewest) return;
  Pieces& head = texts.front();
  const auto begin = std::ranges::find_if_not(head, [&](const Piece& it) {
    const std::string_view text = it.block.text.text();
    const PostSigns signs = signs_of_post(text);
    if (signs.has_strong_sign()) return false;
    const bool is_title = says_posts && signs.words <= kMostWords && !signs.ends_sentence;
    return is_title || has_words_to_team(text, lexicon);
  });
  for (auto it = head.begin(); it != begin; ++it)
    ledger.aside(span_of(*it), Phrase("an introduction"));
  head.erase(head.begin(), begin);
  if (head.empty()) texts.erase(texts.begin());
  if (texts.back().size() != 1 || !says_whom_to_ask(texts.back().front(), lexicon)) return;
  ledger.aside(span_of(texts.back().front()), Phrase("a signature"));
  texts.pop_back();
}

bool is_date_title(const Pieces& pieces) {
  if (pieces.size() < 2) return false;
  const Piece& first = pieces.front();
  return first.block.kind == Block::Kind::Heading && first.label.day && first.label.is_whole &&
         first.label.day->month && !first.label.holds_posts();
}

}  // namespace advolint
