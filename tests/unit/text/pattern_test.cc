#include "text/pattern.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

std::vector<std::string> found(const Pattern& pattern, const std::string& text) {
  std::vector<std::string> words;
  for (const TextSpan span : pattern.find(text))
    words.push_back(text.substr(span.begin, span.size()));
  return words;
}

using Words = std::vector<std::string>;

}  // namespace

TEST_CASE("a literal finds the very characters", "[text][pattern]") {
  CHECK(found(Pattern::literal("!"), "a! b!!") == Words{"!", "!", "!"});
  CHECK(found(Pattern::literal("(.*)"), "a (.*) b") == Words{"(.*)"});
  CHECK(found(Pattern::literal("📚"), "x 📚📚") == Words{"📚", "📚"});
  CHECK(found(Pattern::literal(""), "abc").empty());
  CHECK(found(Pattern(), "abc").empty());
}

TEST_CASE("an expression finds what its first group takes, or all of it", "[text][pattern]") {
  CHECK(found(Pattern::compile("[0-9]+").value(), "1 and 23") == Words{"1", "23"});
  CHECK(found(Pattern::compile("for ([a-z]+)").value(), "for you, for us") == Words{"you", "us"});
  CHECK(found(Pattern::compile("(?i)library").value(), "LIBRARY Library") ==
        Words{"LIBRARY", "Library"});
}

TEST_CASE("matches of nothing are none, and characters are never cut", "[text][pattern]") {
  CHECK(found(Pattern::compile("x*").value(), "é📚x").size() == 1);
  CHECK(found(Pattern::compile("\\b").value(), "a b").empty());
  CHECK(found(Pattern::compile(".").value(), "é📚") == Words{"é", "📚"});
}

TEST_CASE("an expression that is known to be right is read when it is looked for",
          "[text][pattern]") {
  const Pattern pattern = Pattern::known("(?i)van(s?)");
  const Pattern copy = pattern;
  CHECK(found(copy, "Vans") == Words{"s"});
  CHECK(found(pattern, "vans, van") == Words{"s"});
}

TEST_CASE("what is no expression says why", "[text][pattern]") {
  const auto open = Pattern::compile("(a");
  REQUIRE_FALSE(open);
  CHECK(open.error().message == "missing ): (a");
  CHECK_FALSE(Pattern::compile("((a{1000}){1000}){1000}"));
}

}  // namespace advolint
