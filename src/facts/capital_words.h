#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "facts/post_context.h"

namespace advolint {

/// Whether a word of more than one byte has ASCII capitals, and no small letters of ASCII.
bool is_in_capitals(std::string_view word);

/// Indices of the words of a post that are: few of most posts.
std::vector<std::size_t> words_in_capitals(const PostContext& post);

}  // namespace advolint
