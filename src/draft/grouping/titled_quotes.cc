#include "draft/grouping/titled_quotes.h"

#include <algorithm>
#include <cstddef>
#include <string_view>

#include "draft/grouping/section_signs.h"
#include "draft/naming/post_words.h"
#include "draft/naming/sentence_platforms.h"

namespace advolint {
namespace {

bool is_paragraph(const Piece& it) {
  return !it.is_field() && it.rows.empty() && it.block.kind == Block::Kind::Paragraph &&
         it.block.item == 0 && it.block.quote == 0;
}

bool is_quoted_text(const Piece& it) {
  constexpr std::size_t kFewestWords = 8;
  constexpr std::size_t kSurelyText = 14;
  if (!is_paragraph(it) || it.is_label() || !is_in_quotation_marks(it.block.text.text()))
    return false;
  const PostSigns signs = signs_of_post(it.block.text.text());
  return signs.words >= kFewestWords && (signs.ends_sentence || signs.words >= kSurelyText);
}

/// "Friday photograph", "What is it? (Wednesday)"
bool is_short_title(const Piece& it) {
  constexpr std::size_t kMostWords = 10;
  const std::string_view text = it.block.text.text();
  if (!is_paragraph(it) || text.find('\n') != std::string_view::npos) return false;
  const PostSigns signs = signs_of_post(text);
  return signs.words > 0 && signs.words <= kMostWords && !signs.ends_sentence && !signs.is_quoted &&
         !signs.has_strong_sign();
}

bool speaks_of_network(std::string_view text, const LabelWords& words) {
  return speaks_of_posts(text, words) || !platforms_in_lead(text, words).empty();
}

}  // namespace

bool titles_quoted_posts(const Pieces& pieces, const LabelWords& words) {
  constexpr std::size_t kFewest = 4;
  constexpr std::size_t kFirst = 4;
  std::size_t titled = 0;
  for (std::size_t i = 1; i < pieces.size(); ++i)
    titled += is_quoted_text(pieces[i]) && is_short_title(pieces[i - 1]) ? 1 : 0;
  if (titled < kFewest) return false;
  const auto end = pieces.begin() + static_cast<std::ptrdiff_t>(std::min(kFirst, pieces.size()));
  return std::any_of(pieces.begin(), end, [&](const Piece& it) {
    return speaks_of_network(it.block.text.text(), words);
  });
}

}  // namespace advolint
