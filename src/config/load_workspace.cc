#include "config/load_workspace.h"

#include <filesystem>
#include <memory>
#include <utility>

#include "config/read_workspace.h"
#include "text/read_file.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

std::string folder_of(const std::string& path) {
  std::string folder = std::filesystem::path(path).parent_path().generic_string();
  return folder.empty() ? "." : folder;
}

}  // namespace

Result<Workspace> load_workspace(const std::string& path, Diagnostics& diagnostics) {
  Result<std::string> bytes = read_file(path, kMaxYamlBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto file = std::make_shared<const SourceFile>(path, *std::move(bytes));
  const std::optional<yaml::Node> root = yaml::parse_file(file, "config", diagnostics);
  if (!root || root->is_null()) {
    Workspace workspace = empty_workspace();
    workspace.file = file;
    workspace.root = folder_of(path);
    return workspace;
  }
  const yaml::Context context{.file = file, .prefix = "config", .diagnostics = &diagnostics};
  return read_workspace(context, *root, folder_of(path));
}

}  // namespace advolint
