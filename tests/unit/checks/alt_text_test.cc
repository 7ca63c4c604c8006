#include <string>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

/// What is wrong with a description of a picture; empty if nothing is.
std::string fault_of(std::string_view alt, std::string text = "Come and read with us!") {
  const PostFixture post(std::move(text), fmt::format("media: [{{file: a.jpg, alt: '{}'}}]", alt));
  const auto faults = post.values_of(*find_check_kind("alt-text"), "fault");
  REQUIRE(faults.size() <= 1);
  return faults.empty() ? "" : faults[0];
}

}  // namespace

TEST_CASE("a description that only holds a place is filler, also in brackets",
          "[checks][alt-text]") {
  for (const char* const alt : {"photo", "(photo)", "[two children]", "<two children>", "."}) {
    INFO(alt);
    CHECK(fault_of(alt) == "filler");
  }
  for (const char* const alt : {"(Two children", "Two children)", "[Two] children", "<3 children",
                                "(Two children on the steps)"}) {
    INFO(alt);
    CHECK(fault_of(alt) == "");
  }
}

}  // namespace advolint
