#pragma once

#include <functional>
#include <set>
#include <string>
#include <vector>

#include "draft/draft.h"

namespace advolint {

/// The keys that lines, labels or cells state for any of `posts`; "images" where one shows a
/// picture. Linear.
std::set<std::string, std::less<>> stated_keys_of(const std::vector<Post>& posts);

}  // namespace advolint
