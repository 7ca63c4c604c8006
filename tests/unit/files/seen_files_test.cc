#include "files/seen_files.h"

#include <catch2/catch.hpp>

#include "support/memory_files.h"

namespace advolint {

TEST_CASE("what was seen is seen again while nothing changes", "[files]") {
  testing::MemoryFiles folder;
  folder.write("a.yaml", "0123456789");
  folder.write("b.yaml", "b");
  const SeenFiles seen(folder);
  CHECK(seen.read(folder.path("a.yaml"), 100).value() == "0123456789");
  CHECK(seen.read_beginning(folder.path("a.yaml"), 4)->bytes == "0123");
  CHECK_FALSE(seen.read(folder.path("a.yaml"), 2));
  CHECK_FALSE(seen.exists(folder.path("c.yaml")));
  CHECK(seen.would_be_seen_in(folder));

  SECTION("not what changed behind the beginning that was read as well") {
    folder.write("a.yaml", "012345678!");
    CHECK_FALSE(seen.would_be_seen_in(folder));
  }
  SECTION("not what was missing and is there") {
    folder.write("c.yaml", "c");
    CHECK_FALSE(seen.would_be_seen_in(folder));
  }
  SECTION("of what nobody asked for, anything may change") {
    folder.write("b.yaml", "other");
    CHECK(seen.would_be_seen_in(folder));
  }
}

TEST_CASE("names in a folder are seen, all of them", "[files]") {
  testing::MemoryFiles folder;
  folder.write("data/a.yaml", "a");
  folder.write("data/b.yaml", "b");
  const SeenFiles seen(folder);
  seen.visit(folder.path("data"), [](const FolderEntry&) { return false; });
  CHECK(seen.would_be_seen_in(folder));
  folder.write("data/c.yaml", "c");
  CHECK_FALSE(seen.would_be_seen_in(folder));
}

}  // namespace advolint
