#include "support/golden.h"

#include <catch2/catch.hpp>

namespace advolint::testing {

TEST_CASE("equal texts do not differ", "[support][golden]") {
  CHECK(describe_difference("a\nb\n", "a\nb\n").empty());
  CHECK(describe_difference("", "").empty());
}

TEST_CASE("a difference shows the lines of both texts and nothing else", "[support][golden]") {
  CHECK(describe_difference("a\nb\nc\n", "a\nB\nc\n") == "from line 2:\n-b\n+B\n");
  CHECK(describe_difference("a\nb\n", "a\n") == "from line 2:\n-b\n");
  CHECK(describe_difference("a\n", "a\na\n") == "from line 2:\n+a\n");
}

TEST_CASE("a difference in line ends can be seen", "[support][golden]") {
  CHECK(describe_difference("a\n", "a\r\n") == "from line 1:\n-a\n+a\\r\n");
  CHECK(describe_difference("a\n", "a") == "from line 1:\n-a\n+a\n\\ no line end\n");
}

}  // namespace advolint::testing
