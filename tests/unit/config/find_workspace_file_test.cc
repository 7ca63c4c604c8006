#include <catch2/catch.hpp>

#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

/// The file found from `name`, as a canonical path; empty if there is none.
std::string found_from(const WorkspaceFolder& folder, const std::string& name) {
  const auto file = find_workspace_file(folder, folder.path(name));
  return file ? folder.canonical(*file).value() : "";
}

}  // namespace

TEST_CASE("the workspace file is the nearest one above a draft", "[config]") {
  WorkspaceFolder folder;
  folder.make_folders(folder.path(".git"));
  folder.write("advolint.yaml", "");
  folder.write("drafts/q1/a.md", "");
  folder.write("other/.advolint.yaml", "");
  folder.write("other/drafts/a.md", "");
  CHECK(found_from(folder, "drafts/q1") == folder.path("advolint.yaml"));
  CHECK(found_from(folder, "drafts/q1/") == folder.path("advolint.yaml"));
  CHECK(found_from(folder, "drafts/../drafts") == folder.path("advolint.yaml"));
  CHECK(found_from(folder, "other/drafts") == folder.path("other/.advolint.yaml"));
  CHECK(found_from(folder, "not/there/yet") == folder.path("advolint.yaml"));
}

TEST_CASE("each name of a workspace file is known, whatever lies under it", "[config]") {
  const auto name = GENERATE(
      values<std::string>({"advolint.yaml", "advolint.yml", ".advolint.yaml", ".advolint.yml"}));
  WorkspaceFolder folder;
  folder.make_folders(folder.path(".git"));
  folder.make_folders(folder.path("drafts/" + name));
  folder.write(name, "");
  CHECK(found_from(folder, ".") == folder.path(name));
  // Whoever made a folder of this name finds out.
  CHECK(found_from(folder, "drafts") == folder.path("drafts/" + name));
}

TEST_CASE("the search for a workspace file ends with the repository", "[config]") {
  WorkspaceFolder folder;
  folder.write("advolint.yaml", "");
  folder.make_folders(folder.path("repository/.git"));
  folder.make_folders(folder.path("repository/drafts"));
  CHECK(found_from(folder, "repository/drafts").empty());
  CHECK(found_from(folder, "").size() > 0);
}

TEST_CASE("a workspace file is named relative to the working directory", "[config]") {
  WorkspaceFolder folder;
  folder.write("ws/advolint.yaml", "");
  folder.make_folders(folder.path("ws/drafts"));
  CHECK(find_workspace_file(folder, "ws/drafts") == "ws/advolint.yaml");
  folder.work_in("ws");
  CHECK(find_workspace_file(folder, ".") == "advolint.yaml");
  folder.work_in("drafts");
  CHECK(find_workspace_file(folder, "") == "../advolint.yaml");
}

}  // namespace advolint
