#pragma once

#include <vector>

#include "draft/draft.h"
#include "draft/grouping/group_options.h"
#include "draft/grouping/ledger.h"
#include "draft/naming/piece.h"

namespace advolint {

/// The posts of a file.
struct GroupedPosts {
  std::vector<Post> posts;
  /// Platforms that its first sentences name for all: "Post these on Facebook".
  std::vector<PlatformUse> for_all;
  std::vector<Suppression> suppressions;  ///< that rows of tables state
  std::vector<Post> unread;               ///< what looks like posts and is none by its place
  bool is_whole = false;                  ///< the file is one post, or one thread
};

/// Puts the pieces of a file together to posts. What else they are goes to the ledger, what is
/// wrong with their layout to `faults`. `anchor` is where an empty post would stand.
GroupedPosts group_posts(const SourceFile& file, Pieces pieces, const GroupOptions& options,
                         Ledger& ledger, std::vector<LayoutFault>& faults);

}  // namespace advolint
