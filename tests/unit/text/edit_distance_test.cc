#include "text/edit_distance.h"

#include <vector>

#include <catch2/catch.hpp>

namespace advolint {

TEST_CASE("the edit distance counts code points put in, taken out, exchanged or swapped",
          "[text]") {
  struct Case {
    std::string_view a, b;
    std::size_t distance;
  };
  const auto it = GENERATE(values<Case>({
      {"", "", 0},
      {"", "abc", 3},
      {"abc", "abc", 0},
      {"abc", "abd", 1},
      {"abc", "ab", 1},
      {"abc", "xabc", 1},
      {"platfrom", "platform", 1},
      {"ca", "abc", 3},  // 2 if a swapped pair could be edited again
      {"kitten", "sitting", 3},
      {"FundLibary", "FundLibraries", 4},
      {"caf\u00E9", "cafe", 1},
      {"\U0001F4DA", "\U0001F4D6", 1},
  }));
  CAPTURE(it.a, it.b);
  CHECK(edit_distance(it.a, it.b, 9) == it.distance);
  CHECK(edit_distance(it.b, it.a, 9) == it.distance);
  CHECK(edit_distance(it.a, it.b, it.distance) == it.distance);
}

TEST_CASE("beyond the limit the edit distance is the limit and one", "[text]") {
  CHECK(edit_distance("kitten", "sitting", 2) == 3);
  CHECK(edit_distance("abc", "xyz", 0) == 1);
  CHECK(edit_distance("a", "abcdef", 2) == 3);
  CHECK(edit_distance(std::string(200'000, 'a'), std::string(200'000, 'b'), 2) == 3);
}

TEST_CASE("the nearest candidate is meant, the first among equals, and none that is far",
          "[text]") {
  const std::vector<std::string> keys{"platform", "date", "data", "kind", "campaign", "x"};
  struct Case {
    std::string_view word, meant;
  };
  const auto it = GENERATE(values<Case>({
      {"platfrom", "platform"},
      {"Platform", "platform"},
      {"dat", "date"},
      {"dta", "data"},
      {"campain", "campaign"},
      {"knd", "kind"},
      {"budget", ""},
      {"y", ""},
      {"X", "x"},
      {"", ""},
  }));
  CAPTURE(it.word);
  CHECK(did_you_mean(it.word, keys).value_or("") == it.meant);
}

}  // namespace advolint
