#pragma once

#include <span>
#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// The posts of the thread that `post` belongs to, in order; the post alone where it is in none.
/// They are the draft's. Logarithmic in its posts.
std::span<const Post> thread_of(const PostContext& post);

/// `post` with the text of each other part of its thread in turn, and the words, entities and
/// sentences of that. What fields say is still that of `post`. Empty where it is in no thread, or
/// in one of more than 25 parts: each part looks at all others.
std::vector<PostContext> other_parts_of(const PostContext& post);

}  // namespace advolint
