#include <filesystem>
#include <string_view>
#include <system_error>

#include "config/load_workspace.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kFileNames[] = {"advolint.yaml", "advolint.yml", ".advolint.yaml",
                                           ".advolint.yml"};

std::optional<fs::path> workspace_file_in(const fs::path& folder) {
  for (const std::string_view name : kFileNames) {
    std::error_code ignored;
    // A link that leads nowhere, or a folder, is meant for one: reading it says what is wrong.
    const fs::file_status status = fs::symlink_status(folder / name, ignored);
    if (fs::exists(status)) return folder / name;
  }
  return std::nullopt;
}

/// As messages show it: relative to the working directory where that can be said.
std::string shown(const fs::path& path) {
  std::error_code fault;
  const fs::path working_directory = fs::current_path(fault);
  const fs::path relative = fault ? fs::path() : path.lexically_relative(working_directory);
  return (relative.empty() ? path : relative).generic_string();
}

}  // namespace

std::optional<std::string> find_workspace_file(const std::string& folder) {
  std::error_code fault;
  fs::path at = fs::absolute(folder.empty() ? fs::path(".") : fs::path(folder), fault);
  if (fault) return std::nullopt;
  at = at.lexically_normal();
  if (!at.has_filename()) at = at.parent_path();  // "drafts/" names the folder, not what is in it
  while (true) {
    if (const auto file = workspace_file_in(at)) return shown(*file);
    std::error_code ignored;
    if (fs::exists(at / ".git", ignored) || at == at.parent_path()) return std::nullopt;
    at = at.parent_path();
  }
}

}  // namespace advolint
