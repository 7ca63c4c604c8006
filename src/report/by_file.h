#pragma once

#include <span>
#include <string>
#include <vector>

#include "diag/report.h"

namespace advolint {

/// A file and its findings, which may be none.
struct FileFindings {
  std::string path;
  std::span<const Diagnostic> findings;
};

/// All files of `report`, sorted by path: the drafts that were checked, clean ones too, and
/// whatever else has findings. The report outlives the result.
std::vector<FileFindings> by_file(const Report& report);

}  // namespace advolint
