#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "draft/draft.h"
#include "platform/platform.h"
#include "text/span.h"

namespace advolint {

/// The posts of a draft that go wherever its other posts go: rows for "All channels", "Networks:
/// all".
class EverywherePosts {
 public:
  /// `origin`: what says so.
  explicit EverywherePosts(PlatformOrigin origin) : origin_(origin) {}

  /// Notes where another post goes.
  void see(const Post& post, const PlatformTable& platforms);

  /// Notes that a post, by its place in the draft, goes everywhere, as is said at `said_at`.
  void add(std::size_t post, SourceSpan said_at) { posts_.push_back({post, said_at}); }

  /// Gives them all networks that were seen. One alone says little: then they stay without.
  void place(std::vector<Post>& posts) const;

 private:
  struct Placed {
    std::size_t post = 0;
    SourceSpan said_at;
  };

  PlatformOrigin origin_;
  std::vector<std::string> platforms_, networks_;  ///< in the order in which they were seen
  std::vector<Placed> posts_;
};

}  // namespace advolint
