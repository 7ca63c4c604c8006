#include <filesystem>
#include <string>

#include <catch2/catch.hpp>

#include "config/load_workspace.h"
#include "pack/load_rules.h"
#include "support/code_blocks.h"
#include "support/files.h"
#include "support/memory_files.h"
#include "support/project_dir.h"

namespace advolint {

namespace fs = std::filesystem;

TEST_CASE("the files on the page about the workspace load without a fault", "[docs]") {
  testing::MemoryFiles files;
  const auto page = testing::read_file(fs::path(testing::project_dir()) / "docs/workspace.md");
  REQUIRE(page);
  for (const std::string& block : testing::code_blocks(*page, "yaml")) {
    // The first line names the file: "# data/officials.yaml".
    files.write(block.substr(2, block.find('\n') - 2), block);
  }
  Diagnostics diagnostics;
  const auto workspace = load_workspace(files, "advolint.yaml", diagnostics);
  REQUIRE(workspace);
  load_rules(files, *workspace, {}, diagnostics);
  for (const Diagnostic& it : diagnostics) UNSCOPED_INFO(it.rule << ": " << it.message);
  CHECK(diagnostics.empty());
  CHECK(workspace->officials->size() == 2);
  CHECK(workspace->fail_on == Level::Warning);
}

}  // namespace advolint
