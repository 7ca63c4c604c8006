#include "engine/fixing/unified_diff.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("a diff of texts that are the same is empty", "[engine][fix]") {
  CHECK(unified_diff("a.md", "", "").empty());
  CHECK(unified_diff("a.md", "one\ntwo", "one\ntwo").empty());
}

TEST_CASE("a diff shows three lines around each change", "[engine][fix]") {
  CHECK(unified_diff("a.md", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n") ==
        "--- a.md\n+++ a.md\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n");
}

TEST_CASE("changes that are far apart are hunks of their own", "[engine][fix]") {
  const std::string before = "a\n1\n2\n3\n4\n5\n6\n7\n8\nb\n";
  const std::string after = "A\n1\n2\n3\n4\n5\n6\n7\n8\nB\n";
  CHECK(unified_diff("x", before, after) ==
        "--- x\n+++ x\n@@ -1,4 +1,4 @@\n-a\n+A\n 1\n 2\n 3\n"
        "@@ -7,4 +7,4 @@\n 6\n 7\n 8\n-b\n+B\n");
}

TEST_CASE("a diff knows lines that came, went, and have no end", "[engine][fix]") {
  CHECK(unified_diff("x", "a\nb\n", "a\n") == "--- x\n+++ x\n@@ -1,2 +1,1 @@\n a\n-b\n");
  CHECK(unified_diff("x", "a\n", "a\nb") ==
        "--- x\n+++ x\n@@ -1,1 +1,2 @@\n a\n+b\n\\ No newline at end of file\n");
  CHECK(unified_diff("x", "", "a\n") == "--- x\n+++ x\n@@ -0,0 +1,1 @@\n+a\n");
  CHECK(unified_diff("x", "a", "") ==
        "--- x\n+++ x\n@@ -1,1 +0,0 @@\n-a\n\\ No newline at end of file\n");
  CHECK(unified_diff("x", "a\n\n\nb\n", "a\n\nb\n") ==
        "--- x\n+++ x\n@@ -1,4 +1,3 @@\n a\n \n-\n b\n");
}

}  // namespace advolint
