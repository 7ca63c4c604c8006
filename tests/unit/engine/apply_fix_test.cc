#include "engine/apply_fix.h"

#include <catch2/catch.hpp>

namespace advolint {
namespace {

Diagnostic with_fix(std::vector<Edit> edits) {
  Diagnostic diagnostic;
  diagnostic.fixes.push_back({.title = Phrase("fix"), .edits = std::move(edits)});
  return diagnostic;
}

}  // namespace

TEST_CASE("fixes replace, insert and remove", "[engine][fix]") {
  CHECK(apply_fixes("abc", {}) == "abc");
  CHECK(apply_fixes("abc", {with_fix({{{1, 2}, "XY"}})}) == "aXYc");
  CHECK(apply_fixes("abc", {with_fix({{{3, 3}, "!"}})}) == "abc!");
  CHECK(apply_fixes("abc", {with_fix({{{0, 2}, ""}})}) == "c");
  CHECK(apply_fixes("", {with_fix({{{0, 0}, "a"}})}) == "a");
}

TEST_CASE("fixes of several findings are applied together, in any order", "[engine][fix]") {
  CHECK(apply_fixes("abc", {with_fix({{{2, 3}, "C"}}), with_fix({{{0, 1}, "A"}})}) == "AbC");
  CHECK(apply_fixes("abcd", {with_fix({{{0, 1}, "A"}, {{3, 4}, "D"}}), with_fix({{{1, 2}, ""}})}) ==
        "AcD");
}

TEST_CASE("a fix that overlaps an earlier one is left out whole", "[engine][fix]") {
  CHECK(apply_fixes("abcd", {with_fix({{{0, 2}, "X"}}),
                             with_fix({{{1, 3}, "Y"}, {{3, 4}, "Z"}})}) == "Xcd");
  CHECK(apply_fixes("ab", {with_fix({{{1, 1}, "X"}}), with_fix({{{1, 1}, "Y"}})}) == "aXb");
}

TEST_CASE("only the first fix of a finding is applied", "[engine][fix]") {
  Diagnostic diagnostic = with_fix({{{0, 1}, "A"}});
  diagnostic.fixes.push_back({.title = Phrase("other"), .edits = {{{1, 2}, "B"}}});
  CHECK(apply_fixes("ab", {diagnostic}) == "Ab");
  CHECK(apply_fixes("ab", {Diagnostic()}) == "ab");
}

}  // namespace advolint
