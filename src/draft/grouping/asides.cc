#include "draft/grouping/asides.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/grouping/compose.h"
#include "draft/naming/sentence_platforms.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

bool parts(const Piece& it) { return it.is_rule() && !it.is_label(); }

bool is_paragraph(const Piece& it) {
  return is_plain_text(it) && it.block.kind == Kind::Paragraph && it.block.quote == 0;
}

std::string_view text_of(const Piece& it) { return trimmed(words_of(it)); }

/// "[JM: love this opening.]": a remark, and who makes it.
bool is_signed_remark(const Piece& it) {
  constexpr std::size_t kLongestName = 16;
  const std::string_view text = text_of(it);
  if (!is_paragraph(it) || !text.starts_with('[') || !text.ends_with(']')) return false;
  const std::size_t colon = text.substr(0, kLongestName).find(": ");
  return colon != std::string_view::npos && colon > 1 && is_ascii_upper(text[1]) &&
         std::ranges::all_of(text.substr(1, colon - 1), [](char c) {
           return is_ascii_alphanumeric(c) || c == '.' || static_cast<unsigned char>(c) >= 0x80;
         });
}

/// "→ Ana draws it.": one line.
bool points_on(const Piece& it) {
  const std::string_view text = text_of(it);
  return is_paragraph(it) && text.starts_with("\u2192 ") &&
         text.find('\n') == std::string_view::npos && !signs_of_post(text).has_hashtag;
}

/// "Post this": nothing but a link that opens the window of a network.
bool is_button(const Piece& it) {
  constexpr std::size_t kMostWords = 5;
  constexpr std::array<std::string_view, 6> kShares = {
      "/sharer", "/intent/tweet", "/intent/post", "shareArticle", "/share?", "/share-offsite"};
  constexpr std::size_t kLongest = 400;
  const std::string_view text = text_of(it);
  return text.size() <= kLongest && text.find("://") != std::string_view::npos &&
         is_paragraph(it) && signs_of_post(text).words <= kMostWords &&
         std::ranges::any_of(kShares, [&](std::string_view share) {
           return text.find(share) != std::string_view::npos;
         });
}

/// "Parks keep us healthy" of "Message 2: Parks keep us healthy", and the post below other labels.
bool is_title_of_message(const Pieces& pieces, std::size_t at) {
  constexpr std::size_t kMostWords = 12;
  const PostSigns signs = signs_of_post(text_of(pieces[at]));
  if (signs.words > kMostWords || signs.ends_sentence || signs.has_strong_sign()) return false;
  for (std::size_t i = at + 1; i < pieces.size(); ++i) {
    if (heads_text(pieces[i]) && pieces[i].label.number > 0) return false;
    if (heads_text(pieces[i]) && pieces[i].label.holds_posts()) return true;
    if (parts(pieces[i])) return false;
  }
  return false;
}

/// "What to bring" of "Week 2 (March 8–12): What to bring", above a post.
bool is_title_of_day(const Pieces& pieces, std::size_t at) {
  constexpr std::size_t kMostWords = 6;
  if (at == 0 || at + 1 >= pieces.size() || !pieces[at].is_value) return false;
  const Piece& label = pieces[at - 1];
  const Piece& next = pieces[at + 1];
  const bool is_day = heads_text(label) && label.label.day && !label.label.names_network();
  if (heads_text(label) && label.label.names_posts && label.label.number > 0)
    return is_title_of_message(pieces, at);
  const PostSigns signs = signs_of_post(text_of(pieces[at]));
  constexpr std::size_t kFewWords = 3;
  const bool is_call = signs.words <= kFewWords && text_of(pieces[at]).ends_with('!');
  const bool is_title = signs.words <= kMostWords && !signs.has_strong_sign() &&
                        (!signs.ends_sentence || is_call) && !signs.is_quoted;
  const bool is_above_post =
      next.begins_block &&
      (next.is_label() ? next.label.holds_posts() : signs_of_post(text_of(next)).reads_like_post());
  return is_day && is_title && is_above_post;
}

bool is_in_capitals(const Piece& it) {
  return is_paragraph(it) && std::ranges::none_of(words_of(it), is_ascii_lower);
}

std::optional<Label> day_label_of(std::string_view text, const Piece& it, const LabelWords& words) {
  Label label = read_label(text, words);
  if (!label.day || !label.is_whole || label.names_network()) return std::nullopt;
  shift(label, it.block.bullet_size);
  return label;
}

/// The label of "Week 1 (March 1–5): Awareness", a line above a post; nothing for other texts.
std::optional<Label> day_title_of(const Pieces& pieces, std::size_t at, const LabelWords& words) {
  constexpr std::size_t kMostWords = 6;
  constexpr std::size_t kLongest = 80;
  const Piece& it = pieces[at];
  if (at + 1 >= pieces.size() || !is_paragraph(it) || it.block.item > 0) return std::nullopt;
  const std::string_view text = words_of(it);
  const std::size_t colon = text.find(": ");
  if (text.size() > kLongest || colon == std::string_view::npos ||
      text.find('\n') != std::string_view::npos)
    return std::nullopt;
  if (is_in_capitals(it)) return day_label_of(text.substr(0, colon), it, words);
  const PostSigns title = signs_of_post(text.substr(colon + 1));
  const bool is_title =
      title.words <= kMostWords && !title.ends_sentence && !title.has_strong_sign();
  if (!is_title || !is_paragraph(pieces[at + 1]) ||
      !signs_of_post(text_of(pieces[at + 1])).reads_like_post())
    return std::nullopt;
  return day_label_of(text.substr(0, colon), it, words);
}

/// A line above fields, in the paragraph with which a file begins: "Riverbend Library".
bool is_title_of_fields(const Pieces& pieces, std::size_t at, const LabelWords& words) {
  constexpr std::size_t kMostWords = 8;
  constexpr std::size_t kNearest = 1;
  if (at > kNearest || at + 1 >= pieces.size()) return false;
  const Piece& it = pieces[at];
  const Piece& next = pieces[at + 1];
  if (!next.is_field() || !next.has_value || next.begins_block) return false;
  const bool is_line = (is_plain_text(it) || it.is_own_heading()) && !it.has_value &&
                       words_of(it).find(':') == std::string_view::npos &&
                       platforms_in_lead(words_of(it), words).empty();
  const PostSigns signs = signs_of_post(text_of(it));
  return is_line && signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
}

/// The size of "(Ana): " before a text in quotation marks on the line of a label; 0 where none is.
std::uint32_t size_of_name(const Piece& it) {
  constexpr std::size_t kLongest = 40;
  const std::string_view text = it.block.text.text();
  if (!it.is_value || !text.starts_with('(')) return 0;
  const std::size_t close = text.substr(0, kLongest).find("): ");
  if (close == std::string_view::npos) return 0;
  const std::size_t begin = close + 3;
  return signs_of_post(trimmed(text.substr(begin))).is_quoted ? static_cast<std::uint32_t>(begin)
                                                              : 0;
}

/// "Graphics" above a list of them.
bool heads_files(const Pieces& pieces, std::size_t at, const LabelWords& words) {
  constexpr std::size_t kMostWords = 3;
  const Piece& it = pieces[at];
  const std::string_view text = text_of(it);
  if (at + 1 >= pieces.size() || !is_paragraph(it) || !it.begins_block || it.block.item > 0 ||
      !text.ends_with('s') || signs_of_post(text).words > kMostWords)
    return false;
  const Label label = read_label(text, words);
  return is_plain_text(pieces[at + 1]) && pieces[at + 1].block.item > 0 && label.field != nullptr &&
         label.field->kind == CellKind::File;
}

/// "Then for next week:" above the label of the next post.
bool is_lead_above_label(const Pieces& pieces, std::size_t at) {
  constexpr std::size_t kMostWords = 6;
  if (at + 1 >= pieces.size() || !is_paragraph(pieces[at]) || !pieces[at].begins_block ||
      pieces[at].block.item > 0)
    return false;
  const Piece& next = pieces[at + 1];
  const std::string_view text = text_of(pieces[at]);
  const PostSigns signs = signs_of_post(text);
  const bool is_lead = text.ends_with(':') && text.find('\n') == std::string_view::npos &&
                       signs.words <= kMostWords && !signs.has_strong_sign();
  return is_lead && heads_text(next) && next.begins_block &&
         (next.label.holds_posts() || next.label.names_date());
}

/// Pieces between two rules.
struct Region {
  std::size_t begin = 0, end = 0;
  std::size_t fields = 0;
  bool begins_with_field = false;  ///< its title aside
  bool has_hashtag = false, is_post = false;
};

std::vector<Region> find_regions(const Pieces& pieces) {
  constexpr std::size_t kFewestWords = 15;
  std::vector<Region> regions(1);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    if (parts(it)) {
      regions.back().end = i;
      regions.push_back({.begin = i + 1});
      continue;
    }
    Region& region = regions.back();
    if (it.is_field() && it.label.field->kind != CellKind::Body) {
      // A title may be above the first field.
      region.begins_with_field |= region.fields == 0 && i <= region.begin + 2;
      ++region.fields;
    }
    const PostSigns signs = signs_of_post(text_of(it));
    region.has_hashtag |= signs.has_hashtag;
    region.is_post |= is_plain_text(it) && signs.words >= kFewestWords && signs.ends_sentence;
  }
  regions.back().end = pieces.size();
  return regions;
}

/// The regions of a file that are fields and what is beside them, where others are its post.
std::vector<Region> find_field_regions(const Pieces& pieces) {
  constexpr std::size_t kMostRegions = 4;
  if (std::ranges::none_of(pieces, parts)) return {};
  std::vector<Region> regions = find_regions(pieces);
  const auto posts =
      std::ranges::count_if(regions, [](const Region& it) { return it.is_post && it.fields == 0; });
  if (posts == 0 || regions.size() > kMostRegions) return {};
  std::erase_if(regions, [](const Region& it) {
    return it.fields < 2 || !it.begins_with_field || it.has_hashtag || it.is_post;
  });
  return regions;
}

}  // namespace

void leave_asides_out(const SourceFile& file, Pieces& pieces, const LabelWords& words,
                      Ledger& ledger) {
  constexpr std::ptrdiff_t kSeveral = 2;
  const bool has_remarks = std::ranges::count_if(pieces, is_signed_remark) >= kSeveral;
  const bool has_arrows = std::ranges::count_if(pieces, points_on) >= kSeveral;
  const std::vector<Region> regions = find_field_regions(pieces);
  const auto is_among_fields = [&](std::size_t i) {
    return is_plain_text(pieces[i]) && std::ranges::any_of(regions, [&](const Region& it) {
             return i >= it.begin && i < it.end;
           });
  };
  bool has_day_titles = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) has_day_titles |= is_title_of_day(pieces, i);
  std::vector<std::size_t> kept;  // moved at the end: the next piece is judged by the one before
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& it = pieces[i];
    if (has_day_titles || is_in_capitals(it)) {
      if (auto label = day_title_of(pieces, i, words)) {
        it.label = std::move(*label);
        it.level = kLineLevel;
      }
    }
    if (heads_files(pieces, i, words)) {
      it.label = {.is_aside = true, .is_whole = true};
      it.level = kLineLevel;
    }
    if (const std::uint32_t name = size_of_name(it); name > 0) {
      const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
      it.block = cut_block(file, it.block, {name, size});
    }
    const SourceSpan span = source_of(it.block.text);
    if (is_among_fields(i) || (has_remarks && is_signed_remark(it)) ||
        (has_arrows && points_on(it))) {
      ledger.aside(span, Phrase("a note for the team"));
    } else if (is_lead_above_label(pieces, i)) {
      ledger.aside(span, Phrase("an introduction"));
    } else if (is_button(it)) {
      ledger.aside(span, Phrase("a text that is not for social media"));
    } else if (is_title_of_fields(pieces, i, words)) {
      ledger.label(span);
    } else if (is_title_of_day(pieces, i)) {
      ledger.label(span);
      pieces[kept.back()].has_value = false;
    } else {
      kept.push_back(i);
    }
  }
  for (std::size_t i = 0; i < kept.size(); ++i)
    if (kept[i] != i) pieces[i] = std::move(pieces[kept[i]]);
  pieces.resize(kept.size());
}

void open_subtitle(Pieces& pieces) {
  if (pieces.size() < 2) return;
  Piece& it = pieces[1];
  const bool is_below_title = pieces.front().level > 0 && pieces.front().level < it.level;
  if (!is_below_title || it.level >= kBoldLevel || !it.label.is_aside) return;
  const bool is_above_all = std::all_of(pieces.begin() + 2, pieces.end(), [&](const Piece& other) {
    return other.level == 0 || other.level > it.level;
  });
  if (is_above_all) it.label = {};
}

void leave_below_quotes_out(Pieces& pieces, Ledger& ledger) {
  constexpr std::size_t kFewestWords = 8;  // "I have no time." may open a post
  const auto is_quoted = [](const Piece& it) {
    const std::string_view text = text_of(it);
    const PostSigns signs = signs_of_post(text);
    // "Moved Lund, seconded Yee." may be on the line below it.
    const bool is_above_line = opens_quotation(text) && text.find('\n') != std::string_view::npos &&
                               signs_of_post(text.substr(0, text.rfind('\n'))).is_quoted;
    return (signs.is_quoted || is_above_line) && signs.words >= kFewestWords;
  };
  std::size_t texts = 0, quoted = 0;
  for (std::size_t i = 1; i < pieces.size(); ++i) {
    if (!heads_text(pieces[i - 1]) || pieces[i - 1].label.is_aside) continue;
    if (!pieces[i].is_value && !is_paragraph(pieces[i])) continue;
    if (!pieces[i - 1].label.says_something()) continue;  // "Minutes" below the name of the group
    ++texts;
    quoted += is_quoted(pieces[i]) ? 1 : 0;
  }
  if (quoted < 2 || 3 * quoted < 2 * texts) return;
  Pieces kept;
  bool is_below = false;
  for (Piece& it : pieces) {
    const bool is_text = it.is_value || is_paragraph(it);
    const bool is_other = is_text && !is_quoted(it);
    if (is_below && is_other && !it.is_value && !signs_of_post(text_of(it)).ends_with_tags) {
      ledger.aside(source_of(it.block.text), Phrase("beside a quoted post"));
      continue;
    }
    if (is_text && !is_other) is_below = !kept.empty() && (is_below || heads_text(kept.back()));
    if (heads_text(it) || it.is_field()) is_below = false;
    kept.push_back(std::move(it));
  }
  pieces = std::move(kept);
}

}  // namespace advolint
