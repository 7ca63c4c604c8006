#include "pack/quantity.h"

#include <limits>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

constexpr std::uint32_t kNoLimit = std::numeric_limits<std::uint32_t>::max();

}  // namespace

TEST_CASE("a quantity says how many at least and at most", "[pack][quantity]") {
  struct Case {
    std::string text;
    std::uint32_t least, most;
  };
  const Case it = GENERATE(values<Case>({
      {"any", 1, kNoLimit},
      {"none", 0, 0},
      {"at least 1", 1, kNoLimit},
      {"at least 0", 0, kNoLimit},
      {"at most 2", 0, 2},
      {"exactly 3", 3, 3},
      {"1 to 3", 1, 3},
      {"2 to 2", 2, 2},
      {"2", 2, 2},
      {"4294967295", kNoLimit, kNoLimit},
  }));
  CAPTURE(it.text);
  const auto quantity = parse_quantity(it.text, BareNumber::Exactly);
  REQUIRE(quantity.has_value());
  CHECK(quantity->least == it.least);
  CHECK(quantity->most == it.most);
  CHECK(quantity->text == it.text);
  CHECK_FALSE(quantity->each);
  CHECK_FALSE(quantity->by_platform);
}

TEST_CASE("a bare number is a maximum where one is asked for", "[pack][quantity]") {
  const auto quantity = parse_quantity("2", BareNumber::AtMost);
  REQUIRE(quantity.has_value());
  CHECK(quantity->least == 0);
  CHECK(quantity->most == 2);
  CHECK(parse_quantity("exactly 2", BareNumber::AtMost)->least == 2);
}

TEST_CASE("each and platform are quantities without a number", "[pack][quantity]") {
  CHECK(parse_quantity("each", BareNumber::Exactly)->each);
  CHECK(parse_quantity("platform", BareNumber::AtMost)->by_platform);
}

TEST_CASE("what does not say how many is not a quantity", "[pack][quantity]") {
  const std::string text = GENERATE(
      values<std::string>({"", " ", "at mots 1", "at least", "at least one", "at most -1", "3 to 1",
                           "1 to", " to 2", "1 to 2 to 3", "1.5", "-1", "+1", "2 hashtags", "ANY",
                           "4294967296", "at least 99999999999999999999", "1  to 2"}));
  CAPTURE(text);
  CHECK_FALSE(parse_quantity(text, BareNumber::Exactly).has_value());
}

TEST_CASE("a quantity accepts the counts within it", "[pack][quantity]") {
  const auto quantity = parse_quantity("1 to 3", BareNumber::Exactly);
  CHECK_FALSE(quantity->accepts(0));
  CHECK(quantity->accepts(1));
  CHECK(quantity->accepts(3));
  CHECK_FALSE(quantity->accepts(4));
}

}  // namespace advolint
