#include <catch2/catch.hpp>

#include "report/reporter.h"
#include "support/marked_file.h"
#include "support/sample_report.h"

namespace advolint {
namespace {

Report report_of(std::initializer_list<std::pair<std::string_view, Level>> findings,
                 std::size_t draft_count) {
  Report report;
  for (std::size_t i = 0; i < draft_count; ++i) {
    report.draft_paths.push_back(std::string(1, static_cast<char>('a' + i)));
  }
  for (const auto& [path, level] : findings) {
    report.diagnostics.push_back({.level = level,
                                  .rule = "some-rule",
                                  .message = Phrase("something"),
                                  .location = testing::marked_file(path, "«text»").at(0)});
  }
  return report;
}

}  // namespace

TEST_CASE("the summary counts findings by level and the drafts they are in", "[report][summary]") {
  CHECK(summary_line(testing::sample_report()) ==
        "3 errors, 4 warnings, 3 notes in 2 of 3 drafts (4 posts).  "
        "Explain any rule: advolint explain tag-after-meeting");
}

TEST_CASE("the summary has the right singulars and plurals", "[report][summary]") {
  CHECK(summary_line(report_of({}, 14)) == "no findings in 14 drafts");
  CHECK(summary_line(report_of({}, 1)) == "no findings in 1 draft");
  CHECK(summary_line(report_of({{"a", Level::Error}}, 1)) == "1 error in 1 of 1 draft");
  CHECK(summary_line(report_of({{"a", Level::Warning}, {"a", Level::Warning}}, 2)) ==
        "2 warnings in 1 of 2 drafts");
  CHECK(summary_line(report_of({{"a", Level::Note}, {"b", Level::Error}}, 3)) ==
        "1 error, 1 note in 2 of 3 drafts");
}

TEST_CASE("packs and data files are not counted as drafts", "[report][summary]") {
  CHECK(summary_line(report_of({{"pack.yaml", Level::Error}}, 0)) == "1 error in 1 file");
  CHECK(summary_line(report_of({{"a", Level::Error}, {"days.yaml", Level::Error}}, 2)) ==
        "2 errors in 1 of 2 drafts and 1 other file");
}

TEST_CASE("the summary names a rule to explain only where one is known", "[report][summary]") {
  Report report = report_of({{"a", Level::Warning}, {"a", Level::Error}}, 1);
  report.diagnostics.back().rule = "graver-rule";
  report.rules["some-rule"] = {};
  CHECK(summary_line(report).ends_with("advolint explain some-rule"));
  report.rules["graver-rule"] = {};
  CHECK(summary_line(report).ends_with("advolint explain graver-rule"));
}

TEST_CASE("a line says how many files and sections were not read", "[report][summary]") {
  Report report;
  CHECK(unread_line(report).empty());
  report.unread_section_count = 1;
  CHECK(unread_line(report) == "1 section was not read as posts (advolint posts -v shows it)");
  report.unread_files = {{.path = "a.docx", .reason = {}, .remedy = {}}};
  CHECK(unread_line(report) ==
        "1 file and 1 section were not read as posts (advolint posts -v shows them)");
  report.unread_files.push_back({.path = "b.docx", .reason = {}, .remedy = {}});
  report.unread_section_count = 4;
  CHECK(unread_line(report) ==
        "2 files and 4 sections were not read as posts (advolint posts -v shows them)");
  report.unread_section_count = 0;
  CHECK(unread_line(report) == "2 files were not read as posts (advolint posts -v shows them)");
}

TEST_CASE("the summary counts the posts where they are more than the drafts", "[report][summary]") {
  Report report = report_of({{"a", Level::Error}}, 2);
  report.post_count = 2;
  CHECK(summary_line(report) == "1 error in 1 of 2 drafts");
  report.post_count = 30;
  CHECK(summary_line(report) == "1 error in 1 of 2 drafts (30 posts)");
}

TEST_CASE("after many findings three rules are named to begin with", "[report][summary]") {
  Report report = report_of({}, 1);
  const auto add = [&](const std::string& rule, Level level, int count) {
    report.rules[rule] = {.name = rule, .title = "About " + rule};
    for (int i = 0; i < count; ++i) {
      report.diagnostics.push_back({.level = level,
                                    .rule = rule,
                                    .message = Phrase("something"),
                                    .location = testing::marked_file("a", "«text»").at(0)});
    }
  };
  add("notes", Level::Note, 12);
  add("warnings", Level::Warning, 5);
  add("errors", Level::Error, 2);
  CHECK(first_steps(report).empty());
  add("more-errors", Level::Error, 3);
  CHECK(first_steps(report) ==
        "Begin with these:\n"
        "    3  About more-errors [more-errors]\n"
        "    2  About errors [errors]\n"
        "    5  About warnings [warnings]\n");
}

TEST_CASE("a line says what could not be judged, and what to write", "[report]") {
  Report report;
  report.sleeping_count = 29;
  CHECK(unjudged_line(report).empty());  // nothing was read
  report.post_count = 2;
  CHECK(unjudged_line(report) ==
        "not judged: what 29 more rules look at, for nothing says who you are and whom you write "
        "to; advolint init writes a file for that");
  report.has_workspace = true;
  CHECK(unjudged_line(report) ==
        "not judged: what 29 rules look at that need more facts; advolint config says which");
  report.diagnostics.push_back({.level = Level::Note, .rule = "a", .message = {}, .location = {}});
  CHECK(unjudged_line(report).empty());
  report.platformless_count = 1;
  CHECK(unjudged_line(report).starts_with("not judged: length, hashtags and mentions of 1 post;"));
  report.platformless_count = 2;
  CHECK(unjudged_line(report).starts_with(
      "not judged: lengths, hashtags and mentions of 2 posts; say which networks they are for"));
  report.platformless_count = report.sleeping_count = 0;
  CHECK(unjudged_line(report).empty());
}

TEST_CASE("a line names the networks whose limits are unknown, and one counts templates",
          "[report]") {
  Report report;
  CHECK(networks_line(report).empty());
  CHECK(kits_line(report).empty());
  report.unknown_networks = {"WhatsApp", "Reddit"};
  report.kit_post_count = 1;
  CHECK(networks_line(report) ==
        "not judged: lengths for Reddit, WhatsApp, whose limits are unknown");
  CHECK(kits_line(report) ==
        "1 post is a template with blanks: fill them in where you post from it");
}

}  // namespace advolint
