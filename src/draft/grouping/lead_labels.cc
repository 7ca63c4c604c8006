#include "draft/grouping/lead_labels.h"

#include <algorithm>
#include <cctype>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <set>
#include <string_view>
#include <utility>

#include "draft/grouping/compose.h"
#include "draft/grouping/editor_notes.h"
#include "draft/grouping/left_out.h"
#include "draft/grouping/section_signs.h"
#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post/post_text_builder.h"
#include "text/words.h"

namespace advolint {

extern const WordList kReplyConditions;  ///< before who asks: "if people ask"
extern const WordList kKindLabels;       ///< name a kind of post, and its value: "bio profile"

namespace {

bool begins_indented(const Piece& piece) {
  const std::string& text = piece.block.text.text();
  return text.starts_with("  ") || text.starts_with('\t');
}

/// Below "3. Boundaries" and the lines of its item, too.
bool is_set_apart(const Piece& piece, const Piece& lead) {
  return begins_indented(piece) && !begins_indented(lead);
}

/// In a fence, indented code, a quote, quotation marks, or indented below `lead`.
bool is_held(const Piece& piece, const Piece& lead) {
  if (piece.is_label() || piece.is_value) return false;
  const Block& block = piece.block;
  return is_set_apart(piece, lead) || block.quote > 0 || block.kind == Block::Kind::Fence ||
         block.kind == Block::Kind::IndentedCode || is_in_quotation_marks(block.text.text());
}

bool may_lead(const Piece& piece, const Piece& next, bool may_be_item = false) {
  return !piece.is_label() && !piece.is_value && piece.begins_block &&
         (piece.block.item == 0 || may_be_item) && piece.block.quote == 0 &&
         piece.block.kind == Block::Kind::Paragraph && piece.block.text.text().ends_with(':') &&
         !next.is_label();
}

/// Where the colon ends that leads to the text in quotation marks at the end of a paragraph: "If
/// there is room, one more: “…”". 0 where there is none.
std::uint32_t end_of_quoted_lead(const Piece& it) {
  constexpr std::size_t kMostWords = 30;
  const bool may_lead = !it.is_label() && !it.is_value && it.begins_block && it.block.item == 0 &&
                        it.block.quote == 0 && it.block.kind == Block::Kind::Paragraph;
  if (!may_lead) return 0;
  const std::string_view text = it.block.text.text();
  for (const std::string_view sign : {": \"", ": \u201C", ": \u00AB"}) {
    const std::size_t at = text.find(sign);
    if (at == std::string_view::npos) continue;
    const PostSigns lead = signs_of_post(text.substr(0, at));
    const PostSigns quote = signs_of_post(text.substr(at + 2));
    if (lead.words <= kMostWords && !lead.has_strong_sign() && quote.is_quoted &&
        quote.reads_like_post())
      return static_cast<std::uint32_t>(at) + 1;
  }
  return 0;
}
/// The day that a lead names, in words or as a label does: "Friday 10/8 early, Instagram:".
std::optional<LabelDay> day_of_lead(std::string_view text, const LabelWords& words) {
  if (auto day = day_in_sentence(text, words.lexicon)) return day;
  return read_label(text, words).day;
}

}  // namespace

bool asks_to_reply(std::string_view text, const LabelWords& words) {
  constexpr std::size_t kLongest = 120;  // bytes
  constexpr std::size_t kMostWords = 60;
  const PostSigns signs = signs_of_post(text);
  if (signs.words > kMostWords || signs.has_strong_sign()) return false;
  const std::size_t begin = text.size() - std::min(text.size(), kLongest);
  const bool says_reply =
      std::ranges::any_of(cut_words(text.substr(begin)), [&](const WordToken& word) {
        return words.lexicon.word_after(kKindLabels, word.folded) == "reply";
      });
  if (says_reply) return true;
  // "If anyone asks about Elm Street, here is what to say:", but not "Things people ask me:"
  constexpr std::string_view kReply = " reply";
  const std::string plain = " " + plain_words(text) + " ";
  return std::ranges::any_of(words.lexicon.words(kKindLabels), [&](std::string_view entry) {
    if (!entry.ends_with(kReply)) return false;
    const std::string_view phrase = entry.substr(0, entry.size() - kReply.size());
    if (phrase.find(' ') == std::string_view::npos) return false;
    const std::size_t at = plain.find(" " + std::string(phrase) + " ");
    const std::size_t before = at == 0 || at == std::string::npos ? at : plain.rfind(' ', at - 1);
    return at != std::string::npos && at > 0 &&
           words.lexicon.has(kReplyConditions, plain.substr(before + 1, at - before - 1));
  });
}

namespace {

/// "Agreed wording:" of "To go out on Facebook. Agreed wording:"; empty where the lead is one
/// sentence.
std::string_view end_of_lead(std::string_view text) {
  const std::size_t begin = text.rfind(". ");
  return begin == std::string_view::npos ? std::string_view() : text.substr(begin + 2);
}

/// The day of the sentence that leads, else of one before it: "They apply by March 2. Agreed text
/// for Facebook on January 19:".
std::optional<LabelDay> day_of_held_lead(std::string_view text, const Lexicon& lexicon) {
  const std::string_view last = end_of_lead(text);
  auto day = last.empty() ? std::nullopt : day_in_sentence(last, lexicon);
  if (!day) return day_in_sentence(text, lexicon);
  Label moved{.day = std::move(day)};
  shift(moved, static_cast<std::uint32_t>(last.data() - text.data()));
  return moved.day;
}

std::set<std::string_view> ends_of_named_leads(const Pieces& pieces, const LabelWords& words) {
  std::set<std::string_view> endings;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const std::string_view text = pieces[i].block.text.text();
    if (!is_held(pieces[i + 1], pieces[i]) || !may_lead(pieces[i], pieces[i + 1])) continue;
    if (!platforms_in_lead(text, words).empty()) endings.insert(end_of_lead(text));
  }
  endings.erase(std::string_view());
  return endings;
}

}  // namespace

namespace {

/// "No objections." below a text that an item of minutes holds.
bool is_few_words(const Piece& it) {
  constexpr std::size_t kMostWords = 5;
  const PostSigns signs = signs_of_post(it.block.text.text());
  return signs.words <= kMostWords && signs.ends_sentence && !signs.has_strong_sign();
}

/// What is at the margin again below a text that indentation holds, up to the next label, is of
/// the document.
void leave_beside_indented_out(Pieces& pieces,
                               const std::vector<std::pair<std::size_t, Label>>& leads,
                               Ledger& ledger) {
  std::vector<bool> is_left(pieces.size());
  for (const auto& [at, label] : leads) {
    if (label.is_aside || !is_set_apart(pieces[at + 1], pieces[at])) continue;
    std::size_t i = at + 1;
    const std::size_t first = i;
    for (; i < pieces.size() && !pieces[i].is_label() && begins_indented(pieces[i]); ++i)
      is_left[i] = i > first && pieces[at].block.item > 0 && is_few_words(pieces[i]);
    for (; i < pieces.size() && !pieces[i].is_label(); ++i) is_left[i] = true;
  }
  leave_out(pieces, is_left, Phrase("beside a quoted post"), ledger);
}

}  // namespace

void label_held_leads(Pieces& pieces, const LabelWords& words, Ledger& ledger) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kMostWords = 45;
  std::vector<std::pair<std::size_t, Label>> leads;
  std::size_t named = 0;
  bool has_sure = false;
  const bool has_labels = std::ranges::count_if(pieces, [](const Piece& it) {
                            return it.is_label() && !it.is_field() && it.label.names_network();
                          }) >= static_cast<std::ptrdiff_t>(kFewest);
  const std::set<std::string_view> endings = ends_of_named_leads(pieces, words);
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    const std::string_view text = pieces[i].block.text.text();
    if (!is_held(pieces[i + 1], pieces[i])) continue;
    // "For Facebook:" is a label by its words alone.
    if (pieces[i].is_label() && pieces[i].label.names_network() && text.ends_with(':')) {
      ++named;
    }
    // "2. Snow day. It was agreed that we write it now. Agreed wording for X:"
    const bool is_quoted = is_in_quotation_marks(pieces[i + 1].block.text.text());
    const bool is_below_item =
        pieces[i + 1].block.quote > 0 && pieces[i].block.item == pieces[i + 1].block.item;
    const bool may_be_item = is_quoted || is_below_item || is_set_apart(pieces[i + 1], pieces[i]);
    if (!may_lead(pieces[i], pieces[i + 1], may_be_item)) continue;
    if (asks_to_reply(text, words)) continue;
    // "… It was agreed to write it now. Agreed wording for Facebook and X:"
    const bool is_long = signs_of_post(text).words > kMostWords;
    const std::string_view lead = is_long ? end_of_lead(text) : text;
    if (lead.empty() || signs_of_post(lead).words > kMostWords) continue;
    Label label{.platforms = platforms_in_lead(lead, words)};
    shift(label, static_cast<std::uint32_t>(lead.data() - text.data()));
    if (!label.platforms.empty()) {
      ++named;
      // "… and agreed on the following text for Facebook:"
      has_sure |= !platforms_in_sentence(lead, words).empty();
      label.day = day_of_held_lead(text, words.lexicon);
      label.networks = networks_in_lead(text);
      label.is_lead = true;
    } else if (endings.contains(end_of_lead(text))) {
      // "No day fixed. Agreed wording:", as above the others
      label.networks = networks_in_lead(text);
      label.names_posts = label.is_whole = true;
      label.is_for_all = true;
      label.day = day_of_held_lead(text, words.lexicon);
    } else if (signs_of_post(pieces[i + 1].block.text.text()).reads_like_post()) {
      // "Ana suggests a text that always reads the same:" where labels head other posts
      has_sure |= has_labels && is_set_apart(pieces[i + 1], pieces[i]) &&
                  pieces[i + 1].block.bullet_size == 0 && speaks_of_posts(lead, words);
      // "And if it rains, everybody posts this:", "For the WhatsApp groups, shorter:"
      label.networks = networks_in_lead(text);
      label.is_lead = label.names_network();
      label.names_posts = label.is_whole = true;
      label.is_for_all = !label.names_network();
      label.day = day_of_held_lead(text, words.lexicon);
    } else {
      label.is_aside = label.is_whole = true;
    }
    leads.emplace_back(i, std::move(label));
  }
  if (named < kFewest && !has_sure) return;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    // "And for locals with an Instagram account:" is more than a subject above a quotation.
    if (pieces[i].is_label() && is_held(pieces[i + 1], pieces[i])) pieces[i].label.is_weak = false;
  }
  for (const auto& [at, label] : leads) {
    pieces[at].label = label;
    pieces[at].level = kLineLevel;
  }
  leave_beside_indented_out(pieces, leads, ledger);
}

void label_item_titles(Pieces& pieces, const LabelWords& words) {
  constexpr std::ptrdiff_t kFewest = 2;
  constexpr std::size_t kMostWords = 12;
  const auto is_title = [&](const Piece& it) {
    // "2. HUNGER DAY (September 13)" is a title by its capitals.
    const bool may_be = !it.is_label() || (it.is_own_heading() && it.level >= kBoldLevel);
    if (&it == &pieces.back() || !may_be || it.is_value || !it.begins_block) return false;
    const Piece& next = *(&it + 1);
    if (it.block.item == 0 && next.has_value) return false;
    const std::string_view title = it.block.text.text(it.block.words());
    const bool is_label = next.is_label() && !next.is_field() &&
                          (next.label.names_network() || next.label.is_for_all);
    const bool is_in_block = !next.begins_block && next.block.item == it.block.item;
    // and "Facebook:" as the next paragraph
    const bool is_dated = !next.has_value && day_in_sentence(title, words.lexicon);
    if (!is_label || !(is_in_block || is_dated)) return false;
    const PostSigns signs = signs_of_post(title);
    return signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
  };
  if (std::ranges::count_if(pieces, is_title) < kFewest) return;
  for (Piece& it : pieces) {
    if (!is_title(it)) continue;
    it.label = {};
    it.label.day = day_in_sentence(it.block.text.text(it.block.words()), words.lexicon);
    if (it.label.day)
      it.label.day->is_first = tells_several_days(it.block.text.text(), words.lexicon);
    shift(it.label, it.block.bullet_size);
    it.label.is_whole = it.label.day.has_value();
    it.level = kBoldLevel;
  }
}

void label_titles_of_fields(Pieces& pieces, const LabelWords& words) {
  for (std::size_t i = 0; i + 2 < pieces.size(); ++i) {
    Piece& it = pieces[i];
    const Piece& field = pieces[i + 1];
    const bool is_title = it.is_own_heading() || (it.label.is_timed && it.label.is_aside);
    if (!is_title || it.level < kBoldLevel || !field.is_field() || !field.has_value) continue;
    const Label value = read_label(pieces[i + 2].block.text.text(), words);
    const CellKind kind = field.label.field->kind;
    const bool says_where = value.names_network() && value.is_whole &&
                            (kind == CellKind::Platforms || kind == CellKind::Nothing);
    if (!says_where) continue;
    it.label.is_aside = false;
    it.label.names_posts = it.label.is_whole = true;
  }
}

void label_quoted_leads(const SourceFile& file, Pieces& pieces, const LabelWords& words) {
  constexpr std::ptrdiff_t kFewest = 2;
  const auto quoted = std::ranges::count_if(pieces, [](const Piece& it) {
    return it.is_value && signs_of_post(it.block.text.text()).is_quoted;
  });
  if (quoted < kFewest) return;
  Pieces cut;
  for (Piece& it : pieces) {
    const std::uint32_t colon = end_of_quoted_lead(it);
    if (colon == 0) {
      cut.push_back(std::move(it));
      continue;
    }
    const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
    const std::uint32_t quote = colon + 1;
    Piece lead{.block = cut_block(file, it.block, {0, colon}),
               .level = kLineLevel,
               .has_value = true,
               .begins_block = true};
    lead.label = {.platforms = platforms_in_lead(lead.block.text.text(), words),
                  .names_posts = true,
                  .is_whole = true};
    lead.label.is_for_all = lead.label.platforms.empty();
    cut.push_back(std::move(lead));
    cut.push_back({.block = cut_block(file, it.block, {quote, size}), .is_value = true});
  }
  pieces = std::move(cut);
}
namespace {

/// "Saturday 10/9, noon-ish, Facebook again:": what the words of a label alone leave open.
void complete_label(Piece& it, const LabelWords& words) {
  const std::string_view text = it.block.text.text();
  const bool leads = it.is_label() && !it.is_field() && !it.has_value && it.level >= kBoldLevel &&
                     text.ends_with(':') && !it.label.is_aside;
  if (!leads) return;
  if (!it.label.names_network() && it.label.day) {
    it.label.platforms = platforms_in_lead(text, words);
    it.label.networks = networks_in_lead(text);
  }
  if (!it.label.day && it.label.names_network()) it.label.day = day_of_lead(text, words);
}

/// "Instagram" of "Instagram - use the red square, or a picture of" and "your own:" on the line
/// below it; empty where a lead of several lines does not begin so.
std::string_view head_of_long_lead(std::string_view text, const LabelWords& words) {
  constexpr std::size_t kMostWords = 40;
  if (text.find('\n') == std::string_view::npos || signs_of_post(text).words > kMostWords)
    return {};
  for (const std::string_view sign : {" - ", " \u2013 ", " \u2014 ", " ("}) {
    const std::string_view head = text.substr(0, text.find(sign));
    if (head.size() == text.size() || head.find('\n') != std::string_view::npos) continue;
    const Label label = read_label(head, words);
    if (label.is_whole && label.names_network() && !label.is_weak) return head;
  }
  return {};
}

}  // namespace

void label_lead_ins(Pieces& pieces, const LabelWords& words, const FileFacts& facts) {
  if (facts.is_plain_text || facts.is_mail) {
    for (Piece& it : pieces) complete_label(it, words);
  }
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    Piece& it = pieces[i];
    const std::string_view text = it.block.text.text();
    // "IF THEY ASK, ANSWER:" is a title by its capitals.
    const bool is_title = it.is_own_heading() && it.level >= kBoldLevel && text.ends_with(':') &&
                          !pieces[i + 1].is_label() && asks_to_reply(text, words);
    if (!is_title && !may_lead(it, pieces[i + 1])) continue;
    if (asks_to_reply(text, words)) {
      it.label = {
          .platforms = platforms_in_lead(text, words), .names_posts = true, .is_whole = true};
      // In a mail no heading is around it.
      it.label.is_for_all = it.label.platforms.empty() && facts.is_plain_text;
      it.label.kind = LabelValue{"reply", {0, static_cast<std::uint32_t>(text.size())}};
      it.level = kLineLevel;
    } else if (const std::string_view head = head_of_long_lead(text, words); !head.empty()) {
      it.label = read_label(head, words);
      it.level = kLineLevel;
    } else if (text.find('\n') == std::string_view::npos &&
               (facts.is_plain_text || facts.is_mail || pieces[i + 1].block.quote > 0 ||
                !platforms_in_sentence(end_of_lead(text), words).empty())) {
      it.label.platforms = platforms_in_lead(text, words);
      it.label.day = day_of_lead(text, words);
      const Label said = read_label(text, words);
      const bool is_for_each = said.is_for_each && it.label.day && facts.is_mail;
      if (is_for_each) {
        it.label.is_for_all = it.label.is_for_each = true;
        it.label.except = said.except;
      }
      if (!it.label.platforms.empty() || is_for_each) {
        it.level = kLineLevel;
      } else {
        it.label = {};
      }
    }
  }
}

}  // namespace advolint
