// Each folder of tests/golden/cli that holds a file `command` is a run of the program. Its first
// line holds the arguments; further ones may say `today: 2026-03-02`, `stdin: <file>`, and
// `in: <folder>`, the case in whose folder to run instead of its own.
#include <algorithm>
#include <filesystem>
#include <map>
#include <sstream>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/files.h"
#include "support/golden.h"
#include "support/project_dir.h"
#include "support/run.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;

const fs::path kCases = fs::path(testing::project_dir()) / "tests" / "golden" / "cli";

struct Command {
  std::vector<std::string> arguments;
  std::map<std::string, std::string> settings;

  [[nodiscard]] std::string setting(const std::string& name, const std::string& otherwise) const {
    const auto found = settings.find(name);
    return found == settings.end() ? otherwise : found->second;
  }
};

Command read_command(const fs::path& path) {
  std::istringstream lines(testing::read_file(path).value());
  Command command;
  std::string line;
  std::getline(lines, line);
  std::istringstream words(line);
  for (std::string word; words >> word;) command.arguments.push_back(word);
  while (std::getline(lines, line)) {
    const std::size_t colon = line.find(": ");
    REQUIRE(colon != std::string::npos);
    command.settings[line.substr(0, colon)] = line.substr(colon + 2);
  }
  return command;
}

std::string transcript(const std::string& name) {
  const Command command = read_command(kCases / name / "command");
  const fs::path folder = kCases / command.setting("in", name);
  const std::string input = command.setting("stdin", "");
  const testing::Run run =
      testing::run_in(folder.string(), command.arguments,
                      input.empty() ? "" : testing::read_file(folder / input).value(),
                      command.setting("today", "2026-04-14"));
  return fmt::format("{}--- stderr\n{}--- exit {}\n", run.out, run.err, run.exit_code);
}

std::vector<std::string> case_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(kCases)) {
    if (fs::exists(entry.path() / "command")) names.push_back(entry.path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace

TEST_CASE("a run prints what its golden file holds", "[cli][golden]") {
  REQUIRE(case_names().size() > 50);
  for (const std::string& name : case_names()) {
    testing::check_golden("cli/" + name + "/expected.txt", transcript(name));
  }
}

}  // namespace advolint
