#include "facts/threads.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// A thread of so many posts, numbered, whose last one asks.
std::string thread_of(std::size_t size) {
  std::string draft = "---\nplatforms: x\n---\n";
  for (std::size_t number = 1; number < size; ++number) {
    draft += fmt::format("{}/{} Shelf {} is new.\n\n---\n\n", number, size, number);
  }
  return draft + fmt::format("{}/{} Call your council today.\n", size, size);
}

/// The posts that, with those beside them in their thread, ask for nothing.
std::size_t posts_without_an_ask(std::string_view draft) {
  const Linter linter(rule("require: {call-to-action: any, from: [call]}"));
  return linter.diagnostics(draft).size();
}

}  // namespace

TEST_CASE("a thread asks where one of its posts does", "[facts][threads]") {
  CHECK(posts_without_an_ask(thread_of(2)) == 0);
  CHECK(posts_without_an_ask(thread_of(25)) == 0);
}

TEST_CASE("of a very long thread each post asks for itself", "[facts][threads]") {
  CHECK(posts_without_an_ask(thread_of(26)) == 25);
}

TEST_CASE("a post beside a thread does not ask for it", "[facts][threads]") {
  const std::string thread = "## X thread\n\n1/2 Shelf one is new.\n\n2/2 Shelf two is new.\n\n";
  const std::string asks = "## X\n\nCall your council today.\n\n";
  CHECK(posts_without_an_ask(thread + asks) == 2);
  CHECK(posts_without_an_ask(asks + thread) == 2);
}

}  // namespace advolint
