#pragma once

#include <cstdint>
#include <span>

#include "facts/post_context.h"

namespace advolint {

/// The posts of the draft of `post` that are at most `reach` before it or after it, and the post
/// itself, in order. They are the draft's. Logarithmic in all of its posts.
std::span<const Post> posts_near(const PostContext& post, std::uint32_t reach);

/// Those before `post`.
std::span<const Post> posts_before(const PostContext& post, std::uint32_t reach);

}  // namespace advolint
