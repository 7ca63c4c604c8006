#include "config/load_workspace.h"

#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "config/base_files.h"
#include "config/read_workspace.h"
#include "files/boundary.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

/// From the outermost base to the file itself.
Workspace read_layers(const Files& files, const std::vector<WorkspaceLayer>& layers,
                      Diagnostics& diagnostics) {
  Workspace workspace = empty_workspace();
  ReferencesByDocument references;
  for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
    const yaml::Context context{
        .file = layer->file, .prefix = "config", .diagnostics = &diagnostics};
    workspace = read_workspace_over(std::move(workspace), context, layer->root,
                                    {&files, folder_of(*layer->file)}, references);
  }
  check_references(references, workspace);
  return workspace;
}

}  // namespace

Result<Workspace> load_workspace(const Files& files, const std::string& path,
                                 Diagnostics& diagnostics) {
  if (leads_outside(files, path))
    return tl::unexpected(
        Error{Phrase("cannot read {}: it is a link that leads out of the repository", path)});
  Result<std::string> bytes = files.read(path, kMaxYamlBytes);
  if (!bytes) return tl::unexpected(bytes.error());
  const auto file = std::make_shared<const SourceFile>(path, *std::move(bytes));
  std::optional<yaml::Node> root = yaml::parse_file(file, "config", diagnostics);
  if (!root || root->is_null()) {
    Workspace workspace = empty_workspace();
    workspace.file = file;
    workspace.root = folder_of(*file);
    return workspace;
  }
  const auto layers =
      workspace_layers(files, {.file = file, .root = *std::move(root)}, diagnostics);
  return read_layers(files, layers, diagnostics);
}

}  // namespace advolint
