#include "facts/near_posts.h"

#include <algorithm>

namespace advolint {
namespace {

/// The posts of the draft whose numbers are from `begin` to before `end`.
std::span<const Post> posts_between(const PostContext& post, std::uint32_t begin,
                                    std::uint32_t end) {
  const std::span<const Post> posts(post.draft.posts);
  const auto first = std::ranges::lower_bound(posts, begin, {}, &Post::number);
  return {first, std::ranges::lower_bound(first, posts.end(), end, {}, &Post::number)};
}

std::uint32_t lowest(const PostContext& post, std::uint32_t reach) {
  return post.post.number - std::min(post.post.number, reach);
}

}  // namespace

std::span<const Post> posts_near(const PostContext& post, std::uint32_t reach) {
  return posts_between(post, lowest(post, reach), post.post.number + reach + 1);
}

std::span<const Post> posts_before(const PostContext& post, std::uint32_t reach) {
  return posts_between(post, lowest(post, reach), post.post.number);
}

}  // namespace advolint
