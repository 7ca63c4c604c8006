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
  bool is_reply = false;         ///< the label heads replies
  bool are_quoted = false;       ///< other posts of the file are in quotation marks
  bool is_numbered = false;      ///< the label numbers one post
  bool is_last = false;          ///< no post of the file is below another label after them
  bool is_in_plan = false;       ///< in an entry of a plan for a day, hour by hour
  bool is_in_mail = false;       ///< words to those who got the mail may be around them
  std::uint32_t longest = 0;     ///< characters that all platforms take; 0: unknown
};

/// A text that is not a post, though posts are beside it.
struct LeftOut {
  Block block;
  Phrase because;
};

/// Texts told apart.
struct SplitPosts {
  std::vector<std::vector<Block>> posts;  ///< the blocks of each
  std::vector<LeftOut> left_out;
  bool are_quoted = false;  ///< quotation marks hold them
  bool are_held = false;    ///< fences or quotes hold them
  /// They look like several posts and stayed one: nothing says where one ends.
  bool is_doubtful = false;
};

/// Tells the posts below a label apart: fences and quotes, items of a list, paragraphs. Where
/// siblings are alike and each reads like a post, they are posts; else the text stays whole.
SplitPosts split_posts(const SourceFile& file, Pieces pieces, const SplitFacts& facts,
                       const Lexicon& lexicon);

}  // namespace advolint
