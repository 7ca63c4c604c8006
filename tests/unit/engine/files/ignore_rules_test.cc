#include "engine/files/ignore_rules.h"

#include <catch2/catch.hpp>

#include "support/memory_files.h"

namespace advolint {
namespace {

bool speaks_of(std::string_view line, std::string_view path, bool is_folder = false) {
  const std::vector<IgnorePattern> patterns = parse_ignore_file(line);
  return patterns.size() == 1 && matches(patterns[0], path, is_folder);
}

IgnoreRules rules_in(const testing::MemoryFiles& folder, std::vector<std::string> globs = {}) {
  return IgnoreRules(folder, {.globs = std::move(globs), .working_directory = folder.path()});
}

}  // namespace

TEST_CASE("a line of an ignore file means what Git takes it for", "[engine][ignore]") {
  CHECK(speaks_of("*.bak", "a/b.bak"));
  CHECK(speaks_of("old", "a/old", true));
  CHECK(speaks_of("old/", "a/old", true));
  CHECK_FALSE(speaks_of("old/", "a/old", false));
  CHECK(speaks_of("/old", "old"));
  CHECK_FALSE(speaks_of("/old", "a/old"));
  CHECK(speaks_of("a/*.md", "a/b.md"));
  CHECK_FALSE(speaks_of("a/*.md", "a/b/c.md"));
  CHECK_FALSE(speaks_of("a/*.md", "x/a/b.md"));
  CHECK(speaks_of("**/old/*.md", "a/b/old/c.md"));
  CHECK(speaks_of("a/**", "a/b/c.md"));
  CHECK(speaks_of("{a}.md", "{a}.md"));
  CHECK_FALSE(speaks_of("{a,b}.md", "a.md"));
  CHECK(speaks_of("\\#a", "#a"));
  CHECK(speaks_of("\\!a", "!a"));
  CHECK(speaks_of("a \r\n", "a"));
  CHECK(speaks_of("a\\ ", "a "));
  CHECK(speaks_of("[ab].md", "b.md"));
  CHECK(speaks_of("./a.md", "a.md"));
}

TEST_CASE("comments and empty lines ask for nothing", "[engine][ignore]") {
  CHECK(parse_ignore_file("# a\n\n   \n/\n\xEF\xBB\xBF").size() <= 1);
  CHECK(parse_ignore_file("\xEF\xBB\xBF*.md\r\n!a.md").size() == 2);
  CHECK(parse_ignore_file("a\n!b")[1].is_negated);
}

TEST_CASE("the last line that speaks of a file decides, and the nearest file", "[engine][ignore]") {
  testing::MemoryFiles folder;
  folder.write(".git/HEAD", "");
  folder.write(".gitignore", "*.md\n!keep.md\n");
  folder.write("in/.gitignore", "!*.md\nkeep.md\n");
  folder.write("in/.advolintignore", "late.md\n");
  IgnoreRules rules = rules_in(folder);
  CHECK(rules.leaves_out(folder.path("a.md"), false));
  CHECK_FALSE(rules.leaves_out(folder.path("keep.md"), false));
  CHECK_FALSE(rules.leaves_out(folder.path("in/a.md"), false));
  CHECK(rules.leaves_out(folder.path("in/keep.md"), false));
  CHECK(rules.leaves_out(folder.path("in/late.md"), false));
}

TEST_CASE("a repository ends at its root, and files of ignored folders are told",
          "[engine][ignore]") {
  testing::MemoryFiles folder;
  folder.write(".gitignore", "*.md\n");
  folder.write("repository/.git/HEAD", "");
  folder.write("repository/.gitignore", "old/\n");
  IgnoreRules rules = rules_in(folder);
  CHECK_FALSE(rules.leaves_out(folder.path("repository/a.md"), false));
  CHECK_FALSE(rules.leaves_out(folder.path("repository/old/a.md"), false));
  CHECK(rules.leaves_out_or_above(folder.path("repository/old/a.md")));
  CHECK_FALSE(rules.leaves_out_or_above(folder.path("repository/new/a.md")));
}

TEST_CASE("globs of the command line win, and say what they never met", "[engine][ignore]") {
  testing::MemoryFiles folder;
  folder.write(".gitignore", "a.md\n");
  IgnoreRules rules = rules_in(folder, {"!a.md", "b.md", "nosuch/**"});
  CHECK_FALSE(rules.leaves_out(folder.path("a.md"), false));
  CHECK(rules.leaves_out(folder.path("b.md"), false));
  CHECK(rules.unused_globs() == std::vector<std::string>{"nosuch/**"});
}

}  // namespace advolint
