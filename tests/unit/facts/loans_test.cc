#include "facts/loans.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

Texts loans_in(std::string text) {
  return PostFixture(std::move(text)).found_by(*find_check_kind("patron-data"));
}

}  // namespace

TEST_CASE("what a named person has borrowed is data of a patron", "[facts][loans]") {
  CHECK(loans_in("Maria Lopez has just borrowed “Dune”.") ==
        Texts{"Maria Lopez has just borrowed “Dune"});
  CHECK(loans_in("Maria Lopez’s hold on “Dune” is here.") == Texts{"Maria Lopez’s hold on “Dune"});
}

TEST_CASE("books of a named person that are overdue are data of a patron", "[facts][loans]") {
  CHECK(loans_in("Maria Lopez has overdue books.") == Texts{"Maria Lopez has overdue books"});
  CHECK(loans_in("Maria Lopez has three overdue books.") ==
        Texts{"Maria Lopez has three overdue books"});
  CHECK(loans_in("Maria Lopez’s overdue books are back.") == Texts{"Maria Lopez’s overdue books"});
}

TEST_CASE("what a named person reads in public is no loan", "[facts][loans]") {
  CHECK(loans_in("Maria Lopez reads from “Dune” on Friday.").empty());
  CHECK(loans_in("Maria Lopez has a word on fines. Bring overdue books back.").empty());
}

}  // namespace advolint
