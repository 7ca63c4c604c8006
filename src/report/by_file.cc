#include "report/by_file.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <string_view>

namespace advolint {

std::vector<FileFindings> by_file(const Report& report) {
  const std::span<const Diagnostic> all(report.diagnostics);
  std::vector<FileFindings> files;
  for (std::size_t begin = 0; begin < all.size();) {
    const std::string& path = all[begin].location.file->path();
    std::size_t end = begin;
    while (end < all.size() && all[end].location.file->path() == path) ++end;
    files.push_back({path, all.subspan(begin, end - begin)});
    begin = end;
  }
  std::set<std::string_view> with_findings;
  for (const Diagnostic& it : all) with_findings.insert(it.location.file->path());
  for (const std::string& path : report.draft_paths) {
    if (!with_findings.contains(path)) files.push_back({path, {}});
  }
  std::ranges::sort(files, {}, &FileFindings::path);
  return files;
}

}  // namespace advolint
