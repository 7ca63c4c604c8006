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

TEST_CASE("what is wrong with the configuration comes first", "[diag]") {
  const auto draft = testing::marked_file("a.md", "«text»");
  const auto settings = testing::marked_file("z/advolint.yaml", "«text»");
  Report report;
  report.draft_paths = {"a.md"};
  report.diagnostics = {finding(Level::Error, "rule", draft.at(0)),
                        finding(Level::Error, "config-unknown-key", settings.at(0))};
  sort(report);
  CHECK(report.diagnostics.front().rule == "config-unknown-key");
}

TEST_CASE("a post is named in files with several", "[diag]") {
  const auto file = testing::marked_file("a.md", "«one» «two»");
  const Diagnostic second = finding(Level::Error, "rule", file.at(1));
  Report report;
  const std::vector<Place> places = {{.end = 4, .kind = PlaceKind::Post, .post = 1},
                                     {.end = 7, .kind = PlaceKind::Post, .post = 2}};
  report.places["a.md"] = {.places = places, .platforms = {{}, {}}};
  CHECK(post_to_name(report, second) == 2);
  report.places["a.md"].platforms.pop_back();
  CHECK(post_to_name(report, second) == 0);
}

}  // namespace advolint
