#include "diag/fold_repeats.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "support/marked_file.h"

namespace advolint {
namespace {

Diagnostic finding(const std::string& rule, Location location) {
  return {.level = Level::Note, .rule = rule, .message = {}, .location = std::move(location)};
}

Report report_of(Diagnostics found) {
  Report report{.diagnostics = std::move(found)};
  report.rules["often"] = {.name = "often", .once_a_file = RuleInfo::OnceAFile::Yes};
  report.rules["soft"] = {.name = "soft", .once_a_file = RuleInfo::OnceAFile::Soft};
  report.rules["once"] = {.name = "once", .once_a_run = true};
  report.rules["alike"] = {.name = "alike", .same_words_once = true};
  report.rules["each"] = {.name = "each"};
  return report;
}

}  // namespace

TEST_CASE("what three places of a file lack is told at the first, with a count", "[diag]") {
  const auto file = testing::marked_file("a.md", "«one» «two» «three»");
  Report report = report_of({finding("often", file.at(0)), finding("each", file.at(0)),
                             finding("often", file.at(1)), finding("each", file.at(1)),
                             finding("often", file.at(2)), finding("each", file.at(2))});
  fold_repeats(report, Phrasebook());
  REQUIRE(report.diagnostics.size() == 4);
  CHECK(report.diagnostics[0].rule == "often");
  REQUIRE(report.diagnostics[0].notes.size() == 1);
  CHECK(report.diagnostics[0].notes[0].message.text() ==
        "the same in 2 more places in this file; the next one is here");
  CHECK(report.diagnostics[0].notes[0].location.span == file.at(1).span);
  CHECK(report.diagnostics[3].rule == "each");
}

TEST_CASE("places of two files, and other advice, stand by themselves", "[diag]") {
  const auto a = testing::marked_file("a.md", "«one» «two» «three»");
  const auto b = testing::marked_file("b.md", "«one»");
  Diagnostics found = {finding("often", a.at(0)), finding("often", a.at(1)),
                       finding("often", a.at(2)), finding("often", b.at(0))};
  found[1].help = Phrase("keep one or two");
  Report report = report_of(found);
  fold_repeats(report, Phrasebook());
  CHECK(report.diagnostics.size() == 3);
  CHECK(report.diagnostics[1].help.text() == "keep one or two");
}

TEST_CASE("the same for several posts of a file is told with their numbers", "[diag]") {
  const auto file = testing::marked_file("a.md", "«one» «two» «three»");
  DraftPlaces places{.platforms = {{}, {}, {}}};
  for (std::uint32_t post = 1; post <= 3; ++post)
    places.places.push_back({file.at(post - 1).span.end, PlaceKind::Post, post});
  Report report = report_of(
      {finding("often", file.at(0)), finding("often", file.at(1)), finding("often", file.at(2))});
  report.places["a.md"] = places;
  fold_repeats(report, Phrasebook());
  REQUIRE(report.diagnostics.size() == 1);
  CHECK(report.diagnostics[0].notes[0].message.text() ==
        "the same for 2 more posts of this file: 2, 3; the next one is here");
}

TEST_CASE("of many posts of a file the first six numbers are told", "[diag]") {
  const auto file = testing::marked_file("a.md", "«1» «2» «3» «4» «5» «6» «7» «8»");
  DraftPlaces places{.platforms = std::vector<std::vector<std::string>>(8)};
  Diagnostics found;
  for (std::uint32_t post = 1; post <= 8; ++post) {
    places.places.push_back({file.at(post - 1).span.end, PlaceKind::Post, post});
    found.push_back(finding("often", file.at(post - 1)));
  }
  Report report = report_of(found);
  report.places["a.md"] = places;
  fold_repeats(report, Phrasebook());
  REQUIRE(report.diagnostics.size() == 1);
  CHECK(report.diagnostics[0].notes[0].message.text() ==
        "the same for 7 more posts of this file: 2, 3, 4, 5, 6, 7, …; the next one is here");
}

TEST_CASE("what is told once unless it is an error leaves errors one by one", "[diag]") {
  const auto file = testing::marked_file("a.md", "«one» «two» «three» «four»");
  Report report = report_of({finding("soft", file.at(0)), finding("soft", file.at(1)),
                             finding("soft", file.at(2)), finding("soft", file.at(3))});
  report.diagnostics[2].level = report.diagnostics[3].level = Level::Error;
  fold_repeats(report, Phrasebook());
  CHECK(report.diagnostics.size() == 3);
}

TEST_CASE("the same words about several files are told once", "[diag]") {
  const auto a = testing::marked_file("a.md", "«one»");
  const auto b = testing::marked_file("b.md", "«one»");
  Diagnostics found = {finding("once", a.at(0)), finding("once", b.at(0)),
                       finding("once", b.at(0))};
  found.back().message = Phrase("another");
  Report report = report_of(found);
  fold_repeats(report, Phrasebook());
  REQUIRE(report.diagnostics.size() == 2);
  REQUIRE(report.diagnostics.front().notes.size() == 1);
  CHECK(report.diagnostics.front().notes.front().message.text() ==
        "the same in one more place, here");
  CHECK(report.diagnostics.back().notes.empty());
}

TEST_CASE("the same words about one file are told once a file", "[diag]") {
  const auto a = testing::marked_file("a.md", "«one» «two» «three»");
  const auto b = testing::marked_file("b.md", "«one»");
  Diagnostics found = {finding("alike", a.at(0)), finding("alike", a.at(1)),
                       finding("alike", a.at(2)), finding("alike", b.at(0))};
  for (Diagnostic& it : found) it.message = Phrase("bit.ly");
  found[2].message = Phrase("t.co");
  Report report = report_of(found);
  fold_repeats(report, Phrasebook());
  REQUIRE(report.diagnostics.size() == 3);
  REQUIRE(report.diagnostics.front().notes.size() == 1);
  CHECK(report.diagnostics.front().notes.front().message.text() ==
        "the same in one more place in this file, here");
  CHECK(report.diagnostics[1].message.text() == "t.co");
  CHECK(report.diagnostics[2].location.file == b.at(0).file);
}

}  // namespace advolint
