#pragma once

#include <optional>
#include <string>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "files/files.h"
#include "text/result.h"

namespace advolint {

/// The nearest advolint.yaml, advolint.yml or .advolint.yaml in `folder` or above it; the search
/// ends after a folder that holds .git, and a file with `root: true` ends it too. Nothing if there
/// is none.
std::optional<std::string> find_workspace_file(const Files& files, const std::string& folder);

/// Reads the workspace file and every data file it names. Faults of either are appended to
/// `diagnostics` at their place (rules `config-…` and `data-…`); what could be read is in the
/// workspace. An unreadable file is an Error if it is `path` itself, a diagnostic at the key that
/// names it otherwise.
Result<Workspace> load_workspace(const Files& files, const std::string& path,
                                 Diagnostics& diagnostics);

}  // namespace advolint
