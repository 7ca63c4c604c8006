#pragma once

#include <string>
#include <string_view>

#include "engine/adoption/changed_posts.h"
#include "files/files.h"
#include "text/result.h"

namespace advolint {

/// What differs in the working tree from where it left `revision`, new files that Git does not know
/// yet among it. Paths are as messages show them.
Result<ChangedFiles> git_changes(const std::string& revision, const Files& files);

/// The part of it that reads what Git prints for `diff --raw -z --patch --unified=0`. Paths start
/// at the root of the repository.
ChangedFiles parse_git_diff(std::string_view output);

}  // namespace advolint
