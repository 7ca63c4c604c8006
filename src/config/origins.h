#pragma once

#include <string>
#include <vector>

#include "diag/diagnostic.h"
#include "files/files.h"

namespace advolint {

/// A value that a workspace file states.
struct Origin {
  std::string key;           ///< "rules.emoji-run.level"
  std::string value;         ///< on one line
  Location at;               ///< of the key
  bool is_replaced = false;  ///< a file that is nearer to the drafts says otherwise
};

/// What the workspace file at `path` and those that it extends state, the nearest file first, each
/// value by itself where it is merged by itself. Empty where the file cannot be read.
std::vector<Origin> origins_of(const Files& files, const std::string& path);

}  // namespace advolint
