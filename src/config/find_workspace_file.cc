#include <filesystem>
#include <string_view>

#include "config/load_workspace.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFileNames[] = {"advolint.yaml", "advolint.yml", ".advolint.yaml",
                                           ".advolint.yml"};

std::optional<fs::path> workspace_file_in(const Files& files, const fs::path& folder) {
  for (const std::string_view name : kFileNames) {
    // A link that leads nowhere, or a folder, is meant for one: reading it says what is wrong.
    if (files.own_kind(folder / name) != FileKind::Missing) return folder / name;
  }
  return std::nullopt;
}

/// As messages show it: relative to the working directory where that can be said.
std::string shown(const Files& files, const fs::path& path) {
  const fs::path relative = path.lexically_relative(files.working_directory());
  return (relative.empty() ? path : relative).generic_string();
}

}  // namespace

std::optional<std::string> find_workspace_file(const Files& files, const std::string& folder) {
  fs::path at = files.absolute(folder);
  if (!at.has_filename()) at = at.parent_path();  // "drafts/" names the folder, not what is in it
  while (true) {
    if (const auto file = workspace_file_in(files, at)) return shown(files, *file);
    if (files.exists(at / ".git") || at == at.parent_path()) return std::nullopt;
    at = at.parent_path();
  }
}

}  // namespace advolint
