#include "draft/grouping/inner_titles.h"

#include <algorithm>
#include <string_view>

#include "draft/naming/post_words.h"
#include "text/words.h"

namespace advolint {

extern const WordList kReaders;  ///< by which a question turns to its readers

namespace {

using Place = Pieces::iterator;

/// An aside by its words, that is not a heading and no field.
bool is_aside_line(const Piece& it) {
  return it.is_label() && it.level >= kBoldLevel && it.label.is_aside && it.label.field == nullptr;
}

bool is_text(const Piece& it) {
  return !it.is_label() && it.block.kind == Block::Kind::Paragraph && !it.block.text.text().empty();
}

/// Whether a text ends with the hashtags or the address that end a post.
bool ends_post(const Piece& it) {
  const PostSigns signs = signs_of_post(it.block.text.text());
  return is_text(it) && (signs.ends_with_tags || signs.ends_with_link || signs.is_tags_only);
}

bool speaks_to_readers(const Piece& it, const Lexicon& lexicon) {
  return std::ranges::any_of(cut_words(it.block.text.text()), [&](const WordToken& word) {
    return lexicon.has(kReaders, word.folded);
  });
}

/// What ends the post below a label: another label of posts, a heading, a rule.
bool parts(const Piece& it) {
  if (it.is_rule()) return true;
  if (!it.is_label() || it.is_field()) return false;
  return it.level < kBoldLevel || (it.label.says_something() && !it.label.is_aside);
}

/// The lines between `begin` and `end`, which is what is below one label.
void keep(Place begin, Place end, const Lexicon& lexicon) {
  bool has_text = false, is_over = false;
  for (Place it = begin; it != end && !is_over; ++it) {
    if (!is_aside_line(*it)) {
      has_text |= is_text(*it) && !it->is_value;
      is_over = ends_post(*it);
      continue;
    }
    const bool goes_on = std::any_of(it, end, ends_post) || speaks_to_readers(*it, lexicon);
    if (!has_text || !goes_on) return;
    it->label = {};
  }
}

}  // namespace

void keep_inner_titles(Pieces& pieces, const Lexicon& lexicon) {
  for (Place it = pieces.begin(); it != pieces.end();) {
    const Place end = std::find_if(it + 1, pieces.end(), parts);
    const bool heads_post = it->is_label() && it->level < kBoldLevel && !it->label.is_aside &&
                            (it->label.holds_posts() || it->label.day);
    if (heads_post) keep(it + 1, end, lexicon);
    it = end;
  }
}

}  // namespace advolint
