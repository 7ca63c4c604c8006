#include "engine/adoption/changed_posts.h"

#include <catch2/catch.hpp>

#include "support/marked_file.h"

namespace advolint {
namespace {

// Front matter on lines 1 to 3, a first post on line 5, a second one on line 7.
constexpr char kDraft[] = "---\nkey: «a»\n---\n\nThe «first» post.«»\n\nThe «second» post.\n";

/// Which of the four findings in the draft are left.
std::string left(const ChangedFiles& changed, bool with_note = false) {
  const auto file = testing::marked_file("a.md", kDraft);
  Report report;
  report.draft_paths = {"a.md"};
  const auto end = [&](std::size_t index) { return file.spans[index].end; };
  report.places["a.md"] = {.places = {{.end = end(0) + 5, .kind = PlaceKind::Field},
                                      {.end = end(2), .kind = PlaceKind::Post, .post = 1},
                                      {.end = end(2) + 2, .kind = PlaceKind::NotAPost},
                                      {.end = end(3) + 7, .kind = PlaceKind::Post, .post = 2}},
                           .platforms = {{}, {}}};
  const std::string names[] = {"front", "first", "missing", "second"};
  for (std::size_t i = 0; i < 4; ++i) {
    report.rules[names[i]] = {};
    report.diagnostics.push_back(
        {.rule = names[i], .message = Phrase("something"), .location = file.at(i)});
  }
  if (with_note) report.diagnostics[3].notes = {{Phrase("another"), file.at(1)}};
  keep_changed(report, changed);
  std::string out;
  for (const Diagnostic& it : report.diagnostics) out += (out.empty() ? "" : " ") + it.rule;
  return out;
}

}  // namespace

TEST_CASE("what is about a changed post is told, and nothing else", "[engine][since]") {
  CHECK(left({}) == "");
  CHECK(left({{"b.md", {.is_new = true}}}) == "");
  CHECK(left({{"a.md", {.is_new = true}}}) == "front first missing second");
  CHECK(left({{"a.md", {.ranges = {{5, 5}}}}}) == "first missing");
  CHECK(left({{"a.md", {.ranges = {{7, 7}}}}}) == "second");
  CHECK(left({{"a.md", {.ranges = {{6, 6}}}}}) == "");
  CHECK(left({{"a.md", {.ranges = {{5, 5}, {7, 900}}}}}) == "first missing second");
}

TEST_CASE("front matter holds for each post", "[engine][since]") {
  CHECK(left({{"a.md", {.ranges = {{2, 2}}}}}) == "front first missing second");
}

TEST_CASE("a group of posts is told where one of it changed", "[engine][since]") {
  CHECK(left({{"a.md", {.ranges = {{5, 5}}}}}, true) == "first missing second");
}

TEST_CASE("faults of the configuration are told always", "[engine][since]") {
  Report report;
  report.diagnostics = {{.rule = "config-unknown-key",
                         .message = Phrase("something"),
                         .location = testing::marked_file("advolint.yaml", "«a»: 1").at(0)}};
  keep_changed(report, {});
  CHECK(report.diagnostics.size() == 1);
}

}  // namespace advolint
