#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "diag/report.h"

namespace advolint {

/// Lines of a file that are not what they were.
struct ChangedLines {
  bool is_new = false;  ///< all of them
  /// First and last, 1-based. Where lines were taken out, those around the gap.
  std::vector<std::pair<std::uint32_t, std::uint32_t>> ranges;
};

/// By path, as messages show it. A file that is not here did not change.
using ChangedFiles = std::map<std::string, ChangedLines>;

/// Leaves in `report` what is about a changed post: findings in it, those of its file's front
/// matter where that changed, and those of a group of posts where one of the group did.
void keep_changed(Report& report, const ChangedFiles& changed);

}  // namespace advolint
