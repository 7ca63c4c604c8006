#pragma once

#include <vector>

#include "draft/grouping/ledger.h"
#include "draft/grouping/section.h"

namespace advolint {

/// What is known of a file before its sections are cut.
struct FileFacts {
  /// Its name says that it holds posts: "social-media-posts.md", "tweets.txt".
  bool name_says_posts = false;
  /// Its path or front matter says for which platform it is.
  bool has_platform = false;
  bool is_plain_text = false;
  bool has_table = false;  ///< a table in it holds posts
};

/// Whether labels in the file part it into posts. Without them it is one post, whole.
bool has_sections(const Pieces& pieces, const FileFacts& facts);

/// Cuts the pieces at their labels. The first section is what stands above the first label; the
/// labels go to the ledger.
std::vector<Section> cut_sections(Pieces pieces, const FileFacts& facts, Ledger& ledger);

}  // namespace advolint
