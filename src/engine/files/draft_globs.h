#pragma once

#include <string>
#include <vector>

#include "config/workspace.h"
#include "files/files.h"

namespace advolint {

/// Whether `path`, from the root of `workspace`, is among those that its `drafts:` name: globs, of
/// which "drafts" and "drafts/" name all below a folder, and "!old/**" takes back. The last one
/// that speaks of the path decides.
bool is_draft_path(const Workspace& workspace, const std::string& path);

/// Those of `drafts:` that speak of none of `paths`.
std::vector<std::string> unused_draft_globs(const Workspace& workspace,
                                            const std::vector<std::string>& paths);

/// Whether the whole of `workspace` lies in one of `folders`, and has a file of its own.
bool is_searched(const Files& files, const Workspace& workspace,
                 const std::vector<std::string>& folders);

}  // namespace advolint
