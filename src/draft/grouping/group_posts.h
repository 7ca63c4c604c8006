#pragma once

#include <cstdint>
#include <vector>

#include "draft/draft.h"
#include "draft/grouping/field_values.h"
#include "draft/grouping/ledger.h"
#include "draft/grouping/sections.h"
#include "draft/grouping/tables.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// What is known of a file when its posts are put together.
struct GroupOptions {
  const LabelWords& labels;
  TableOptions tables;
  FileFacts facts;
  DateHints hints;
};

/// The posts of a file.
struct GroupedPosts {
  std::vector<Post> posts;
  /// Platforms that its first sentences name for all: "Post these on Facebook".
  std::vector<PlatformUse> for_all;
  std::vector<Suppression> suppressions;  ///< that rows of tables state
  std::vector<Post> unread;               ///< what looks like posts and is none by its place
  bool is_whole = false;  ///< the file is one post, or one thread
};

/// Puts the pieces of a file together to posts. What else they are goes to the ledger, what is wrong
/// with their layout to `faults`. `anchor` is where an empty post would stand.
GroupedPosts group_posts(const SourceFile& file, Pieces pieces, const GroupOptions& options,
                         std::uint32_t anchor, Ledger& ledger, std::vector<LayoutFault>& faults);

}  // namespace advolint
