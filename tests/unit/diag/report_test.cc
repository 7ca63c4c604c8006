#include "diag/report.h"

#include <catch2/catch.hpp>

#include "support/marked_file.h"

namespace advolint {
namespace {

Diagnostic finding(Level level, std::string rule, Location location, std::string message = {}) {
  return {.level = level,
          .rule = std::move(rule),
          .message = std::move(message),
          .location = std::move(location)};
}

}  // namespace

TEST_CASE("findings are sorted by path, place, rule and message, not by level", "[diag]") {
  const auto a = testing::marked_file("a.md", "«first «second»»");
  const auto b = testing::marked_file("b.md", "«first»");
  Diagnostics found = {
      finding(Level::Error, "rule", b.at(0)),
      finding(Level::Error, "rule", a.at(1)),
      finding(Level::Error, "rule", a.at(0), "second"),
      finding(Level::Note, "rule", a.at(0), "first"),
      finding(Level::Note, "another", a.at(0)),
  };
  sort(found);
  std::vector<std::string> order;
  for (const Diagnostic& it : found) {
    order.push_back(it.location.file->path() + " " + it.rule + " " + it.message.text());
  }
  CHECK(order == std::vector<std::string>{"a.md another ", "a.md rule first", "a.md rule second",
                                          "a.md rule ", "b.md rule "});
}

TEST_CASE("findings are counted by level", "[diag]") {
  const auto at = testing::marked_file("a.md", "«text»").at(0);
  const Diagnostics found = {finding(Level::Error, "a", at), finding(Level::Note, "b", at),
                             finding(Level::Error, "c", at)};
  CHECK(count(found, Level::Error) == 2);
  CHECK(count(found, Level::Warning) == 0);
  CHECK(count(found, Level::Note) == 1);
}

TEST_CASE("levels are named as users write them", "[diag]") {
  CHECK(name_of(Level::None) == "none");
  CHECK(name_of(Level::Note) == "note");
  CHECK(name_of(Level::Warning) == "warning");
  CHECK(name_of(Level::Error) == "error");
}

}  // namespace advolint
