#pragma once

#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>

#include <fmt/format.h>
#include <unistd.h>

#include "config/load_workspace.h"
#include "config/read_workspace.h"
#include "yaml/parse.h"

namespace advolint {

/// A folder of its own, gone with the test.
class WorkspaceFolder {
 public:
  WorkspaceFolder()
      : path_(std::filesystem::canonical(std::filesystem::temp_directory_path()) /
              fmt::format("advolint-config-{}", ::getpid())) {
    std::filesystem::create_directories(path_);
  }
  ~WorkspaceFolder() { std::filesystem::remove_all(path_); }
  WorkspaceFolder(const WorkspaceFolder&) = delete;
  WorkspaceFolder& operator=(const WorkspaceFolder&) = delete;

  void write(const std::string& name, std::string_view bytes) const {
    std::filesystem::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
  }
  [[nodiscard]] std::string path(const std::string& name = {}) const {
    return name.empty() ? path_.string() : (path_ / name).string();
  }

 private:
  std::filesystem::path path_;
};

/// A workspace and what was wrong with it.
struct LoadedWorkspace {
  Workspace workspace;
  Diagnostics diagnostics;

  /// One line for each diagnostic: "<rule> at '<text under it>': <message>", and the title of its
  /// first fix.
  [[nodiscard]] std::string faults() const {
    std::string out;
    for (const Diagnostic& it : diagnostics) {
      const std::string_view text = it.location.file->text(it.location.span);
      out += fmt::format("{} at '{}': {}", it.rule, text, it.message);
      if (!it.fixes.empty()) out += fmt::format(" ({})", it.fixes[0].title);
      out += "\n";
    }
    return out;
  }
};

/// What `text` says as advolint.yaml, without a folder.
inline LoadedWorkspace workspace_of(std::string_view text) {
  LoadedWorkspace loaded{.workspace = empty_workspace(), .diagnostics = {}};
  const auto file = std::make_shared<const SourceFile>("advolint.yaml", std::string(text));
  const auto root = yaml::parse(file, {0, file->size_bytes()}, "config", loaded.diagnostics);
  if (!root) return loaded;
  const yaml::Context context{.file = file, .prefix = "config", .diagnostics = &loaded.diagnostics};
  loaded.workspace = read_workspace(context, *root, "");
  return loaded;
}

}  // namespace advolint
