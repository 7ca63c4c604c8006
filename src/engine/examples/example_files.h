#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "pack/rule.h"
#include "text/source_file.h"

namespace advolint {

/// An example as the files that a writer would have: a draft with its front matter, and an
/// advolint.yaml that states the facts.
struct ExampleFiles {
  SourceFilePtr draft;      ///< null: the example shows something else than one draft
  SourceFilePtr workspace;  ///< null: nothing needs to be stated
  std::string today;        ///< "2026-03-02"; empty: on any day
};

/// What `example` states as the front matter of its draft would. Its nodes keep their places.
yaml::Node front_matter_of(const yaml::Node& example);

/// Lays `example` out.
ExampleFiles lay_out(const Example& example);

/// What `rule` alone finds in the draft of `files`, in order of place; nothing where there is no
/// draft. A rule that the workspace has switched off is run as a note.
Diagnostics lint_files(const ExampleFiles& files, const Rule& rule,
                       const std::vector<std::string>& known_rules);

}  // namespace advolint
