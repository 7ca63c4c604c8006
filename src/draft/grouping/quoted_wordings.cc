#include "draft/grouping/quoted_wordings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "draft/grouping/compose.h"
#include "draft/naming/label_days.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"

namespace advolint {
namespace {

/// A lead and the text in quotation marks after it, in bytes of a paragraph.
struct Wording {
  std::uint32_t begin = 0;  ///< of the lead
  std::uint32_t quote = 0;  ///< of the quotation mark
  std::uint32_t end = 0;    ///< after the one that closes
};

struct Marks {
  std::string_view open, close;
};
constexpr Marks kMarks[] = {{"\u201C", "\u201D"}, {"\"", "\""}, {"\u00AB", "\u00BB"}};

/// The end of the quotation that begins at `at`; 0 where none does.
std::size_t end_of_quote(std::string_view text, std::size_t at) {
  for (const Marks& marks : kMarks) {
    if (!text.substr(at).starts_with(marks.open)) continue;
    const std::size_t close = text.find(marks.close, at + marks.open.size());
    return close == std::string_view::npos ? 0 : close + marks.close.size();
  }
  return 0;
}

/// The first lead from `begin` on whose quotation reads like a post.
std::optional<Wording> find_wording(std::string_view text, std::uint32_t begin) {
  constexpr std::size_t kMostColons = 8;
  constexpr std::size_t kMostWords = 60;
  constexpr std::size_t kFewestWords = 4;
  std::size_t colon = text.find(':', begin);
  for (std::size_t i = 0; i < kMostColons && colon != std::string_view::npos; ++i) {
    const std::size_t quote = std::min(text.find_first_not_of(" \t\n", colon + 1), text.size());
    const std::size_t end = quote > colon + 1 ? end_of_quote(text, quote) : 0;
    if (end > 0) {
      const PostSigns lead = signs_of_post(text.substr(begin, colon - begin));
      const PostSigns post = signs_of_post(text.substr(quote, end - quote));
      const bool is_lead = lead.words <= kMostWords && !lead.has_hashtag && !lead.has_link;
      if (is_lead && post.words >= kFewestWords && post.reads_like_post())
        return Wording{begin, static_cast<std::uint32_t>(quote), static_cast<std::uint32_t>(end)};
    }
    colon = text.find(':', colon + 1);
  }
  return std::nullopt;
}

bool may_hold(const Piece& it) {
  return !it.is_label() && !it.is_value && it.block.quote == 0 && it.rows.empty() &&
         it.block.kind == Block::Kind::Paragraph;
}

std::vector<Wording> find_wordings(const Piece& it) {
  std::vector<Wording> wordings;
  if (!may_hold(it)) return wordings;
  std::uint32_t begin = it.block.bullet_size;
  while (const auto found = find_wording(it.block.text.text(), begin)) {
    wordings.push_back(*found);
    begin = found->end;
  }
  return wordings;
}

/// The last sentence of the lead, which names the network where several sentences are before it.
Label label_of(std::string_view lead, const LabelWords& words) {
  Label label{.platforms = platforms_in_lead(lead, words), .networks = networks_in_lead(lead)};
  label.day = day_in_sentence(lead, words.lexicon);
  label.names_posts = label.is_whole = true;
  return label;
}

/// What ends a post, and belongs to no other.
Label end_of_post() { return {.is_aside = true, .is_whole = true, .is_head_whole = true}; }

void cut(const SourceFile& file, const Piece& it, const std::vector<Wording>& wordings,
         const LabelWords& words, Pieces& pieces) {
  const auto size = static_cast<std::uint32_t>(it.block.text.text().size());
  for (const Wording& wording : wordings) {
    const std::uint32_t begin = &wording == &wordings.front() ? 0 : wording.begin;
    Piece lead{.block = cut_block(file, it.block, {begin, wording.quote}),
               .level = kLineLevel,
               .has_value = true,
               .begins_block = true};
    lead.block.bullet_size = 0;
    lead.label = label_of(lead.block.text.text(), words);
    pieces.push_back(std::move(lead));
    pieces.push_back(
        {.block = cut_block(file, it.block, {wording.quote, wording.end}), .is_value = true});
    const bool is_last = &wording == &wordings.back();
    Piece rest{.block = cut_block(file, it.block, {wording.end, is_last ? size : wording.end}),
               .label = end_of_post(),
               .level = kLineLevel,
               .begins_block = true};
    pieces.push_back(std::move(rest));
  }
}

}  // namespace

void label_quoted_wordings(const SourceFile& file, Pieces& pieces, const LabelWords& words) {
  constexpr std::size_t kFewest = 2;
  std::vector<std::vector<Wording>> found;
  std::size_t count = 0;
  for (const Piece& it : pieces) {
    found.push_back(find_wordings(it));
    // Only leads that name a network count: others say who said what.
    std::erase_if(found.back(), [&](const Wording& wording) {
      return !label_of(it.block.text.text({wording.begin, wording.quote}), words).names_network();
    });
    count += found.back().size();
  }
  if (count < kFewest) return;
  Pieces labelled;
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (found[i].empty()) {
      labelled.push_back(std::move(pieces[i]));
    } else {
      cut(file, pieces[i], found[i], words, labelled);
    }
  }
  pieces = std::move(labelled);
}

}  // namespace advolint
