#include <filesystem>
#include <sstream>
#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "cli/run_cli.h"
#include "files/disk_files.h"
#include "support/code_blocks.h"
#include "support/files.h"
#include "support/project_dir.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPrompt = "$ advolint ";

std::vector<std::string> words_of(const std::string& line) {
  std::istringstream stream(line);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  return words;
}

/// What a terminal shows of a run in the project's folder.
std::string run_in_project(const std::string& arguments) {
  const fs::path before = fs::current_path();
  fs::current_path(testing::project_dir());
  DiskFiles files;
  std::istringstream in;
  std::ostringstream screen;
  run_cli({.arguments = words_of(arguments),
           .working_directory = files.working_directory(),
           .variable = [](const std::string&) { return std::nullopt; },
           .today = std::chrono::year(2026) / 4 / 14,
           .files = files,
           .in = in,
           .out = screen,
           .err = screen});
  fs::current_path(before);
  return screen.str();
}

}  // namespace

TEST_CASE("the run that the README shows is what advolint prints", "[docs]") {
  const fs::path path = fs::path(testing::project_dir()) / "README.md";
  const auto page = testing::read_file(path);
  REQUIRE(page);
  const std::vector<std::string> blocks = testing::code_blocks(*page, "console");
  REQUIRE(!blocks.empty());
  std::string updated = *page;
  for (const std::string& block : blocks) {
    const std::string command = block.substr(0, block.find('\n'));
    REQUIRE(command.starts_with(kPrompt));
    const std::string expected = command + "\n" + run_in_project(command.substr(kPrompt.size()));
    updated.replace(updated.find(block), block.size(), expected);
  }
  if (std::getenv("ADVOLINT_UPDATE_GOLDEN") != nullptr) testing::write_file(path, updated);
  CHECK(updated == *page);
}

}  // namespace advolint
