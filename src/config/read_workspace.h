#pragma once

#include <string>

#include "config/references.h"
#include "config/workspace.h"
#include "files/folder.h"
#include "yaml/reader.h"

namespace advolint {

/// Reads the workspace that `node` describes: what advolint.yaml holds, or the `workspace:` of a
/// rule's example. Files are named relative to `folder`; without one none is read, and the data
/// must be there itself. Faults become diagnostics; what could be read is in the result.
Workspace read_workspace(const yaml::Context& context, const yaml::Node& node,
                         const Folder& folder);

/// The same for a file that extends another, of which `base` is what was read: maps merge, lists
/// and data files replace, `+name` adds to a list. `references` are those of the data that stands,
/// to be checked once all files are read.
Workspace read_workspace_over(Workspace base, const yaml::Context& context, const yaml::Node& node,
                              const Folder& folder, ReferencesByDocument& references);

}  // namespace advolint
