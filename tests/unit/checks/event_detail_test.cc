#include <string>

#include <catch2/catch.hpp>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// A line for each detail of that sort.
std::string found(const std::string& detail, std::string_view post) {
  return Linter(rule("forbid: {event-detail: " + detail + "}\nmessage: m")).lint(post);
}

}  // namespace

TEST_CASE("an hour is told from other numbers by what is before it", "[checks][event-detail]") {
  CHECK(found("hour", "3 to 7 on Friday.") == "error at '7': m\n");
  CHECK(found("hour", "Join us on Friday from 3 to 7.").ends_with("error at '7': m\n"));
  CHECK(found("hour", "Join us on Friday @ 6!") == "error at '6': m\n");
  CHECK(found("hour", "---\nlanguage: es\n---\n3 a 7 el viernes en el parque.") ==
        "error at '7': m\n");
  CHECK(found("hour", "---\nlanguage: es\n---\n300 a 7 el viernes en el parque.") == "");
  CHECK(found("hour", "Join us on Friday @ 60!") == "");
}

TEST_CASE("a site is a place where its name has capitals inside", "[checks][event-detail]") {
  CHECK(found("where", "Story time on BeeUp, for all.") == "error at 'BeeUp': m\n");
  CHECK(found("where", "Story time on BeeU, for all.") == "");
  CHECK(found("where", "Story time on Beeup, for all.") == "");
}

}  // namespace advolint
