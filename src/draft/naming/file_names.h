#pragma once

#include <string_view>

#include "draft/label_words.h"

namespace advolint {

/// Whether the name of the file says that it holds posts: "social-media-posts.md", "tweets.txt".
bool names_posts(std::string_view path, const LabelWords& words);

}  // namespace advolint
