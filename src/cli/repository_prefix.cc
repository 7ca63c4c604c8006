#include "cli/repository_prefix.h"

#include <filesystem>
#include <optional>
#include <system_error>

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// "content/" where `folder` lies in `root`; nothing where it lies elsewhere.
std::optional<std::string> way_from(const fs::path& root, const fs::path& folder) {
  std::error_code code;
  const fs::path relative =
      fs::weakly_canonical(folder, code).lexically_relative(fs::weakly_canonical(root, code));
  if (code || relative.empty() || *relative.begin() == "..") return std::nullopt;
  return relative == "." ? std::string() : relative.generic_string() + "/";
}

}  // namespace

std::string repository_prefix(const Invocation& invocation) {
  const fs::path here = invocation.working_directory;
  for (const char* name : {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"}) {
    const std::string root = invocation.variable(name).value_or("");
    if (root.empty()) continue;
    if (const auto way = way_from(root, here)) return *way;
  }
  for (fs::path folder = here; !folder.empty(); folder = folder.parent_path()) {
    std::error_code code;
    if (fs::exists(folder / ".git", code)) return way_from(folder, here).value_or("");
    if (folder == folder.parent_path()) break;
  }
  return {};
}

}  // namespace advolint
