#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "files/files.h"
#include "text/source_file.h"
#include "yaml/node.h"

namespace advolint {

/// A workspace file as it was written.
struct WorkspaceLayer {
  SourceFilePtr file;
  yaml::Node root;  ///< a map, or what somebody wrote instead of one
};

/// So many files may extend one another: more is a mistake, and nobody would see through it.
inline constexpr std::size_t kMostLayers = 8;

/// `own` and the files that it extends (`extends: ../shared/advolint.yaml`), the nearest first. A
/// base lies in the repository of `own`, if there is one. One that is missing, that leads out of
/// the repository or back to a file of the chain is a diagnostic at the key, and ends the chain.
std::vector<WorkspaceLayer> workspace_layers(const Files& files, WorkspaceLayer own,
                                             Diagnostics& diagnostics);

/// The folder of a file, "." for one in the working directory.
std::string folder_of(const SourceFile& file);

}  // namespace advolint
