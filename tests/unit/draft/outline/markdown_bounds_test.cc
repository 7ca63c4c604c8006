#include "draft/outline/markdown_bounds.h"

#include <string>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

std::string repeated(std::string_view part, std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += part;
  return text;
}

}  // namespace

TEST_CASE("texts that people write are given to the parser as they are", "[draft][markdown]") {
  CHECK_FALSE(within_bounds(""));
  CHECK_FALSE(within_bounds("Read [this](https://a.co) and https://b.co today.\n"));
  CHECK_FALSE(within_bounds(repeated("- [a](https://a.co)\n", 5'000)));
  CHECK_FALSE(within_bounds(repeated("See [a](https://a.co).\n\n", 5'000)));
}

TEST_CASE("brackets of a paragraph with thousands of them are letters", "[draft][markdown]") {
  const std::string before = "Read [this](https://a.co).\n\n";
  const std::string after = "\n\n[Last](https://b.co)\n";
  const auto bounded = within_bounds(before + repeated("[a\nb](", 3'000) + after);
  REQUIRE(bounded);
  CHECK(bounded->size() == before.size() + 18'000 + after.size());
  CHECK(bounded->starts_with(before + "xa\nb](xa"));
  CHECK(bounded->ends_with(after));
}

TEST_CASE("addresses that go on and on are no links", "[draft][markdown]") {
  const auto bounded = within_bounds(repeated("https://a.co/(", 3'000));
  REQUIRE(bounded);
  CHECK(bounded->find(':') == std::string::npos);
}

}  // namespace advolint
