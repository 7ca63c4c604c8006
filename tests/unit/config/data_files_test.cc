#include <algorithm>

#include <catch2/catch.hpp>

#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

LoadedWorkspace load(const WorkspaceFolder& folder) {
  LoadedWorkspace loaded{.workspace = empty_workspace(), .diagnostics = {}};
  loaded.workspace =
      load_workspace(folder, folder.path("advolint.yaml"), loaded.diagnostics).value();
  return loaded;
}

std::string without(std::string text, std::string_view part) {
  for (std::size_t at = text.find(part); at != std::string::npos; at = text.find(part)) {
    text.erase(at, part.size());
  }
  return text;
}

}  // namespace

TEST_CASE("data files are found from the workspace's folder", "[config]") {
  WorkspaceFolder folder;
  folder.write("advolint.yaml", "officials: data/officials.yaml\nstrategy: ./plan/strategy.yaml\n");
  folder.write("data/officials.yaml",
               "# ours\n- {id: lee, name: Maria Lee, handles: {x: \"@Lee\"}}\n");
  folder.write("plan/strategy.yaml", "why: because\n");
  const LoadedWorkspace loaded = load(folder);
  CHECK(loaded.faults() ==
        "data-bad-handle at '\"@Lee\"': the handle '@Lee' is written without '@' (write Lee)\n");
  CHECK(loaded.diagnostics[0].location.file->path() == folder.path("data/officials.yaml"));
  CHECK(loaded.workspace.root == folder.path());
  CHECK(loaded.workspace.file->path() == folder.path("advolint.yaml"));
  CHECK(loaded.workspace.official("lee")->at.file->path() == folder.path("data/officials.yaml"));
  CHECK(loaded.workspace.strategy->file->path() == folder.path("plan/strategy.yaml"));
}

TEST_CASE("a data file that cannot be used is reported at the key that names it, or inside it",
          "[config]") {
  WorkspaceFolder folder;
  folder.write("data/list.yaml", "- a\n");
  folder.write("data/map.yaml", "a: b\n");
  folder.write("data/empty.yaml", "# nothing yet\n");
  folder.write("data/broken.yaml", "- @lee\n- [\n");
  folder.write("data/large.yaml", std::string((8U << 20U) + 1, '#'));
  struct Case {
    std::string_view text, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"officials: data/none.yaml\n",
       "config-unreadable-file at 'data/none.yaml': cannot read data/none.yaml: it does not "
       "exist\n"},
      {"officials: data\n", "config-unreadable-file at 'data': cannot read data: it is a folder\n"},
      {"officials: data/large.yaml\n",
       "config-unreadable-file at 'data/large.yaml': cannot read data/large.yaml: it is larger "
       "than 8 MiB\n"},
      {"officials: ../officials.yaml\n",
       "config-outside-workspace at '../officials.yaml': '../officials.yaml' is not a path inside "
       "the workspace's "
       "folder\n"},
      {"officials: data/../../officials.yaml\n",
       "config-outside-workspace at 'data/../../officials.yaml': 'data/../../officials.yaml' is "
       "not a path inside "
       "the workspace's folder\n"},
      {"officials: /etc/passwd\n",
       "config-outside-workspace at '/etc/passwd': '/etc/passwd' is not a path inside the "
       "workspace's folder\n"},
      {"officials: ''\n",
       "config-outside-workspace at '''': '' is not a path inside the workspace's folder\n"},
      {"officials: data/map.yaml\n", "data-wrong-type at 'a: b': 'officials' must be a list\n"},
      {"team: data/map.yaml\n", "data-wrong-type at 'a: b': 'team' must be a list\n"},
      {"strategy: data/list.yaml\n", "data-wrong-type at '- a': 'strategy' must be a map\n"},
      {"response-plan: data/list.yaml\n",
       "data-wrong-type at '- a': 'response-plan' must be a map\n"},
      {"officials: data/empty.yaml\n", "data-empty at '': there are no officials here\n"},
      {"team: data/broken.yaml\n",
       "data-syntax at '@lee': '@lee' begins with '@', which YAML does not allow without quotes "
       "(put quotes around "
       "@lee)\n"
       "data-syntax at '[': this '[' is never closed\n"},
  }));
  CAPTURE(it.text);
  folder.write("advolint.yaml", it.text);
  const LoadedWorkspace loaded = load(folder);
  CHECK(without(loaded.faults(), folder.path() + "/") == it.faults);
  CHECK_FALSE(loaded.workspace.officials);
}

TEST_CASE("bytes that are not UTF-8 are reported in the workspace file and in a data file",
          "[config]") {
  WorkspaceFolder folder;
  folder.write("advolint.yaml",
               "hashtags: data/hashtags.yaml\norganisation: {name: Biblioth\xE8que}\n");
  folder.write("data/hashtags.yaml", "- {tag: Fund, meaning: \xE9t\xE9}\n");
  const LoadedWorkspace loaded = load(folder);
  CHECK(loaded.faults() ==
        "config-invalid-text at '\xE8': the byte E8 is not UTF-8; 1 such place in this file\n"
        "data-invalid-text at '\xE9': the byte E9 is not UTF-8; 2 such places in this file\n");
  CHECK(loaded.workspace.hashtags->size() == 1);
}

TEST_CASE("a workspace file that cannot be read is an error, one with nothing in it is not",
          "[config]") {
  WorkspaceFolder folder;
  Diagnostics diagnostics;
  const std::string path = folder.path("advolint.yaml");
  CHECK(load_workspace(folder, path, diagnostics).error().message ==
        "cannot read " + path + ": it does not exist");
  folder.write("advolint.yaml", "# all defaults\n");
  const LoadedWorkspace loaded = load(folder);
  CHECK(loaded.faults().empty());
  CHECK(loaded.workspace.packs == default_packs());
  CHECK(loaded.workspace.file->path() == path);
  CHECK(loaded.workspace.root == folder.path());
}

}  // namespace advolint
