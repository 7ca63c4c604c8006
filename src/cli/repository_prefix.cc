#include "cli/repository_prefix.h"

#include <filesystem>
#include <optional>

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// "content/" where `folder` lies in `root`; nothing where it lies elsewhere.
std::optional<std::string> way_from(const Files& files, const std::string& root,
                                    const std::string& folder) {
  const fs::path relative =
      fs::path(files.real_path(folder)).lexically_relative(files.real_path(root));
  if (relative.empty() || *relative.begin() == "..") return std::nullopt;
  return relative == "." ? std::string() : relative.generic_string() + "/";
}

}  // namespace

std::string repository_prefix(const Invocation& invocation) {
  const Files& files = invocation.files;
  const std::string& here = invocation.working_directory;
  for (const char* name : {"GITHUB_WORKSPACE", "CI_PROJECT_DIR"}) {
    const std::string root = invocation.variable(name).value_or("");
    if (root.empty()) continue;
    if (const auto way = way_from(files, root, here)) return *way;
  }
  for (fs::path folder = here; !folder.empty(); folder = folder.parent_path()) {
    if (files.exists(folder / ".git")) return way_from(files, folder, here).value_or("");
    if (folder == folder.parent_path()) break;
  }
  return {};
}

}  // namespace advolint
