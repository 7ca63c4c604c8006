#include "draft/grouping/section_signs.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <map>
#include <string_view>
#include <utility>

#include "draft/naming/post_words.h"
#include "draft/platforms/platform_names.h"
#include "text/ascii.h"
#include "text/words.h"

namespace advolint {

extern const WordList kLabelNouns;  ///< what a label calls posts: "caption", "messages"

namespace {

bool is_trusted(const Piece& it) {
  return it.is_label() && !it.is_duty &&
         (it.level <= kBoldLevel || !it.has_value || it.begins_block);
}

bool reads_like_post(const Piece& it) {
  return signs_of_post(it.block.text.text()).reads_like_post();
}

/// "Twitter: follow us for more" in the middle of a post makes no section. Lines with a value do
/// where each begins a paragraph or an item, or nothing but labels is above the first.
bool names_network(const Piece& it) {
  return it.is_label() && it.label.names_network() && !it.label.is_weak && !it.is_duty;
}

bool trusts_networks(const Pieces& pieces) {
  constexpr std::size_t kFewestPosts = 3;
  std::size_t trusted = 0;
  std::size_t doubtful = 0;
  std::size_t posts = 0;  // doubtful lines whose value reads like a post
  bool is_below_text = false;
  bool doubtful_below_text = false;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    if (!it.is_label()) {
      is_below_text |= !it.is_value;
    } else if (names_network(it)) {
      const bool is_doubtful = it.level == kLineLevel && it.has_value;
      if (!is_doubtful) return true;
      ++(it.begins_block ? trusted : doubtful);
      posts += i + 1 < pieces.size() && reads_like_post(pieces[i + 1]) ? 1 : 0;
      doubtful_below_text |= is_below_text && !it.begins_block;
    }
  }
  if (trusted >= 1 && trusted + doubtful >= 2) return true;
  if (posts >= kFewestPosts) return true;
  if (trusted == 1 && !is_below_text) return true;
  return trusted + doubtful >= 2 && !doubtful_below_text;
}

/// Paragraphs in quotation marks with a hashtag, a gap or a link, three or more, are samples.
bool quotes_posts(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 3;
  return std::ranges::count_if(pieces, [](const Piece& it) {
           if (it.is_label() || it.block.kind != Block::Kind::Paragraph) return false;
           const std::string_view text = it.block.text.text(it.block.words());
           if (!text.empty() && is_ascii_alphanumeric(text.front())) return false;
           const PostSigns signs = signs_of_post(text);
           return signs.is_quoted && signs.has_strong_sign() && signs.reads_like_post();
         }) >= kFewest;
}

/// "RESPONSE TEMPLATES" as the title of texts in quotation marks, two or more.
bool titles_replies(const Pieces& pieces) {
  constexpr std::ptrdiff_t kFewest = 2;
  if (pieces.empty() || !pieces.front().is_label() || !pieces.front().label.kind) return false;
  const Label& title = pieces.front().label;
  return title.kind->value == "reply" && title.is_whole &&
         std::ranges::count_if(pieces, [](const Piece& it) {
           const std::string_view text = it.block.text.text();
           const std::size_t line_end = std::min(text.find('\n'), text.size());
           return !it.is_label() &&
                  (signs_of_post(text).is_quoted || signs_of_post(text.substr(line_end)).is_quoted);
         }) >= kFewest;
}

bool labels_say_posts(const Pieces& pieces, const FileFacts& facts) {
  return facts.name_says_posts || std::ranges::any_of(pieces, [](const Piece& it) {
           return it.is_label() && it.label.names_posts && it.level < kBoldLevel &&
                  (it.label.is_plural || it.label.names_network());
         });
}

}  // namespace

bool speaks_of_posts(std::string_view text, const LabelWords& words) {
  return std::ranges::any_of(cut_words(text), [&](const WordToken& word) {
    return words.lexicon.has(kLabelNouns, word.folded) ||
           find_by_post(words.platforms, words.lexicon, word.folded) != nullptr;
  });
}

bool title_says_posts(const Pieces& pieces, const LabelWords& words) {
  constexpr std::size_t kMostPieces = 3;
  constexpr std::size_t kMostLines = 4;
  constexpr std::size_t kMostWords = 10;
  const std::size_t end = std::min(pieces.size(), kMostPieces);
  for (std::size_t i = 0, lines = 0; i < end; ++i) {
    if (pieces[i].is_field() || pieces[i].is_value || pieces[i].block.item > 0) return false;
    std::string_view text = pieces[i].block.text.text();
    while (!text.empty()) {
      const std::size_t line_end = std::min(text.find('\n'), text.size());
      const std::string_view line = text.substr(0, line_end);
      const PostSigns signs = signs_of_post(line);
      const bool is_title =
          signs.words <= kMostWords && !signs.ends_sentence && !signs.has_strong_sign();
      if (!is_title || ++lines > kMostLines) return false;
      const Label label = read_label(line, words);
      if (label.names_posts && label.is_plural && label.number == 0) return true;
      text.remove_prefix(std::min(line_end + 1, text.size()));
    }
  }
  return false;
}

bool says_posts(const Pieces& pieces, const FileFacts& facts) {
  return labels_say_posts(pieces, facts) || facts.is_plan_of_days || facts.has_titled_quotes ||
         quotes_posts(pieces);
}

bool only_quotes_say_posts(const Pieces& pieces, const FileFacts& facts) {
  return !labels_say_posts(pieces, facts) && (facts.has_titled_quotes || quotes_posts(pieces));
}

bool has_only_counted_posts(const Pieces& pieces) {
  return std::ranges::all_of(pieces, [](const Piece& it) {
    if (!it.is_label() || !it.label.says_something() || it.is_field()) return true;
    return it.label.number > 0 && it.label.is_whole && !it.label.day;
  });
}

namespace {

/// "EN", "ES", "EN", "ES": labels that name two languages, twice or more.
bool names_twins(const Pieces& pieces) {
  constexpr std::size_t kFewest = 2;
  std::map<std::string_view, std::size_t> count;
  for (const Piece& it : pieces) {
    if (it.is_label() && !it.is_field() && it.label.language && it.label.is_whole)
      ++count[it.label.language->value];
  }
  return std::ranges::count_if(count, [](const auto& it) { return it.second >= kFewest; }) > 1;
}

}  // namespace

bool any_names_network(const Pieces& pieces, const LabelWords& words) {
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& piece = pieces[i];
    if (!piece.is_label() || piece.is_duty) continue;
    if (!piece.is_field()) {
      if (piece.label.names_network() && !piece.label.is_weak) return true;
      continue;
    }
    if (piece.label.field->kind == CellKind::Platforms) return true;
    const bool has_value = piece.label.field->kind == CellKind::Nothing && i + 1 < pieces.size() &&
                           pieces[i + 1].is_value;
    if (!has_value) continue;
    // "Where: Facebook"
    const Label value = read_label(pieces[i + 1].block.text.text(), words);
    if (value.is_whole && value.names_network()) return true;
  }
  return false;
}

bool are_told_by_fields(const Pieces& pieces, const LabelWords& words) {
  constexpr std::size_t kFewest = 2;
  std::size_t days = 0, places = 0;
  for (std::size_t i = 0; i + 1 < pieces.size(); ++i) {
    if (!pieces[i].is_field() || !pieces[i + 1].is_value) continue;
    days += pieces[i].label.field->kind == CellKind::Day ? 1 : 0;
    const Label value = read_label(pieces[i + 1].block.text.text(), words);
    places += value.is_whole && value.names_network() ? 1 : 0;
  }
  return days >= kFewest && places >= kFewest;
}

bool any_day_at_network(const Pieces& pieces) {
  return std::ranges::any_of(pieces, [](const Piece& it) {
    return it.is_label() && !it.has_value && it.label.names_date() && it.label.names_network();
  });
}

bool has_sections(const Pieces& pieces, const FileFacts& facts) {
  std::ptrdiff_t numbered = 0, days = 0, plural = 0, texts = 0, platforms = 0, fields = 0,
                 headings = 0, languages = 0, versions = 0, valued = 0;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    const Piece& it = pieces[i];
    if (!it.is_label()) continue;
    const Label& label = it.label;
    const bool is_strong = it.level <= kBoldLevel || !it.has_value;
    // "Part 1: Syntax" is an item of an agenda.
    const bool has_post = is_strong || (i + 1 < pieces.size() && reads_like_post(pieces[i + 1]));
    numbered += label.names_posts && label.number > 0 && is_trusted(it) && has_post ? 1 : 0;
    days += label.day && label.is_whole && is_strong ? 1 : 0;
    languages += label.language && label.is_whole && is_strong ? 1 : 0;
    plural += (label.names_posts && label.is_plural && is_strong) ||
                      (label.names_thread && label.is_whole && is_strong)
                  ? 1
                  : 0;
    versions += label.names_posts && label.is_whole && !label.is_plural && label.number == 0 &&
                        !it.has_value && it.begins_block
                    ? 1
                    : 0;
    headings += it.is_own_heading() && it.level < kBoldLevel ? 1 : 0;
    if (label.field == nullptr || label.is_unknown_field) continue;
    ++fields;
    texts += label.field->kind == CellKind::Body && it.begins_block ? 1 : 0;
    const bool is_platform = label.field->kind == CellKind::Platforms;
    platforms += is_platform && it.begins_block ? 1 : 0;
    valued += is_platform && it.has_value ? 1 : 0;
  }
  if (fields >= 2) platforms += valued;
  if (facts.has_table || titles_replies(pieces)) return true;
  if (std::ranges::any_of(pieces, names_network) && trusts_networks(pieces)) return true;
  if (numbered >= 2 || versions >= 2 || plural >= 1 || platforms >= 1) return true;
  if ((numbered >= 1 && languages >= 2) || names_twins(pieces)) return true;
  if (texts >= 1 && (fields >= 2 || texts >= 2)) return true;
  const bool says = says_posts(pieces, facts);
  if (facts.are_days_for_all) return true;
  if ((days >= 2 || languages >= 2) && (says || facts.has_platform)) return true;
  return says && headings >= 3;
}

std::uint32_t level_of_named_posts(const Pieces& pieces) {
  constexpr std::size_t kFewest = 2;
  constexpr std::size_t kFewestCounted = 3;
  std::array<std::size_t, kBoldLevel> named{}, counted{};
  std::uint32_t last = 0;  // "## Posts", right above "### Short version"
  for (const Piece& it : pieces) {
    if (!it.is_label() || it.level >= kBoldLevel) continue;
    const std::uint32_t above = std::exchange(last, 0);
    if (above > 1 && it.level > above) ++named[above];
    if (!it.label.names_posts) continue;
    if (it.label.is_plural && it.label.is_whole && it.label.number == 0) last = it.level;
    if (it.label.number > 0) {
      ++counted[it.level];
    } else if (it.label.is_plural) {
      ++named[it.level];
    }
  }
  for (std::uint32_t level = 1; level < kBoldLevel; ++level) {
    if (named[level] >= kFewest || counted[level] >= kFewestCounted) return level;
  }
  return 0;
}

bool names_posts_in_advice(const Piece& piece, bool is_in_other_media) {
  const Label& label = piece.label;
  // "- part 4: Ana has the numbers" among notes is none.
  const bool is_item = piece.block.item > 0 && piece.has_value;
  const bool is_remark = is_item && piece.level >= kLineLevel;
  const bool is_counted = label.number > 0 && !is_remark;
  // "Beth posts on our Facebook page", an item, is a duty.
  const bool is_named = label.names_network() && (label.is_whole || piece.block.item == 0);
  // "Reply (EN): No, everyone may ride." below "Questions in the comments"
  const bool is_reply = label.kind && label.kind->value == "reply" && label.is_whole &&
                        piece.has_value && piece.block.item == 0 && !is_in_other_media;
  return label.names_posts &&
         (is_named || is_reply || (is_counted && !is_in_other_media) ||
          (label.is_for_all && label.kind) || (label.is_plural && label.is_whole && !is_item));
}

}  // namespace advolint
