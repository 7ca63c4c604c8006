#include "draft/grouping/asides.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "draft/grouping/alike_texts.h"
#include "draft/post/post_text_builder.h"
#include "text/ascii.h"
#include "text/trim.h"

namespace advolint {
namespace {

using Kind = Block::Kind;

bool is_rule(const Piece& it) { return it.block.kind == Kind::Rule && !it.is_label(); }

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

/// "What to bring" of "Week 2 (March 8–12): What to bring", above a post.
bool is_title_of_day(const Pieces& pieces, std::size_t at) {
  constexpr std::size_t kMostWords = 6;
  if (at == 0 || at + 1 >= pieces.size() || !pieces[at].is_value) return false;
  const Piece& label = pieces[at - 1];
  const Piece& next = pieces[at + 1];
  const bool is_day = heads_text(label) && label.label.day && !label.label.names_network();
  const PostSigns signs = signs_of_post(text_of(pieces[at]));
  const bool is_title = signs.words <= kMostWords && !signs.has_strong_sign() &&
                        !signs.ends_sentence && !signs.is_quoted;
  const bool is_above_post =
      next.begins_block &&
      (next.is_label() ? next.label.holds_posts() : signs_of_post(text_of(next)).reads_like_post());
  return is_day && is_title && is_above_post;
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
    if (is_rule(it)) {
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
  if (std::ranges::none_of(pieces, is_rule)) return {};
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

void leave_asides_out(Pieces& pieces, Ledger& ledger) {
  constexpr std::ptrdiff_t kSeveral = 2;
  const bool has_remarks = std::ranges::count_if(pieces, is_signed_remark) >= kSeveral;
  const bool has_arrows = std::ranges::count_if(pieces, points_on) >= kSeveral;
  const std::vector<Region> regions = find_field_regions(pieces);
  const auto is_among_fields = [&](std::size_t i) {
    return is_plain_text(pieces[i]) && std::ranges::any_of(regions, [&](const Region& it) {
             return i >= it.begin && i < it.end;
           });
  };
  Pieces kept;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    Piece& it = pieces[i];
    const SourceSpan span = source_of(it.block.text);
    if (is_among_fields(i) || (has_remarks && is_signed_remark(it)) ||
        (has_arrows && points_on(it))) {
      ledger.aside(span, Phrase("a note to the editor"));
    } else if (is_button(it)) {
      ledger.aside(span, Phrase("a text for no social network"));
    } else if (is_title_of_day(pieces, i)) {
      ledger.label(span);
      kept.back().has_value = false;
    } else {
      kept.push_back(std::move(it));
    }
  }
  pieces = std::move(kept);
}

}  // namespace advolint
