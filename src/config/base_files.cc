#include "config/base_files.h"

#include <algorithm>
#include <filesystem>
#include <memory>
#include <optional>
#include <utility>

#include <fmt/format.h>

#include "files/boundary.h"
#include "yaml/parse.h"
#include "yaml/reader.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

/// The folder above `path` that holds .git; nothing if there is none.
std::optional<std::string> repository_of(const Files& files, const std::string& path) {
  fs::path folder = fs::path(files.real_path(path)).parent_path();
  while (true) {
    if (files.exists(folder / ".git")) return folder.generic_string();
    if (folder == folder.parent_path()) return std::nullopt;
    folder = folder.parent_path();
  }
}

/// Follows `extends:` from file to file.
class Chain {
 public:
  Chain(const Files& files, WorkspaceLayer own, Diagnostics& diagnostics)
      : files_(files),
        diagnostics_(diagnostics),
        repository_(repository_of(files, own.file->path())) {
    layers_.push_back(std::move(own));
  }

  std::vector<WorkspaceLayer> follow() {
    while (const yaml::Node* named = base_of(layers_.back())) {
      std::optional<WorkspaceLayer> base = open(*named);
      if (!base) break;
      layers_.push_back(*std::move(base));
    }
    return std::move(layers_);
  }

 private:
  static const yaml::Node* base_of(const WorkspaceLayer& layer) {
    const yaml::Node* value = layer.root.find("extends");
    return value != nullptr && value->is_scalar() ? value : nullptr;
  }

  std::optional<WorkspaceLayer> open(const yaml::Node& named) {
    const fs::path from = layers_.back().file->path();
    const std::string path =
        (from.parent_path() / named.scalar).lexically_normal().generic_string();
    if (!may_extend(named, path)) return std::nullopt;
    Result<std::string> bytes = files_.read(path, kMaxYamlBytes);
    if (!bytes) {
      report("unreadable-file", named, bytes.error().message);
      return std::nullopt;
    }
    auto file = std::make_shared<const SourceFile>(path, *std::move(bytes));
    std::optional<yaml::Node> root = yaml::parse_file(file, "config", diagnostics_);
    if (!root || root->is_null()) return std::nullopt;
    return WorkspaceLayer{.file = std::move(file), .root = *std::move(root)};
  }

  bool may_extend(const yaml::Node& named, const std::string& path) {
    const std::string real = files_.real_path(path);
    const bool is_outside = repository_ && !lies_in(real, *repository_);
    if (named.scalar.empty() || fs::path(named.scalar).is_absolute() || is_outside) {
      report("outside-repository", named,
             Phrase("'{}' is not a path inside this repository", named.scalar));
      return false;
    }
    const bool closes_a_cycle = std::ranges::any_of(layers_, [&](const WorkspaceLayer& layer) {
      return files_.real_path(layer.file->path()) == real;
    });
    if (closes_a_cycle) {
      report("extends-cycle", named, Phrase("'{}' extends itself", path));
      add_chain();
      return false;
    }
    if (layers_.size() < kMostLayers) return true;
    report("extends-too-deep", named,
           Phrase("{} files extend one another here; {} may", layers_.size() + 1, kMostLayers));
    add_chain();
    return false;
  }

  void report(std::string_view rule, const yaml::Node& named, Phrase message) {
    const yaml::Context context{
        .file = layers_.back().file, .prefix = "config", .diagnostics = &diagnostics_};
    context.error(rule, named.span, std::move(message));
  }

  /// The lines that lead to the one at fault.
  void add_chain() {
    for (std::size_t i = 0; i + 1 < layers_.size(); ++i) {
      diagnostics_.back().notes.push_back(
          {.message = Phrase("'{}' is extended here", layers_[i + 1].file->path()),
           .location = {layers_[i].file, base_of(layers_[i])->span}});
    }
  }

  const Files& files_;
  Diagnostics& diagnostics_;
  std::optional<std::string> repository_;
  std::vector<WorkspaceLayer> layers_;
};

}  // namespace

std::vector<WorkspaceLayer> workspace_layers(const Files& files, WorkspaceLayer own,
                                             Diagnostics& diagnostics) {
  return Chain(files, std::move(own), diagnostics).follow();
}

std::string folder_of(const SourceFile& file) {
  std::string folder = fs::path(file.path()).parent_path().generic_string();
  return folder.empty() ? "." : folder;
}

}  // namespace advolint
