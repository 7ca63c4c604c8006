// The pages in docs/rules/ are what `scripts/docs` writes.
#include <cstdlib>
#include <filesystem>
#include <map>
#include <string>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/golden.h"
#include "support/project_dir.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

const fs::path kPages = fs::path(testing::project_dir()) / "docs" / "rules";

std::map<std::string, std::string> files_in(const std::string& folder) {
  std::map<std::string, std::string> files;
  for (const auto& entry : fs::directory_iterator(folder)) {
    files[entry.path().filename().string()] = testing::read_file(entry.path()).value();
  }
  return files;
}

void write_pages(const std::string& folder) {
  const testing::Run run =
      testing::run_in(testing::project_dir(), {"rules", "--no-config", "--docs", folder});
  REQUIRE(run.err == "");
  REQUIRE(run.exit_code == 0);
}

}  // namespace

TEST_CASE("docs/rules holds a page for each rule, as advolint writes it, and no other",
          "[docs][slow]") {
  if (std::getenv("ADVOLINT_UPDATE_GOLDEN") != nullptr) write_pages(kPages.string());
  const testing::TemporaryFolder folder;
  write_pages(folder.path());
  const auto expected = files_in(fs::path(folder.path()));
  const auto actual = files_in(kPages);
  REQUIRE(expected.size() > 80);
  for (const auto& [name, content] : expected) {
    INFO(name << ": run scripts/docs");
    REQUIRE(actual.contains(name));
    CHECK(testing::describe_difference(content, actual.at(name)) == "");
  }
  for (const auto& [name, content] : actual) {
    INFO(name << " is the page of no rule: run scripts/docs");
    CHECK(expected.contains(name));
  }
}

TEST_CASE("every shipped example is shown as files with what advolint prints", "[docs][slow]") {
  const testing::TemporaryFolder folder;
  write_pages(folder.path());
  for (const auto& [name, content] : files_in(fs::path(folder.path()))) {
    INFO(name);
    CHECK(content.find(testing::project_dir()) == std::string::npos);
    if (name == "README.md") continue;
    CHECK(content.find("advolint prints") != std::string::npos);
    CHECK(content.find("<built in>") == std::string::npos);
  }
}

TEST_CASE("pages of rules that are gone are removed, and files of others stay", "[docs][slow]") {
  const testing::TemporaryFolder folder;
  write_pages(folder.path());
  const auto page = testing::read_file(folder.path("empty-post.md")).value();
  testing::write_file(folder.path("old-rule.md"), page);
  testing::write_file(folder.path("notes.md"), "# Notes\n");
  write_pages(folder.path());
  CHECK_FALSE(fs::exists(folder.path("old-rule.md")));
  CHECK(fs::exists(folder.path("notes.md")));
}

}  // namespace advolint
