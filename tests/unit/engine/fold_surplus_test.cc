#include "engine/fold_surplus.h"

#include <memory>
#include <string>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

/// A draft of two posts, and in the first of them so many findings of one rule, a byte each.
Report report_of(std::size_t count) {
  const auto file = std::make_shared<SourceFile>("a.md", std::string(2 * count, 'a'));
  const auto size = static_cast<std::uint32_t>(count);
  Report report;
  report.draft_paths = {"a.md"};
  report.places["a.md"].places = {{size, PlaceKind::Post, 1}, {2 * size, PlaceKind::Post, 2}};
  for (std::uint32_t i = 0; i < size; ++i) {
    report.diagnostics.push_back({.level = Level::Warning,
                                  .rule = "rule",
                                  .message = Phrase("an a"),
                                  .location = {file, {i, i + 1}}});
  }
  return report;
}

}  // namespace

TEST_CASE("a hundred findings of one rule in a post stay, and one more", "[engine][surplus]") {
  Report report = report_of(101);
  fold_surplus(report, {});
  REQUIRE(report.diagnostics.size() == 101);
  CHECK(report.diagnostics.back().message == "an a");
}

TEST_CASE("beyond a hundred findings, one counts the rest", "[engine][surplus]") {
  Report report = report_of(150);
  fold_surplus(report, {});
  REQUIRE(report.diagnostics.size() == 101);
  CHECK(report.diagnostics.back().message == "50 more findings of this rule in this post");
  CHECK(report.diagnostics.back().location.span == SourceSpan{100, 101});
}

TEST_CASE("what counts the rest is as grave as the gravest of them", "[engine][surplus]") {
  Report report = report_of(150);
  report.diagnostics.back().level = Level::Error;
  fold_surplus(report, {});
  REQUIRE(report.diagnostics.size() == 101);
  CHECK(report.diagnostics.back().level == Level::Error);
}

TEST_CASE("findings of another post, another rule or a data file are counted apart",
          "[engine][surplus]") {
  Report report = report_of(101);
  Diagnostic other = report.diagnostics.back();
  other.location.span = {150, 151};
  report.diagnostics.push_back(other);
  other.rule = "other";
  report.diagnostics.push_back(other);
  fold_surplus(report, {});
  CHECK(report.diagnostics.size() == 103);

  Report data = report_of(150);
  data.places.clear();
  fold_surplus(data, {});
  CHECK(data.diagnostics.size() == 150);
}

}  // namespace advolint
