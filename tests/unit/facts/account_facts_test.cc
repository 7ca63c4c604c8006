#include "facts/account_facts.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

Texts patron_data_in(std::string text, std::string front_matter = {}) {
  return PostFixture(std::move(text), std::move(front_matter))
      .found_by(*find_check_kind("patron-data"));
}

}  // namespace

TEST_CASE("what a named person owes is data of a patron", "[facts][account]") {
  CHECK(patron_data_in("Maria Lopez owes $14.50 for a lost book.") == Texts{"owes $14.50"});
  CHECK(patron_data_in("Maria Lopez still owes 12,40 €.") == Texts{"owes 12,40 €"});
  CHECK(patron_data_in("Maria Lopez owes 12€.") == Texts{"owes 12€"});
  CHECK(patron_data_in("Maria Lopez owes 5 €.") == Texts{"owes 5 €"});
  CHECK(patron_data_in("Maria Lopez owes $14.") == Texts{"owes $14"});
}

TEST_CASE("an answer tells its reader what they owe, and all others, too", "[facts][account]") {
  CHECK(patron_data_in("You owe $5 for that one.", "kind: reply") == Texts{"owe $5"});
  CHECK(patron_data_in("You owe us a visit.", "kind: reply").empty());
  CHECK(patron_data_in("You owe $5 for that one.").empty());
}

TEST_CASE("a debt of nobody, or of no amount, is no data of a patron", "[facts][account]") {
  CHECK(patron_data_in("The county owes $14 million to its libraries.").empty());
  CHECK(patron_data_in("Maria Lopez owes us a visit.").empty());
  CHECK(patron_data_in("Maria Lopez owes 14 books.").empty());
  CHECK(patron_data_in("Maria Lopez owes $ for a book.").empty());
}

}  // namespace advolint
