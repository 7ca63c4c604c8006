#pragma once

#include <string_view>
#include <vector>

#include "facts/post_context.h"
#include "text/span.h"

namespace advolint {

/// Where the post says one of the phrases that all languages list under `+list` in their words.txt:
/// "tells-meeting". In order. What is in links, hashtags and mentions does not count. Linear.
std::vector<TextSpan> find_told(const PostContext& post, std::string_view list);

/// Whether `text`, the name of something, says one of the phrases of `list`.
bool says_one_of(std::string_view text, std::string_view list);

}  // namespace advolint
