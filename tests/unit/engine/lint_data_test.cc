#include "engine/lint_data.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "engine/lint.h"
#include "support/memory_files.h"

namespace advolint {
namespace {

constexpr std::string_view kPack =
    "pack: house\n"
    "lists: {facts: [office, profession]}\n"
    "rules:\n"
    "  - rule: researched\n"
    "    title: t\n"
    "    level: warning\n"
    "    forbid:\n"
    "      - {missing-key: any, in: officials, from: facts}\n"
    "      - {hashtag: any, message: 'tag {found}'}\n"
    "    message: '{name} lacks {missing}'\n"
    "    why: w.\n"
    "    examples: [{good: {text: a}}, {bad: {text: '#a'}}]\n";

LintResult lint_paths(const testing::MemoryFiles& folder, const std::vector<std::string>& paths) {
  LintOptions options{.sources = {.files = folder,
                                  .paths = {},
                                  .working_directory = folder.path(),
                                  .standard_input = std::nullopt},
                      .profile = {},
                      .today = std::nullopt};
  for (const std::string& path : paths) options.sources.paths.push_back(folder.path() + path);
  return lint(options);
}

std::string words(const LintResult& result) {
  std::string text;
  for (const Diagnostic& it : result.report.diagnostics) {
    text += fmt::format("{} {}: {}\n", name_of(it.level), it.rule, it.message);
  }
  return text;
}

void write_workspace(testing::MemoryFiles& folder, std::string_view more = {}) {
  folder.write("advolint.yaml",
               fmt::format("root: true\ndrafts: [drafts/**]\npacks: [./house.yaml]\n"
                           "officials: officials.yaml\n{}",
                           more));
  folder.write("house.yaml", std::string(kPack));
  folder.write("officials.yaml",
               "- {id: lee, name: Maria Lee, office: House}\n- {id: o, name: O}\n");
  folder.write("drafts/a.md", "#Tag\n");
  folder.write("drafts/b.md", "none\n");
}

}  // namespace

TEST_CASE("the claims of one rule look at posts and at data files", "[engine][data]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  const LintResult result = lint_paths(folder, {""});
  CHECK(words(result) ==
        "warning researched: Maria Lee lacks `profession`\n"
        "warning researched: O lacks `office` and `profession`\n"
        "warning researched: tag #Tag\n");
  const Location& at = result.report.diagnostics.front().location;
  CHECK(at.file->path().ends_with("officials.yaml"));
  CHECK(at.file->text(at.span) == "Maria Lee");
  CHECK(result.report.rules.contains("researched"));
  CHECK_FALSE(result.configuration_fault);
}

TEST_CASE("whoever names single drafts is told nothing of the workspace's data", "[engine][data]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  CHECK(words(lint_paths(folder, {"/drafts/b.md"})) == "");
  CHECK(lint_paths(folder, {"/drafts/b.md", "/drafts"}).report.diagnostics.size() == 3);
}

TEST_CASE("a level by path holds for data files", "[engine][data]") {
  testing::MemoryFiles folder;
  write_workspace(folder,
                  "rules: {researched: error}\n"
                  "overrides: [{files: officials.yaml, rules: {researched: note}}]\n");
  CHECK(words(lint_paths(folder, {""})) ==
        "note researched: Maria Lee lacks `profession`\n"
        "note researched: O lacks `office` and `profession`\n"
        "error researched: tag #Tag\n");
}

TEST_CASE("data that stands in advolint.yaml itself is looked at once", "[engine][data]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  folder.write("advolint.yaml",
               "packs: [./house.yaml]\nofficials: [{id: lee, name: Lee}]\n"
               "strategy: {why: w}\nteam: [{id: ana}]\n");
  CHECK(words(lint_paths(folder, {""})) ==
        "warning researched: Lee lacks `office` and `profession`\n"
        "warning researched: tag #Tag\n");
}

}  // namespace advolint
