#include "text/letter_case.h"

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("words are written as those that they replace", "[text][letter-case]") {
  CHECK(in_case_of("users", "patrons") == "patrons");
  CHECK(in_case_of("Users", "patrons") == "Patrons");
  CHECK(in_case_of("USERS", "patrons") == "PATRONS");
  CHECK(in_case_of("Éste", "órgano") == "Órgano");
  CHECK(in_case_of("A", "an") == "An");
  CHECK(in_case_of("end users", "our patrons") == "our patrons");
  CHECK(in_case_of("users", "ALA members") == "ALA members");
  CHECK(in_case_of("", "patrons") == "patrons");
}

}  // namespace advolint
