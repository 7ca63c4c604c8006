#include "facts/several_posts.h"

#include <algorithm>

namespace advolint {

bool may_be_several(const PostContext& post) {
  return std::ranges::any_of(post.draft.faults, [&](const LayoutFault& it) {
    return it.name == "several-posts" && post.post.span.contains(it.span);
  });
}

}  // namespace advolint
