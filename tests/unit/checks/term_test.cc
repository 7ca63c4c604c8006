#include "checks/term.h"

#include <string>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

std::string taken_by(TermType type) {
  static constexpr std::string_view kWords[] = {"yes", "no"};
  return type_of({"name", "what it is", type, kWords}).text();
}

}  // namespace

TEST_CASE("a parameter says in words what it takes", "[checks][terms]") {
  CHECK(taken_by(TermType::Text) == "a word");
  CHECK(taken_by(TermType::Number) == "a whole number");
  CHECK(taken_by(TermType::Percent) == "a whole number from 0 to 100");
  CHECK(taken_by(TermType::Days) == "a number of days, such as '21' or '3 weeks'");
  CHECK(taken_by(TermType::OneOf) == "yes or no");
  CHECK(taken_by(TermType::Host) == "a domain, such as 'example.org'");
  CHECK(taken_by(TermType::Pattern) == "a regular expression");
}

}  // namespace advolint
