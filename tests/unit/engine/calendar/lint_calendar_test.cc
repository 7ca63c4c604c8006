#include "engine/calendar/lint_calendar.h"

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "engine/lint.h"
#include "report/reporter.h"
#include "support/memory_files.h"
#include "text/date.h"

namespace advolint {
namespace {

/// A pack of one rule over many posts.
std::string pack_of(std::string_view lines) {
  return fmt::format(
      "pack: house\nrules:\n  - rule: r\n    title: T\n    level: warning\n    message: "
      "\"{{period}}: "
      "{{count}}\"\n    why: W.\n{}    examples: [{{good: {{text: a}}}}, {{bad: {{text: b}}}}]\n",
      lines);
}

/// A workspace of drafts, and runs over parts of it.
class Desk {
 public:
  explicit Desk(std::string_view rule, std::string_view more = {}) {
    folder_.write("advolint.yaml",
                  fmt::format("packs: [house.yaml]\nroot: true\nposted: all\n{}", more));
    folder_.write("house.yaml", pack_of(rule));
  }

  void draft(const std::string& path, std::string_view front_matter, std::string_view text = "Hi") {
    folder_.write(path, front_matter.empty()
                            ? std::string(text)
                            : fmt::format("---\n{}\n---\n{}\n", front_matter, text));
  }

  void data(const std::string& path, const std::string& text) { folder_.write(path, text); }

  /// A line for each finding: "path:offset level message", notes indented below.
  [[nodiscard]] std::string run(const std::vector<std::string>& paths,
                                std::string_view today = "2026-04-14", unsigned jobs = 1) const {
    LintOptions options{.sources = {.files = folder_,
                                    .paths = {},
                                    .working_directory = folder_.path(),
                                    .standard_input = std::nullopt},
                        .profile = {},
                        .today = parse_iso_date(today),
                        .jobs = jobs};
    for (const std::string& it : paths) options.sources.paths.push_back(it.empty() ? "." : it);
    std::string lines;
    for (const Diagnostic& it : lint(options).report.diagnostics) {
      lines += fmt::format("{}:{} {} {}\n", it.location.file->path(), it.location.span.begin,
                           name_of(it.level), it.message);
      for (const Note& note : it.notes)
        lines += fmt::format("  {} {}\n", note.location.file->path(), note.message);
    }
    return lines;
  }

 private:
  testing::MemoryFiles folder_;
};

constexpr std::string_view kOneADay = "    across: day\n    limit: {posts: 1}\n";
constexpr std::string_view kABookAMonth =
    "    across: month\n    require: {posts: at least 1, of: {topic: book}}\n";

}  // namespace

TEST_CASE("too many posts of a day are reported at the latest, with notes at the others",
          "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("a.md", "date: 2026-03-02\ntime: '15:00'");
  workspace.draft("b.md", "date: 2026-03-02\ntime: '09:00'");
  workspace.draft("c.md", "date: 2026-03-03");
  CHECK(workspace.run({""}) ==
        "a.md:10 warning 2026-03-02: 2\n"
        "  b.md another of them, on 2026-03-02\n");
}

TEST_CASE("a named draft is judged beside all of its workspace", "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("a.md", "date: 2026-03-02\ntime: '15:00'");
  workspace.draft("b.md", "date: 2026-03-02\ntime: '09:00'");
  CHECK(workspace.run({"b.md"}) ==
        "b.md:10 warning 2026-03-02: 2\n"
        "  a.md another of them, on 2026-03-02\n");
  CHECK(workspace.run({"a.md", "b.md"}) == workspace.run({""}));
}

TEST_CASE("a draft that is named by another path is the same draft", "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("drafts/a.md", "date: 2026-03-02");
  CHECK(workspace.run({"drafts/../drafts/a.md"}).empty());
}

TEST_CASE("what a month lacks is reported at its latest post, and only where that is named",
          "[engine][calendar]") {
  Desk workspace(kABookAMonth);
  workspace.draft("a.md", "date: 2026-03-02");
  workspace.draft("b.md", "date: 2026-03-30");
  workspace.draft("c.md", "date: 2026-04-02\ntopic: book");
  CHECK(workspace.run({""}) == "b.md:10 warning March 2026: 0\n");
  CHECK(workspace.run({"a.md"}).empty());
}

TEST_CASE("a post on several platforms is one post, and one on each of them by platform",
          "[engine][calendar]") {
  Desk together(kOneADay);
  together.draft("a.md", "date: 2026-03-02\nplatform: [x, bluesky]");
  CHECK(together.run({""}).empty());
  Desk parted("    across: day\n    by: platform\n    limit: {posts: 1}\n");
  parted.draft("a.md", "date: 2026-03-02\nplatform: [x, bluesky]");
  parted.draft("b.md", "date: 2026-03-02\nplatform: x");
  CHECK(parted.run({""}) ==
        "b.md:10 warning 2026-03-02: 2\n"
        "  a.md another of them, on 2026-03-02\n");
}

TEST_CASE("the posts of a thread count as one", "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("a.md", "date: 2026-03-02\nplatform: x", "1/2 One\n\n---\n\n2/2 Two");
  CHECK(workspace.run({""}).empty());
}

TEST_CASE("dates come from names of files and folders", "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("2026-03-02-a.md", "");
  workspace.draft("20260302-b.txt", "");
  workspace.draft("2026/03/c.md", "");
  CHECK(workspace.run({""}) ==
        "20260302-b.txt:0 warning 2026-03-02: 2\n"
        "  2026-03-02-a.md another of them, on 2026-03-02\n");
  Desk by_month(kABookAMonth);
  by_month.draft("2026/03/c.md", "");
  CHECK(by_month.run({""}) == "2026/03/c.md:0 warning March 2026: 0\n");
}

TEST_CASE("a day that no calendar has is reported where the path says it", "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("2026-02-30-a.md", "");
  workspace.draft("2026-02-31-b.md", "date: 2026-03-01");
  CHECK(workspace.run({""}) ==
        "2026-02-30-a.md:0 note the path says '2026-02-30': that day does not exist\n");
}

TEST_CASE("the workspace's time zone decides on which day a post goes out", "[engine][calendar]") {
  Desk workspace(kOneADay, "timezone: America/Chicago\n");
  workspace.draft("a.md", "date: 2026-03-03T03:00:00Z");
  workspace.draft("b.md", "date: 2026-03-02");
  CHECK(workspace.run({""}) ==
        "a.md:10 warning 2026-03-02: 2\n"
        "  b.md another of them, on 2026-03-02\n");
}

TEST_CASE("a draft may say by which clocks its time is meant", "[engine][calendar]") {
  Desk workspace(kOneADay, "timezone: America/Chicago\n");
  workspace.draft("a.md", "schedule: 2026-03-03\ntime: \"03:00\"\ntimezone: Europe/Berlin");
  workspace.draft("b.md", "date: 2026-03-02");
  CHECK(workspace.run({""}) ==
        "a.md:14 warning 2026-03-02: 2\n"
        "  b.md another of them, on 2026-03-02\n");
}

TEST_CASE("a draft can silence what the calendar says of it", "[engine][calendar]") {
  Desk workspace(kOneADay);
  workspace.draft("a.md", "date: 2026-03-02");
  workspace.draft("b.md", "date: 2026-03-02\nignore: [{rule: r, because: a parade}]");
  CHECK(workspace.run({""}).empty());
}

TEST_CASE("a rolling window is reported once for the days that it shares with the next",
          "[engine][calendar]") {
  Desk workspace("    across: 7 days\n    limit: {posts: 2}\n");
  for (int day = 1; day <= 9; ++day)
    workspace.draft(fmt::format("{}.md", day), fmt::format("date: 2026-03-{:02}", day));
  CHECK(workspace.run({""}) ==
        "3.md:10 warning the 7 days to 2026-03-03: 3\n"
        "  1.md another of them, on 2026-03-01\n"
        "  2.md another of them, on 2026-03-02\n");
}

TEST_CASE("a meeting without a post is reported at its line, and only for a folder",
          "[engine][calendar]") {
  Desk workspace("    across: meeting\n    require: {posts: at least 1, open: 3 days}\n",
                 "officials: data/officials.yaml\nmeetings: data/meetings.yaml\n");
  workspace.data("data/officials.yaml", "- {id: lee, name: Maria Lee}\n");
  workspace.data("data/meetings.yaml", "- {date: 2026-03-01, with: [lee]}\n");
  workspace.draft("a.md", "date: 2026-03-09\nmeeting: {with: [lee]}");
  CHECK(workspace.run({""}) == "data/meetings.yaml:2 warning 2026-03-01: 0\n");
  CHECK(workspace.run({"a.md"}).empty());
  SECTION("until the days are over it is a reminder") {
    CHECK(workspace.run({""}, "2026-03-02") == "data/meetings.yaml:2 note 2026-03-01: 0\n");
  }
  SECTION("before the meeting there is nothing to say") {
    CHECK(workspace.run({""}, "2026-02-28").empty());
  }
  SECTION("a post in time is enough") {
    workspace.draft("b.md", "date: 2026-03-03\nmeeting: {with: [lee]}");
    CHECK(workspace.run({""}).empty());
  }
}

TEST_CASE("any number of threads gives the same findings over many posts", "[engine][calendar]") {
  Desk workspace(kOneADay);
  for (int i = 0; i < 200; ++i)
    workspace.draft(fmt::format("{:03}.md", i), fmt::format("date: 2026-03-{:02}", 1 + i % 28));
  CHECK_FALSE(workspace.run({""}).empty());
  CHECK(workspace.run({""}, "2026-04-14", 8) == workspace.run({""}));
}

}  // namespace advolint
