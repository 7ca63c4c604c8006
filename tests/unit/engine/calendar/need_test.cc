#include "engine/calendar/need.h"

#include <algorithm>
#include <iterator>
#include <random>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "engine/calendar/lint_calendar.h"
#include "engine/lint.h"
#include "engine/lint_draft.h"
#include "report/reporter.h"
#include "support/stay_in.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

constexpr std::string_view kTexts[] = {
    "Story time is back on Saturday at ten in the children's room. #RiverbendReads",
    "Story time is back on Saturday at ten in the big room. #RiverbendReads",
    "Story time comes back on Saturday at ten in the big room. #RiverbenReads",
    "Thank you, Senator Doe, for an hour of your time. @RepMariaLee",
    "We would love to hear from you: which book shall we read next? #RiverbendReads",
    "Write to your council about the branch in the east. #FundOurLibraries",
    "RT @ana: story time is back on Saturday at ten in the children's room"};

template <class T, std::size_t N>
T any_of(std::mt19937& random, const T (&values)[N]) {
  return values[random() % N];
}

std::string draft(std::mt19937& random) {
  constexpr std::string_view kPlatforms[] = {"x", "linkedin", "[x, bluesky]", "facebook"};
  constexpr std::string_view kTopics[] = {"event", "book", "advocacy", "meeting", "library-life"};
  constexpr std::string_view kMore[] = {"",
                                        "",
                                        "",
                                        "kind: repost\n",
                                        "campaign: fund\n",
                                        "account: staff\n",
                                        "meeting: {with: [lee], date: 2026-04-01}\n"};
  std::string out = fmt::format("---\nplatform: {}\n", any_of(random, kPlatforms));
  if (random() % 8 != 0)
    out += fmt::format("date: 2026-{:02}-{:02}\n", 1 + random() % 5, 1 + random() % 28);
  if (random() % 3 != 0) out += fmt::format("topic: {}\n", any_of(random, kTopics));
  return out + fmt::format("{}---\n\n{}\n", any_of(random, kMore), any_of(random, kTexts));
}

constexpr std::string_view kWorkspace =
    "root: true\n"
    "organisation: {name: Riverbend Public Library, book-clubs: true}\n"
    "officials: [{id: lee, name: Maria Lee, office: state-senate, handles: {x: RepMariaLee}}]\n"
    "campaigns: [{id: fund, name: Fund our libraries, from: 2026-02-01, to: 2026-04-30, hashtags: "
    "[FundOurLibraries], days-of-action: [{date: 2026-03-10, name: A day}]}]\n"
    "meetings: [{date: 2026-04-01, with: [lee]}]\n";

/// A workspace, read as runs on single drafts of it read it.
class Desk {
 public:
  Desk() {
    std::mt19937 random(12);
    folder_.write("advolint.yaml", kWorkspace);
    for (int i = 0; i < kDrafts; ++i)
      folder_.write(fmt::format("drafts/{:03}.md", i), draft(random));
  }

  [[nodiscard]] const testing::TemporaryFolder& folder() const { return folder_; }

  static constexpr int kDrafts = 150;

 private:
  testing::TemporaryFolder folder_;
};

std::string lines_of(const Diagnostics& found) {
  std::string lines;
  for (const Diagnostic& it : found) {
    lines += fmt::format("{}:{} {} {}\n", it.location.file->path(), it.location.span.begin, it.rule,
                         it.message);
    for (const Note& note : it.notes)
      lines += fmt::format("  {} {}\n", note.location.file->path(), note.message);
  }
  return lines;
}

}  // namespace

TEST_CASE("what a run on one draft leaves out changes nothing that it finds",
          "[engine][calendar]") {
  const Desk desk;
  const testing::StayIn here(desk.folder().path());
  Profiles profiles{ProfileOptions{}};
  const Sources sources{
      .paths = {"."}, .working_directory = desk.folder().path(), .standard_input = std::nullopt};
  const Tasks found = find_tasks(sources, profiles);
  REQUIRE(found.tasks.size() >= Desk::kDrafts);
  const Profile& profile = *found.tasks.front().profile;
  const Calendar calendar(profile.rules);
  const auto today = parse_iso_date("2026-04-20");
  std::vector<Reading> readings;
  for (const Task& it : found.tasks) readings.push_back(read(it, sources.working_directory));
  const auto posts_of = [&](std::size_t draft, const CalendarNeed* need) {
    const RunFacts facts{.workspace = profile.workspace,
                         .people = *profile.people,
                         .today = today,
                         .path = path_in(profile.workspace, found.tasks[draft].candidate.path)};
    std::vector<CalendarPost> posts;
    if (readings[draft].draft)
      posts = calendar_posts_of(facts, calendar, need, *readings[draft].draft, nullptr);
    for (CalendarPost& it : posts) it.id = static_cast<std::uint32_t>(draft);
    return posts;
  };
  const auto run = [&](std::size_t named, bool leaves_out) {
    std::vector<CalendarPost> posts = posts_of(named, nullptr);
    for (CalendarPost& it : posts) it.is_named = true;
    const CalendarNeed need(calendar, posts);
    for (std::size_t i = 0; i < readings.size(); ++i) {
      if (i == named) continue;
      std::ranges::move(posts_of(i, leaves_out ? &need : nullptr), std::back_inserter(posts));
    }
    return lines_of(lint_calendar(profile.workspace, today, calendar, posts, DataFindings::Leave));
  };
  std::size_t findings = 0;
  for (std::size_t named = 0; named < readings.size(); ++named) {
    const std::string all = run(named, false);
    CHECK(run(named, true) == all);
    findings += all.empty() ? 0 : 1;
  }
  CHECK(findings > Desk::kDrafts / 4);
}

TEST_CASE("all rules find the same in any number of threads, and again", "[engine][lint]") {
  const Desk desk;
  const testing::StayIn here(desk.folder().path());
  const auto run = [&](unsigned jobs) {
    const LintResult result = lint({.sources = {.paths = {"."},
                                                .working_directory = desk.folder().path(),
                                                .standard_input = std::nullopt},
                                    .profile = {},
                                    .today = parse_iso_date("2026-04-20"),
                                    .jobs = jobs});
    return find_reporter("json")->render(result.report, {});
  };
  const std::string expected = run(1);
  for (const unsigned jobs : {1U, 2U, 8U}) CHECK(run(jobs) == expected);
}

}  // namespace advolint
