#include "engine/files/discover.h"

#include <algorithm>

#include <catch2/catch.hpp>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include "files/disk_files.h"
#include "support/memory_files.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

/// Paths found, a line each, the named ones with a star; then the errors.
std::string discovered(const Files& files, const std::vector<std::string>& paths) {
  IgnoreRules rules(files, {.globs = {}, .working_directory = "/"});
  const Discovered found = discover(files, paths, rules);
  std::string lines;
  for (const Candidate& it : found.files) lines += it.path + (it.named ? "*\n" : "\n");
  for (const Error& it : found.errors) lines += "error: " + it.message.text() + "\n";
  return lines;
}

/// Makes folders in one another, deeper than a path may be long, so that nobody can open the last.
void make_deep_folders(const std::string& path) {
  constexpr int kMoreThanAnyPathHas = 24;
  const std::string name(200, 'd');
  int folder = open(path.c_str(), O_RDONLY | O_DIRECTORY);
  for (int i = 0; i < kMoreThanAnyPathHas; ++i) {
    REQUIRE(mkdirat(folder, name.c_str(), 0777) == 0);
    const int inner = openat(folder, name.c_str(), O_RDONLY | O_DIRECTORY);
    close(folder);
    folder = inner;
  }
  close(folder);
}

}  // namespace

TEST_CASE("folders are searched, and files come in the order of their paths",
          "[engine][discover]") {
  testing::MemoryFiles folder;
  for (const std::string name : {"b.md", "a/z.md", "a/b/c.txt", "a.md"}) folder.write(name, "x");
  CHECK(discovered(folder, {"."}) == "a.md\na/b/c.txt\na/z.md\nb.md\n");
  CHECK(discovered(folder, {"a"}) == "a/b/c.txt\na/z.md\n");
  CHECK(discovered(folder, {"./a/", "b.md"}) == "a/b/c.txt\na/z.md\nb.md*\n");
  CHECK(discovered(folder, {}) == "");
}

TEST_CASE("hidden files and folders are not entered unless they are named", "[engine][discover]") {
  testing::MemoryFiles folder;
  for (const std::string name : {"a.md", ".b.md", ".git/c.md", "node_modules/d.md"}) {
    folder.write(name, "x");
  }
  CHECK(discovered(folder, {"."}) == "a.md\n");
  CHECK(discovered(folder, {".b.md", ".git"}) == ".b.md*\n.git/c.md\n");
}

TEST_CASE("links to files are read, links to folders are not entered", "[engine][discover]") {
  testing::MemoryFiles folder;
  folder.write("a/one.md", "x");
  folder.write("elsewhere/two.md", "x");
  folder.link("a/two.md", "../elsewhere/two.md");
  folder.link("a/loop", "..");
  folder.link("b", "a");
  CHECK(discovered(folder, {"a"}) == "a/one.md\na/two.md\n");
  CHECK(discovered(folder, {"b"}) == "b/one.md\nb/two.md\n");
}

TEST_CASE("a file is taken once, by whatever links it is met", "[engine][discover]") {
  testing::MemoryFiles folder;
  folder.write("a/one.md", "x");
  folder.link("a/again.md", "one.md");
  folder.link("b", "a");
  folder.link("link.md", "a/one.md");
  CHECK(discovered(folder, {"."}) == "a/one.md\n");
  CHECK(discovered(folder, {"b", "a"}) == "a/one.md\n");
  CHECK(discovered(folder, {"link.md", "a"}) == "link.md*\n");
}

TEST_CASE("a link that leads nowhere is kept, so that reading it tells", "[engine][discover]") {
  testing::MemoryFiles folder;
  folder.link("gone.md", "nowhere.md");
  folder.link("self.md", "self.md");
  folder.link(".hidden.md", "nowhere.md");
  CHECK(discovered(folder, {"."}) == "gone.md\nself.md\n");
}

TEST_CASE("a file that is named twice is taken once", "[engine][discover]") {
  testing::MemoryFiles folder;
  folder.write("a/one.md", "x");
  CHECK(discovered(folder, {"a/one.md", "./a/one.md", "a/../a/one.md", "a"}) == "a/one.md*\n");
}

TEST_CASE("a path that does not exist is an error, and the others are taken",
          "[engine][discover]") {
  testing::MemoryFiles folder;
  folder.write("a.md", "x");
  CHECK(discovered(folder, {"b.md", "a.md", "a.md/c"}) ==
        "a.md*\nerror: b.md does not exist\nerror: a.md/c does not exist\n");
}

TEST_CASE("a folder that cannot be opened is an error, and the others are searched",
          "[engine][discover]") {
  const testing::TemporaryFolder folder;
  for (const std::string name : {"a/one.md", "deep/two.md", "z/three.md"}) folder.write(name, "x");
  make_deep_folders(folder.path("deep"));
  const testing::WorkingFolder here(folder.path());
  const std::string found = discovered(DiskFiles(), {"."});
  CHECK_THAT(found, Catch::StartsWith("a/one.md\ndeep/two.md\nz/three.md\n"
                                      "error: cannot read ./deep/dddd"));
  CHECK(std::ranges::count(found, '\n') == 4);
}

TEST_CASE("paths are shown relative to where the program runs", "[engine][discover]") {
  CHECK(display_path("./a/../b.md", "/w") == "b.md");
  CHECK(display_path("/w/drafts/b.md", "/w") == "drafts/b.md");
  CHECK(display_path("/other/b.md", "/w") == "/other/b.md");
  CHECK(display_path("../b.md", "/w") == "../b.md");
}

}  // namespace advolint
