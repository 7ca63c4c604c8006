#pragma once

#include <string>
#include <string_view>

#include <fmt/format.h>

#include "config/load_workspace.h"
#include "config/read_workspace.h"
#include "support/memory_files.h"
#include "yaml/parse.h"

namespace advolint {

/// A folder of its own, gone with the test.
using WorkspaceFolder = testing::MemoryFiles;

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
  loaded.workspace = read_workspace(context, *root, {});
  return loaded;
}

}  // namespace advolint
