#pragma once

#include <cstdint>
#include <vector>

#include "draft/naming/piece.h"
#include "text/language.h"
#include "text/phrase.h"
#include "text/source_file.h"

namespace advolint {

/// What is known of the texts below a label before they are told apart.
struct SplitFacts {
  bool is_plural = false;        ///< the label speaks of several posts
  bool is_plural_above = false;  ///< a label further out does
  bool is_thread = false;        ///< they are parts of one thread
  bool is_numbered = false;      ///< the label numbers one post
  std::uint32_t longest = 0;     ///< characters that all platforms take; 0: unknown
};

/// A text that is no post, though posts are beside it.
struct LeftOut {
  Block block;
  Phrase because;
};

/// Texts told apart.
struct SplitPosts {
  std::vector<std::vector<Block>> posts;  ///< the blocks of each
  std::vector<LeftOut> left_out;
  /// They look like several posts and stayed one: nothing says where one ends.
  bool is_doubtful = false;
};

/// Tells the posts below a label apart: fences and quotes, items of a list, paragraphs. Where
/// siblings are alike and each reads like a post, they are posts; else the text stays whole.
SplitPosts split_posts(const SourceFile& file, Pieces pieces, const SplitFacts& facts,
                       const Lexicon& lexicon);

}  // namespace advolint
