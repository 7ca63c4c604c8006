// --fix, --fix-all, --diff and --dry-run, on files.
#include <filesystem>

#include <catch2/catch.hpp>

#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

namespace fs = std::filesystem;
using testing::read_file;
using testing::run_in;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

constexpr char kDoubled[] = "Story time  is at ten.\nCome  along with us.\n";
constexpr char kSingle[] = "Story time is at ten.\nCome along with us.\n";

}  // namespace

TEST_CASE("fixes are made, and said, and what is left is told", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", "Story time  is at ten. TODO  add the link.\n");
  folder.write("b.md", "Nothing is wrong here.\n");
  const testing::Run run = run_in(folder.path(), {"--fix", "a.md", "b.md"});
  CHECK(read_file(folder.path("a.md")) == "Story time is at ten. TODO add the link.\n");
  CHECK(has(run.err, "made 2 fixes in 1 file\n"));
  CHECK(has(run.out, "[editor-note-left-in]"));
  CHECK_FALSE(has(run.out, "[double-space]"));
  CHECK(run.exit_code == 1);
  CHECK_FALSE(has(run_in(folder.path(), {"--fix", "."}).err, "made"));
}

TEST_CASE("a dry run and a diff write nothing", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write("a.md", kDoubled);
  const testing::Run dry = run_in(folder.path(), {"--fix", "--dry-run", "a.md"});
  CHECK(has(dry.err, "would make 2 fixes in 1 file\n"));
  CHECK(dry.out == run_in(folder.path(), {"a.md"}).out);
  const testing::Run diff = run_in(folder.path(), {"--diff", "a.md"});
  CHECK(diff.out ==
        "--- a.md\n+++ a.md\n@@ -1,2 +1,2 @@\n"
        "-Story time  is at ten.\n-Come  along with us.\n"
        "+Story time is at ten.\n+Come along with us.\n");
  CHECK(diff.exit_code == 1);
  CHECK(read_file(folder.path("a.md")) == kDoubled);
  run_in(folder.path(), {"--fix", "a.md"});
  const testing::Run none = run_in(folder.path(), {"--diff", "a.md"});
  CHECK(none.out == "");
  CHECK(none.exit_code == 0);
}

TEST_CASE("a fix keeps mode, links, line ends, byte order mark and encoding", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write("mode.md", kDoubled);
  fs::permissions(folder.path("mode.md"), fs::perms::owner_read | fs::perms::owner_write |
                                              fs::perms::group_read | fs::perms::owner_exec);
  const auto mode = fs::status(folder.path("mode.md")).permissions();
  folder.write("real.md", kDoubled);
  folder.link("link.md", "real.md");
  folder.write("hard.md", kDoubled);
  fs::create_hard_link(folder.path("hard.md"), folder.path("hard2.md"));
  folder.write("returns.md", "Story time  is at ten.\r\nCome  along.\r\n");
  folder.write("mark.md", "\xEF\xBB\xBFStory time  is at ten.\n");
  folder.write("latin.md", "El  caf\xE9 est\xE1 abierto y la biblioteca tambi\xE9n.\n");
  std::string wide = "\xFF\xFE";
  for (const char it : std::string("Story  time.\r\n")) wide += {it, '\0'};
  folder.write("wide.md", wide);
  const testing::Run run = run_in(folder.path(), {"--fix", "."});
  CAPTURE(run.out, run.err);
  CHECK(read_file(folder.path("mode.md")) == kSingle);
  CHECK(fs::status(folder.path("mode.md")).permissions() == mode);
  CHECK(fs::is_symlink(folder.path("link.md")));
  CHECK(read_file(folder.path("real.md")) == kSingle);
  CHECK(read_file(folder.path("hard.md")) == kSingle);
  CHECK(read_file(folder.path("hard2.md")) == kSingle);
  CHECK(read_file(folder.path("returns.md")) == "Story time is at ten.\r\nCome along.\r\n");
  CHECK(read_file(folder.path("mark.md")) == "\xEF\xBB\xBFStory time is at ten.\n");
  CHECK(read_file(folder.path("latin.md")) ==
        "El caf\xE9 est\xE1 abierto y la biblioteca tambi\xE9n.\n");
  wide.erase(wide.find(std::string(" \0", 2)), 2);
  CHECK(read_file(folder.path("wide.md")) == wide);
  // No temporary file is left.
  CHECK(std::distance(fs::directory_iterator(folder.path()), fs::directory_iterator()) == 9);
}

TEST_CASE("a fix writes nothing outside of the given paths", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write("elsewhere/a.md", kDoubled);
  folder.write("drafts/b.md", kDoubled);
  folder.link("drafts/a.md", "../elsewhere/a.md");
  run_in(folder.path(), {"--fix", "drafts"});
  CHECK(read_file(folder.path("drafts/b.md")) == kSingle);
  CHECK(read_file(folder.path("elsewhere/a.md")) == kDoubled);
  // Whoever names the link means the file.
  run_in(folder.path(), {"--fix", "drafts/a.md"});
  CHECK(read_file(folder.path("elsewhere/a.md")) == kSingle);
  CHECK(fs::is_symlink(folder.path("drafts/a.md")));
}

TEST_CASE("a calendar keeps its quotes", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write("plan.csv", "date,platform,text\n2026-04-20,x,\"Story  time, \"\"ten\"\" sharp\"\n");
  run_in(folder.path(), {"--fix", "plan.csv"});
  CHECK(read_file(folder.path("plan.csv")) ==
        "date,platform,text\n2026-04-20,x,\"Story time, \"\"ten\"\" sharp\"\n");
}

TEST_CASE("what comes from standard input goes back to standard output", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  const testing::Run run = run_in(folder.path(), {"--fix", "-"}, "Story  time. TODO\n");
  CHECK(run.out == "Story time. TODO\n");
  CHECK(has(run.err, "[editor-note-left-in]"));
  CHECK(run_in(folder.path(), {"--fix", "-"}, "Story time is at ten.\n").out ==
        "Story time is at ten.\n");
}

TEST_CASE("a draft that cannot be written is an error, and stays what it was", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write("in/a.md", kDoubled);
  fs::permissions(folder.path("in/a.md"), fs::perms::owner_read);
  fs::permissions(folder.path("in"), fs::perms::owner_read | fs::perms::owner_exec);
  const testing::Run run = run_in(folder.path(), {"--fix", "in/a.md"});
  fs::permissions(folder.path("in"), fs::perms::owner_all);
  if (run.exit_code == 2) {  // not so where root runs the tests, whom no mode stops
    CHECK(has(run.err, "cannot write in/a.md: "));
    CHECK(read_file(folder.path("in/a.md")) == kDoubled);
  }
}

TEST_CASE("suggestions are made with --fix-all only", "[cli][fix]") {
  const testing::TemporaryFolder folder;
  folder.write(
      "pack.yaml",
      "pack: ours\nrules:\n  - rule: say-patrons\n    title: Say patrons\n    level: error\n"
      "    forbid: {phrase: any, from: [users]}\n    message: \"“{found}” is not our word\"\n"
      "    suggest: {replace: patrons}\n    why: It is how we speak.\n"
      "    examples: [{good: {text: patrons}}, {bad: {text: users}}]\n");
  folder.write("a.md", "Our users read.\n");
  const testing::Run safe = run_in(folder.path(), {"--fix", "--pack", "pack.yaml", "a.md"});
  CAPTURE(safe.out, safe.err);
  CHECK(read_file(folder.path("a.md")) == "Our users read.\n");
  run_in(folder.path(), {"--fix-all", "--pack", "pack.yaml", "a.md"});
  CHECK(read_file(folder.path("a.md")) == "Our patrons read.\n");
}

}  // namespace advolint
