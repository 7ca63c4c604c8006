#include "draft/grouping/record_signs.h"

#include <algorithm>
#include <string_view>

#include "draft/grouping/editor_notes.h"
#include "draft/grouping/remarks.h"
#include "draft/naming/post_words.h"

namespace advolint {

using Kind = Block::Kind;

bool has_words(const Piece& piece) { return !piece.block.text.text().empty(); }

bool reads_like_post(const Pieces& texts) {
  return std::ranges::any_of(texts, [](const Piece& it) {
    return it.block.quote > 0 || it.block.kind == Kind::Fence || !it.block.images.empty() ||
           signs_of_post(it.block.text.text()).reads_like_post();
  });
}

bool are_surely_posts(const Pieces& texts) {
  std::size_t count = 0, marked = 0;
  for (const Piece& it : texts) {
    if (it.is_rule() || !has_words(it)) continue;
    const PostSigns signs = signs_of_post(it.block.text.text());
    if (!signs.reads_like_post()) return false;
    ++count;
    const bool has_sign = signs.has_hashtag || signs.has_mention || signs.has_gap;
    marked += has_sign || signs.is_quoted || (it.block.item > 0 && signs.has_link) ? 1 : 0;
  }
  return 2 * marked > count;
}

bool is_intro_only(const Pieces& texts) {
  if (texts.size() != 1 || texts.front().is_value) return false;
  std::string_view text = texts.front().block.text.text();
  text = text.substr(0, text.find_last_not_of(" \t\n") + 1);
  const PostSigns signs = signs_of_post(text);
  constexpr std::size_t kMostWords = 25;
  return text.ends_with(':') && signs.words <= kMostWords && !signs.has_strong_sign() &&
         texts.front().block.quote == 0 && texts.front().block.kind == Kind::Paragraph;
}

bool is_note_only(const Record& record, const LabelWords& words) {
  if (record.text.size() == 1 && holds_place(record.text.front().block, words)) return true;
  return record.has_text_field && !record.text.empty() &&
         std::ranges::all_of(record.text, [](const Piece& it) {
           return is_in_brackets(it.block) && !signs_of_post(it.block.text.text()).has_hashtag;
         });
}

bool is_outline(const Record& record) {
  return std::ranges::all_of(record.text, [](const Piece& it) {
    const PostSigns signs = signs_of_post(it.block.text.text(it.block.words()));
    // "Are you coming? Yes / Of course"
    const bool asks = it.block.text.text().find("? ") != std::string::npos;
    return it.block.item > 0 && !signs.ends_sentence && !signs.has_strong_sign() && !asks;
  });
}

}  // namespace advolint
