#pragma once

#include <span>

#include "facts/post_context.h"

namespace advolint {

/// The posts of the thread that `post` belongs to, in order; the post alone where it is in none.
/// They are the draft's. Linear in its posts.
std::span<const Post> thread_of(const PostContext& post);

}  // namespace advolint
