#include "facts/template_marks.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

Texts gaps_of(std::string text) {
  return PostFixture(std::move(text)).found_by(*find_check_kind("placeholder"));
}

}  // namespace

TEST_CASE("a quoted word in capitals is a gap where templates call one so", "[facts][template]") {
  CHECK(gaps_of("Come and meet “NAME” on Friday.") == Texts{"NAME"});
  CHECK(gaps_of("Shelf “N” is new.").empty());  // a letter, not a word in capitals
  CHECK(gaps_of("Come and see “HAMLET” on Friday.").empty());
}

TEST_CASE("a field of an event that says nothing is a gap beside one that does",
          "[facts][template]") {
  CHECK(gaps_of("Story time!\n\nWhen: Friday at 10\nWhere:\n\nBring a friend.") == Texts{"Where:"});
  CHECK(gaps_of("Story time!\n\nWhen:\nWhere: Elm Street\nCost: free") == Texts{"When:"});
  CHECK(gaps_of("Story time!\n\nWhere:\nElm Street, by the pond.\nCost: free").empty());
  CHECK(gaps_of("Story time!\n\nWhere:\n\nBring a friend.").empty());
}

}  // namespace advolint
