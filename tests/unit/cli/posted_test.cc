// Posts that were posted already: few rules judge them, or none.
#include <catch2/catch.hpp>

#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using testing::run_in;

bool has(const std::string& text, std::string_view part) {
  return text.find(part) != std::string::npos;
}

/// Shouts, and has a gap: of what was posted, only the gap is told. Today is 2026-04-14.
constexpr char kWords[] = "THE LIBRARY IS OPEN FOR EVERYONE TODAY. Call [YOUR COUNCIL MEMBER].\n";

std::string post(const std::string& keys) { return "---\n" + keys + "---\n" + kWords; }

}  // namespace

TEST_CASE("of a post that was posted, only what does lasting harm is told", "[cli][posted]") {
  const testing::TemporaryFolder folder;
  folder.write("new.md", post("date: 2026-04-20\n"));
  folder.write("undated.md", post("platform: x\n"));
  folder.write("recent.md", post("date: 2026-03-15\n"));
  for (const std::string name : {"new.md", "undated.md", "recent.md"}) {
    INFO(name);
    const testing::Run run = run_in(folder.path(), {name});
    CHECK(has(run.out, "[shouting]"));
    CHECK_FALSE(has(run.err, "posted already"));
  }
  folder.write("posted.md", post("date: 2026-04-14\nstatus: posted\n"));
  folder.write("undated-posted.md", post("status: Published\n"));
  folder.write("old.md", post("date: 2026-03-14\n"));
  folder.write("2026/02/by-path.md", kWords);
  for (const std::string name :
       {"posted.md", "undated-posted.md", "old.md", "2026/02/by-path.md"}) {
    INFO(name);
    const testing::Run run = run_in(folder.path(), {name});
    CHECK(run.exit_code == 1);
    CHECK(has(run.out, "[placeholder-left-in]"));
    CHECK_FALSE(has(run.out, "[shouting]"));
    CHECK(has(run.err, "1 post was posted already, so only what does lasting harm is told of it"));
    CHECK(has(run_in(folder.path(), {name, "--format=json"}).out, "\"posted\": 1"));
  }
}

TEST_CASE("a status of posted does not hold for a day to come, nor age for a profile",
          "[cli][posted]") {
  const testing::TemporaryFolder folder;
  folder.write("to-come.md", post("date: 2026-04-20\nstatus: posted\n"));
  folder.write("about.md", post("date: 2025-01-02\nkind: profile\nplatform: linkedin\n"));
  CHECK(has(run_in(folder.path(), {"to-come.md"}).out, "[shouting]"));
  CHECK(has(run_in(folder.path(), {"about.md"}).out, "[shouting]"));
}

TEST_CASE("the workspace says how posts are judged that were posted", "[cli][posted]") {
  const testing::TemporaryFolder folder;
  folder.write("drafts/old.md", post("date: 2026-04-01\n"));
  folder.write("advolint.yaml", "posted-after: 10\n");
  CHECK_FALSE(has(run_in(folder.path(), {"drafts"}).out, "[shouting]"));
  folder.write("advolint.yaml", "posted-after: 10\nposted: all\n");
  CHECK(has(run_in(folder.path(), {"drafts"}).out, "[shouting]"));
  folder.write("advolint.yaml", "posted-after: 10\nposted: skip\n");
  const testing::Run skipped = run_in(folder.path(), {"drafts"});
  CHECK(skipped.exit_code == 0);
  CHECK(skipped.out == "");
  CHECK(has(skipped.err, "1 post was posted already and not judged"));
  folder.write("advolint.yaml", "paths: {'archive/**': {status: posted}}\n");
  folder.write("archive/any.md", kWords);
  CHECK_FALSE(has(run_in(folder.path(), {"archive"}).out, "[shouting]"));
}

TEST_CASE("rows of a calendar have statuses of their own", "[cli][posted]") {
  const testing::TemporaryFolder folder;
  folder.write("plan.csv",
               "Date,Platform,Status,Copy\n"
               "2026-04-13,X,Published,THE LIBRARY IS OPEN FOR EVERYONE TODAY AND TOMORROW\n"
               "2026-04-13,Facebook,Draft,THE LIBRARY IS OPEN FOR EVERYONE TODAY AND TOMORROW\n"
               "2026-01-13,Bluesky,,THE LIBRARY IS OPEN FOR EVERYONE TODAY AND TOMORROW\n");
  const testing::Run run = run_in(folder.path(), {"plan.csv", "--format=short"});
  CHECK_FALSE(has(run.out, "plan.csv:2:"));
  CHECK(has(run.out, "plan.csv:3:27: note: post 2: 9 words in capitals"));
  CHECK_FALSE(has(run.out, "plan.csv:4:"));
  CHECK(has(run.err, "2 posts were posted already"));
}

TEST_CASE("a post that was posted is context for those to come, and needs no excuses",
          "[cli][posted]") {
  const testing::TemporaryFolder folder;
  const std::string words =
      "Join us for story time on Monday at ten with songs, rhymes and a walk in the garden.\n";
  folder.write("advolint.yaml", "drafts: ['*.md']\n");
  folder.write("a.md", "---\nplatform: x\ndate: 2026-04-10\nstatus: posted\n---\n" + words);
  folder.write("b.md", "---\nplatform: x\ndate: 2026-04-17\n---\n" + words);
  CHECK(has(run_in(folder.path(), {".", "--only=repeated-post"}).out, "b.md:3:"));
  folder.write("b.md", "---\nplatform: x\ndate: 2026-04-12\nstatus: posted\n---\n" + words);
  CHECK(run_in(folder.path(), {".", "--only=repeated-post"}).out == "");
  folder.write("b.md",
               "---\ndate: 2026-03-08\nignore: [{rule: shouting, because: a song}]\n---\n" + words);
  CHECK_FALSE(has(run_in(folder.path(), {"b.md"}).out, "[unused-ignore]"));
}

}  // namespace advolint
