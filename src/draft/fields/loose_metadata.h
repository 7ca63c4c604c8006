#pragma once

#include "diag/diagnostic.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// How the lines between fences are written.
enum class MetadataSyntax {
  Yaml,  ///< "platform: x"
  Toml   ///< "platform = "x"", as Hugo writes it between lines of +++
};

/// Reads the metadata in `region` as its writer meant it: YAML, in which a blank may be missing
/// after a colon, and the scalars, lists and tables of TOML. A mapping, or null. Faults become
/// diagnostics, "front-matter-…".
yaml::Node read_loose_metadata(const SourceFilePtr& file, SourceSpan region, MetadataSyntax syntax,
                               Diagnostics& diagnostics);

}  // namespace advolint
