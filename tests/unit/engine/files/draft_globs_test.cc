#include "engine/files/draft_globs.h"

#include <catch2/catch.hpp>

namespace advolint {
namespace {

Workspace workspace_with(std::vector<std::string> globs) {
  Workspace workspace = empty_workspace();
  workspace.drafts = std::move(globs);
  return workspace;
}

}  // namespace

TEST_CASE("drafts: takes folders and globs however they are written", "[engine][files]") {
  for (const std::string glob : {"drafts/**", "./drafts/**", "drafts", "drafts/", "./drafts"}) {
    INFO(glob);
    CHECK(is_draft_path(workspace_with({glob}), "drafts/2026/a.md"));
    CHECK_FALSE(is_draft_path(workspace_with({glob}), "notes/a.md"));
  }
  CHECK(is_draft_path(workspace_with({"a.md"}), "a.md"));
  CHECK(is_draft_path(workspace_with({"."}), "b/a.md"));
  CHECK(is_draft_path(workspace_with({}), "b/a.md"));
}

TEST_CASE("drafts: takes back what an exception names", "[engine][files]") {
  const Workspace workspace = workspace_with({"drafts/**", "!drafts/old/", "drafts/old/keep.md"});
  CHECK(is_draft_path(workspace, "drafts/a.md"));
  CHECK_FALSE(is_draft_path(workspace, "drafts/old/a.md"));
  CHECK(is_draft_path(workspace, "drafts/old/keep.md"));
  CHECK(is_draft_path(workspace_with({"!old/**"}), "a.md"));
  CHECK_FALSE(is_draft_path(workspace_with({"!old/**"}), "old/a.md"));
}

TEST_CASE("globs that match nothing are known", "[engine][files]") {
  CHECK(unused_draft_globs(workspace_with({"drafts/**", "nosuch/*"}), {"drafts/a.md"}) ==
        std::vector<std::string>{"nosuch/*"});
}

}  // namespace advolint
