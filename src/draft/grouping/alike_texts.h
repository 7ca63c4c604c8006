#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "draft/naming/piece.h"
#include "draft/naming/post_words.h"
#include "text/language.h"

namespace advolint {

/// Pieces of a document that are one text.
struct AlikeText {
  std::size_t begin = 0, end = 0;
};

/// The texts that a document holds alike (in quotes, in fences, in quotation marks, indented, as
/// items, below titles), if several of them have hashtags, mentions or gaps that are rare
/// elsewhere: those are its posts. Where the document says that it holds posts (`says_posts`), they
/// need no such signs, if few texts are elsewhere. None where no place holds such texts, or where
/// they count themselves as the parts of a thread. Linear.
std::vector<AlikeText> find_alike_posts(const Pieces& pieces, bool says_posts,
                                        const Lexicon& lexicon);

/// The same for quotes and fences alone, which hold posts whatever labels say: three or more, some
/// of them below no label.
std::vector<AlikeText> find_held_posts(const Pieces& pieces, const Lexicon& lexicon);

// What pieces are to those who look for them.

/// The words of a piece, without bullets and marks.
std::string_view words_of(const Piece& it);
/// Whether it is no label, no value, no rule and no table.
bool is_plain_text(const Piece& it);
/// Whether it is in a quote or a fence.
bool is_held(const Piece& it);
/// Whether it is a label, and no field.
bool heads_text(const Piece& it);
/// A short line that ends as no sentence does: "For parents".
bool is_line_title(const Piece& it);
/// Whether a text may be a post by its length and its end.
bool is_like_post(const PostSigns& signs);

}  // namespace advolint
