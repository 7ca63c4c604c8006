#include "facts/home_addresses.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Texts = std::vector<std::string>;

Texts patron_data_in(std::string text) {
  return PostFixture(std::move(text)).found_by(*find_check_kind("patron-data"));
}

}  // namespace

TEST_CASE("where a named person lives is data of a patron", "[facts][home]") {
  CHECK(patron_data_in("Maria Lopez lives at 114 Elm Street, by the pond.") ==
        Texts{"lives at 114 Elm Street"});
  CHECK(patron_data_in("Maria Lopez lives at 114 Elm") == Texts{"lives at 114 Elm"});
  CHECK(patron_data_in("Maria Lopez lives at 114. Elm Street is closed.") == Texts{"lives at 114"});
  CHECK(patron_data_in("The heron lives at 114 Elm Street.").empty());
}

}  // namespace advolint
