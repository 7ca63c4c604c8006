#include <filesystem>

#include <catch2/catch.hpp>

#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

/// The file found from `name`, as a canonical path; empty if there is none.
std::string found_from(const WorkspaceFolder& folder, const std::string& name) {
  const auto file = find_workspace_file(folder.path(name));
  return file ? std::filesystem::canonical(*file).string() : "";
}

}  // namespace

TEST_CASE("the workspace file is the nearest one above a draft", "[config]") {
  const WorkspaceFolder folder;
  std::filesystem::create_directories(folder.path(".git"));
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
  const WorkspaceFolder folder;
  std::filesystem::create_directories(folder.path(".git"));
  std::filesystem::create_directories(folder.path("drafts/" + name));
  folder.write(name, "");
  CHECK(found_from(folder, ".") == folder.path(name));
  // Whoever made a folder of this name finds out.
  CHECK(found_from(folder, "drafts") == folder.path("drafts/" + name));
}

TEST_CASE("the search for a workspace file ends with the repository", "[config]") {
  const WorkspaceFolder folder;
  folder.write("advolint.yaml", "");
  std::filesystem::create_directories(folder.path("repository/.git"));
  std::filesystem::create_directories(folder.path("repository/drafts"));
  CHECK(found_from(folder, "repository/drafts").empty());
  CHECK(found_from(folder, "").size() > 0);
}

TEST_CASE("a workspace file is named relative to the working directory", "[config]") {
  const WorkspaceFolder folder;
  folder.write("ws/advolint.yaml", "");
  std::filesystem::create_directories(folder.path("ws/drafts"));
  const std::filesystem::path before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path());
  const auto from_above = find_workspace_file("ws/drafts");
  std::filesystem::current_path(folder.path("ws"));
  const auto from_inside = find_workspace_file(".");
  std::filesystem::current_path(folder.path("ws/drafts"));
  const auto from_below = find_workspace_file("");
  std::filesystem::current_path(before);
  CHECK(from_above == "ws/advolint.yaml");
  CHECK(from_inside == "advolint.yaml");
  CHECK(from_below == "../advolint.yaml");
}

}  // namespace advolint
