#include "engine/calendar/need.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <optional>
#include <random>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "engine/calendar/lint_calendar.h"
#include "engine/lint.h"
#include "engine/lint_draft.h"
#include "report/reporter.h"
#include "support/memory_files.h"

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

/// A file that states its days in other places than front matter.
std::string kit(std::mt19937& random) {
  const auto month = 1 + random() % 5;
  const auto day = 1 + random() % 28;
  constexpr std::string_view kMonths[] = {"January", "febrero", "March", "Apr", "mayo"};
  const std::string_view name = kMonths[month - 1];
  const std::string_view one = any_of(random, kTexts);
  const std::string_view other = any_of(random, kTexts);
  switch (random() % 5) {
    case 0:
      return fmt::format("# Posts for {} 2026\n\n## X, {} {}\n\n{}\n\n## LinkedIn\n\n{}\n", name,
                         name, day, one, other);
    case 1:
      return fmt::format("| Date | Platform | Text |\n|---|---|---|\n| {}/{}/2026 | X | {} |\n",
                         month, day, one);
    case 2:
      return fmt::format("X ({} {}, 2026)\n\n{}\n\nFacebook (2026-{:02}-{:02})\n\n{}\n", name, day,
                         one, month, day, other);
    case 3:
      return fmt::format("Week of {} {}, 2026\n\n## X, Friday\n\n{}\n", name, day, one);
    default:
      return std::string(one) + "\n";
  }
}

constexpr std::string_view kWorkspace =
    "root: true\n"
    "organisation: {name: Riverbend Public Library, book-clubs: true}\n"
    "officials: [{id: lee, name: Maria Lee, office: state-senate, handles: {x: RepMariaLee}}]\n"
    "campaigns: [{id: fund, name: Fund our libraries, from: 2026-02-01, to: 2026-04-30, hashtags: "
    "[FundOurLibraries], days-of-action: [{date: 2026-03-10, name: A day}]}]\n"
    "meetings: [{date: 2026-04-01, with: [lee]}]\n"
    "strategy: {channels: [{platform: x, longest-gap: 2 days}, {platform: facebook, longest-gap: 4 "
    "days}]}\n";

/// A workspace, read as runs on single drafts of it read it.
class Desk {
 public:
  Desk() {
    std::mt19937 random(12);
    folder_.write("advolint.yaml", kWorkspace);
    for (int i = 0; i < kDrafts; ++i)
      folder_.write(fmt::format("drafts/{:03}.md", i), draft(random));
    for (int i = 0; i < kKits; ++i)
      folder_.write(fmt::format("drafts/2026-{:02}-{:02}-x-{}.md", 1 + i % 5, 1 + i, i),
                    kit(random));
  }

  [[nodiscard]] const testing::MemoryFiles& folder() const { return folder_; }

  static constexpr int kDrafts = 150;
  static constexpr int kKits = 28;

 private:
  testing::MemoryFiles folder_;
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

/// What a run on one draft finds at it, with all others read, and with those only that it asks for.
class OneByOne {
 public:
  explicit OneByOne(const Desk& desk)
      : profiles_(desk.folder(), ProfileOptions{}),
        sources_{.files = desk.folder(),
                 .paths = {"."},
                 .working_directory = desk.folder().path(),
                 .standard_input = std::nullopt},
        found_(find_tasks(sources_, profiles_)),
        profile_(*found_.tasks.front().profile),
        calendar_(profile_.rules) {
    for (const Task& it : found_.tasks) {
      bytes_.push_back(*desk.folder().read(it.candidate.path, kMaxDraftBytes));
      readings_.push_back(read(desk.folder(), it, sources_.working_directory));
    }
  }

  [[nodiscard]] std::size_t size() const { return readings_.size(); }

  std::string with_all(std::size_t named) {
    PostsByFile files = others(named, nullptr);
    files.insert(files.begin(), named_posts(named));
    CalendarPosts posts;
    add_pointers(files, posts);
    return lines_of(lint_calendar(profile_.workspace, today_, calendar_, std::move(posts),
                                  DataFindings::Leave));
  }

  std::string with_some(std::size_t named) {
    const PostsByFile files = {named_posts(named)};
    CalendarPosts posts;
    add_pointers(files, posts);
    return lines_of(lint_named(profile_.workspace, today_, calendar_, posts,
                               [&](const CalendarNeed& it) { return others(named, &it); }));
  }

  /// How many files were not read, of those that with_some() was asked to go through.
  [[nodiscard]] std::size_t unread() const { return unread_; }

 private:
  std::vector<CalendarPost> named_posts(std::size_t draft) {
    std::vector<CalendarPost> posts = posts_of(draft, nullptr);
    for (CalendarPost& it : posts) it.is_named = true;
    return posts;
  }

  PostsByFile others(std::size_t named, const CalendarNeed* need) {
    PostsByFile files;
    for (std::size_t i = 0; i < readings_.size(); ++i) {
      if (i != named) files.push_back(posts_of(i, need));
    }
    return files;
  }

  std::vector<CalendarPost> posts_of(std::size_t draft, const CalendarNeed* need) {
    const RunFacts facts{.workspace = profile_.workspace,
                         .people = *profile_.people,
                         .today = today_,
                         .path = path_in(profile_.workspace, found_.tasks[draft].candidate.path,
                                         sources_.working_directory)};
    if (!readings_[draft].draft) return {};
    std::optional<FileNeed> of_file;
    if (need != nullptr) of_file.emplace(*need, facts.path, bytes_[draft]);
    if (of_file && of_file->empty()) {
      ++unread_;
      return {};
    }
    std::vector<CalendarPost> posts = calendar_posts_of(
        facts, calendar_, of_file ? &*of_file : nullptr, *readings_[draft].draft, nullptr);
    for (CalendarPost& it : posts) it.id = static_cast<std::uint32_t>(draft);
    return posts;
  }

  std::optional<Date> today_ = parse_iso_date("2026-04-20");
  Profiles profiles_;
  Sources sources_;
  Tasks found_;
  const Profile& profile_;
  Calendar calendar_;
  std::vector<std::string> bytes_;
  std::vector<Reading> readings_;
  std::size_t unread_ = 0;
};

}  // namespace

TEST_CASE("what a run on one draft leaves out changes nothing that it finds",
          "[engine][calendar]") {
  const Desk desk;
  OneByOne runs(desk);
  REQUIRE(runs.size() >= Desk::kDrafts + Desk::kKits);
  std::size_t findings = 0;
  for (std::size_t named = 0; named < runs.size(); ++named) {
    const std::string all = runs.with_all(named);
    CHECK(runs.with_some(named) == all);
    findings += all.empty() ? 0 : 1;
  }
  CHECK(findings > Desk::kDrafts / 4);
  CHECK(runs.unread() > Desk::kDrafts * Desk::kDrafts / 4);
}

TEST_CASE("all rules find the same in any number of threads, and again", "[engine][lint]") {
  const Desk desk;
  const auto run = [&](unsigned jobs) {
    const LintResult result = lint({.sources = {.files = desk.folder(),
                                                .paths = {"."},
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
