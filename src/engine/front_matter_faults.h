#pragma once

#include <string_view>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "draft/draft.h"
#include "facts/fields.h"

namespace advolint {

/// What is wrong with what a draft's front matter says, though it is sound YAML: dates that do not
/// exist, officials and campaigns that the workspace does not know (a slip there would put rules to
/// sleep without a word), and keys that look like slips of known ones. Rules `front-matter-…`.
/// `path` is the draft's, relative to the workspace: its names may say a date, too.
Diagnostics front_matter_faults(const Workspace& workspace, std::string_view path,
                                const Draft& draft);

}  // namespace advolint
