#pragma once

#include <initializer_list>
#include <string_view>

#include "facts/post_context.h"

namespace advolint {

/// Whether front matter is at the head of the file of `post`, or again above it.
bool has_front_matter(const PostContext& post);

/// Whether the draft of `post` has a place where one of `keys` may be expected: front matter, or
/// lines, labels or columns that state it for at least one of its posts. A kit that states no
/// picture at all has none for pictures.
bool has_room_for(const PostContext& post, std::initializer_list<std::string_view> keys);

}  // namespace advolint
