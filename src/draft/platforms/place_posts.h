#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "draft/draft.h"
#include "platform/platform.h"
#include "yaml/node.h"

namespace advolint {

/// What is known when all posts of a file have their platforms.
struct PlacedPosts {
  bool says_where = false;  ///< front matter names platforms, even if we know none of them
  std::optional<SourceSpan> says_nowhere;  ///< of the first post for which nothing names any
};

/// The platforms that the configuration gives this file, whose keys are `path_fields` (null if
/// none), else those that its path names.
std::vector<PlatformUse> platforms_around(std::string_view path, const yaml::Node* path_fields,
                                          const PlatformTable& platforms);

/// Says for each post of `draft` which platforms it is for. The first that says so wins: the post's
/// section, its own front matter, the file's, and then `said_elsewhere`.
PlacedPosts place_posts(Draft& draft, const PlatformTable& platforms,
                        const std::vector<PlatformUse>& said_elsewhere);

}  // namespace advolint
