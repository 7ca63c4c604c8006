#include "engine/yielding.h"

#include <catch2/catch.hpp>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

std::string both(std::string_view other, std::string_view draft) {
  return Linter(rule("forbid: {hashtag: any}\nmessage: one\nyields-to: [second]", "first") +
                rule(other, "second"))
      .lint(draft);
}

}  // namespace

TEST_CASE("of two rules on the same words, the one that yields is silent", "[engine]") {
  CHECK(both("forbid: {phrase: any, from: [tag books]}\nmessage: two", "A #Tag Books #Reading") ==
        "error at 'Tag Books': two\nerror at '#Reading': one\n");
  CHECK(both("forbid: {phrase: any, from: [tag books]}\nmessage: two", "A #Tag Books") ==
        "error at 'Tag Books': two\n");
}

TEST_CASE("a rule speaks where the rule that it yields to does not", "[engine]") {
  CHECK(both("forbid: {phrase: any, from: [story time]}\nmessage: two", "Story time! #Reading") ==
        "error at 'Story time': two\nerror at '#Reading': one\n");
}

}  // namespace advolint
