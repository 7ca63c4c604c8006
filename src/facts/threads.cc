#include "facts/threads.h"

#include <algorithm>
#include <cstddef>

namespace advolint {

std::span<const Post> thread_of(const PostContext& post) {
  const std::span<const Post> posts(post.draft.posts);
  const auto own = std::ranges::find(posts, post.post.number, &Post::number);
  if (own == posts.end()) return {};
  const auto index = static_cast<std::size_t>(own - posts.begin());
  const std::size_t number = own->thread_number;
  if (number == 0 || number > index + 1) return posts.subspan(index, 1);
  const std::size_t first = index + 1 - number;
  return posts.subspan(first, std::min<std::size_t>(own->thread_size, posts.size() - first));
}

}  // namespace advolint
