#pragma once

#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "diag/report.h"
#include "text/result.h"

namespace advolint {

/// Which fixes are made.
struct FixChoice {
  bool suggested = false;  ///< those, too, that are for a person to decide
  /// Files whose fixes did harm when they were made together: those of one rule at a time.
  std::set<std::string, std::less<>> careful;
  /// Paths and rules whose fixes are not made.
  std::set<std::pair<std::string, std::string>> banned;
};

/// What becomes of one file.
struct FilePlan {
  std::string before, after;    ///< the file's bytes, as they lie on disk
  std::set<std::string> rules;  ///< whose fixes are in it
  std::size_t fixes = 0;
};

struct FixPlan {
  std::map<std::string, FilePlan> files;  ///< by path; what stays as it is is not there
  /// Fixes that the file's encoding has no signs for, or of a file that is never written: where.
  std::vector<Location> unwritable;
};

/// The bytes of the file at a path, as they lie on disk.
using ReadBytes = std::function<Result<std::string>(const std::string& path)>;

/// Puts together the fixes of the drafts of `report`, in the order of its findings; one that
/// overlaps an earlier one is left for the next time. A file whose bytes are no longer those that
/// were judged is left alone.
FixPlan plan_fixes(const Report& report, const FixChoice& choice, const ReadBytes& read_bytes);

}  // namespace advolint
