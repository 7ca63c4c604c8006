#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <vector>

#include "engine/lint.h"

namespace advolint {

enum class Fixing {
  Safe,      ///< fixes that do not change what a post says
  Suggested  ///< those, and those for a person to decide
};

/// A draft before and after its fixes.
struct FixedDraft {
  std::string path;           ///< as messages show it
  std::string before, after;  ///< the file's bytes; not the same
  std::size_t fixes = 0;
};

struct FixedDrafts {
  LintResult result;               ///< of the drafts as they are after the fixes
  std::vector<FixedDraft> drafts;  ///< sorted by path; standard input among them under its name
  /// Fixes that a file's encoding has no signs for, or of a file that is never written.
  std::vector<Location> unwritable;
};

/// Lints, fixes, and lints again until nothing is left that can be fixed. Writes nothing.
/// A file's safe fixes are dropped where they would change how many posts it has and for which
/// platforms, or where a rule would find more than before; those of the other rules are kept.
FixedDrafts fix_drafts(const LintOptions& options, Fixing fixing);

}  // namespace advolint
