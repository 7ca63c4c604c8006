#include "engine/month/gather_month.h"

#include <set>
#include <string>

#include <catch2/catch.hpp>

#include "engine/month/month_plans.h"
#include "picture/read_header.h"
#include "picture/thumbnails.h"
#include "support/memory_files.h"
#include "unit/picture/encoded_picture.h"
#include "unit/picture/painted_picture.h"

namespace advolint {
namespace {

using std::chrono::year;

MonthRequest request_for(const testing::MemoryFiles& folder, std::optional<Date> month,
                         Date next_from = year(2026) / 3 / 10) {
  return {.lint = {.sources = {.files = folder,
                               .paths = {folder.path()},
                               .working_directory = folder.path(),
                               .standard_input = std::nullopt},
                   .profile = {},
                   .today = std::nullopt},
          .month = month,
          .next_from = next_from};
}

MonthFacts facts_of(const testing::MemoryFiles& folder, std::optional<Date> month) {
  const GatheredMonth gathered = gather_month(request_for(folder, month));
  REQUIRE(gathered.errors.empty());
  REQUIRE(gathered.facts);
  return *gathered.facts;
}

/// Where the findings of a day of action stand.
std::set<std::string> places_of(const MonthDayOfAction& day) {
  std::set<std::string> places;
  for (const MonthFinding& it : day.findings) places.insert(it.place);
  return places;
}

/// A library that met two officials in March.
void write_workspace(testing::MemoryFiles& folder) {
  folder.write(
      "advolint.yaml",
      "root: true\norganisation: {name: Riverbend, handles: {x: rb, mastodon: rb@a.example}}\n"
      "officials: officials.yaml\nmeetings: meetings.yaml\ncampaigns: campaigns.yaml\n");
  folder.write("officials.yaml",
               "- {id: lee, name: Maria Lee, title: Senator, handles: {x: SenLee}}\n"
               "- {id: ruiz, name: Ana Ruiz, title: Mayor, handles: {x: MayorRuiz}}\n");
  folder.write("meetings.yaml",
               "- {date: 2026-03-04, with: [lee, ruiz], ask: fund us}\n"
               "- {date: 2026-04-04, with: [lee], ask: fund us again}\n");
  folder.write(
      "campaigns.yaml",
      "- {id: fund, name: Fund us, hashtags: [FundUs], days-of-action: [{date: 2026-03-20, "
      "name: Call day, posts: 2}]}\n");
  folder.write(
      "2026-03-02-x.md",
      "---\nplatform: x\ntopic: library-life\nstatus: approved\napproved-by: [ines, tomas]\n"
      "---\nHello @SenLee\n");
  folder.write("2026-03-05-x.md",
               "---\nplatform: x\ntopic: meeting\nmeeting: {with: [lee], date: 2026-03-04}\n---\n"
               "Thank you, @SenLee!\n");
  folder.write("2026-04-05-x.md",
               "---\nplatform: x\ntopic: meeting\nmeeting: {with: [lee], date: 2026-04-04}\n---\n"
               "Thanks again, @SenLee!\n");
  folder.write("notes.md", "---\nplatform: x\n---\nNo day is stated for this post.\n");
}

}  // namespace

TEST_CASE("a month holds its own posts, with who approved them", "[engine][month]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  const MonthFacts facts = facts_of(folder, year(2026) / 3 / 1);
  CHECK(facts.name == "March 2026");
  CHECK(facts.organisation == "Riverbend");
  CHECK(facts.last == Date(year(2026) / 3 / 31));
  CHECK(facts.undated == 1);
  REQUIRE(facts.posts.size() == 2);
  CHECK(facts.posts[0].status == "approved");
  CHECK(facts.posts[0].approved_by == std::vector<std::string>{"ines", "tomas"});
  CHECK(facts.posts[0].channels == std::vector<std::string>{"X"});
  REQUIRE(facts.posts[0].parts.size() == 1);
  CHECK(facts.posts[0].parts[0].previews[0].seen == "Hello @SenLee");
  CHECK(facts.posts[0].parts[0].previews[0].counts[0].used == 13);
  CHECK(facts.balance.library_life == 1);
  CHECK(facts.balance.campaign == 1);
  CHECK(facts.balance.ratio_of == 3);
  CHECK(facts.balance.missing == 2);
}

TEST_CASE("a meeting is thanked by the posts about it, and not by those about the next",
          "[engine][month]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  const MonthFacts facts = facts_of(folder, year(2026) / 3 / 1);
  REQUIRE(facts.meetings.size() == 2);
  CHECK(facts.meetings[0].with == "Senator Maria Lee");
  REQUIRE(facts.meetings[0].before.size() == 1);
  CHECK(facts.meetings[0].before[0].post == 0);
  REQUIRE(facts.meetings[0].thanks.size() == 1);
  CHECK(facts.meetings[0].thanks[0].post == 1);
  CHECK(facts.meetings[1].with == "Mayor Ana Ruiz");
  CHECK(facts.meetings[1].thanks.empty());
}

TEST_CASE("channels that are stated and not used are silent all month", "[engine][month]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  const MonthFacts facts = facts_of(folder, year(2026) / 3 / 1);
  REQUIRE(facts.channels.size() == 2);
  CHECK(facts.channels[0].name == "Mastodon");
  CHECK(facts.channels[0].posts == 0);
  CHECK(facts.channels[0].longest_silence->days == 31);
  CHECK(facts.channels[1].name == "X");
  CHECK(facts.channels[1].longest_silence->days == 26);
  REQUIRE(facts.days_of_action.size() == 1);
  CHECK(facts.days_of_action[0].posts == 0);
  CHECK(facts.days_of_action[0].wanted_posts == 2);
}

TEST_CASE("a finding at a day of action is in the row of its own campaign", "[engine][month]") {
  testing::MemoryFiles folder;
  folder.write("advolint.yaml", "root: true\ncampaigns: campaigns.yaml\n");
  folder.write("campaigns.yaml",
               "- {id: one, name: One, hashtags: [One], days-of-action: [{date: 2026-03-20, name: "
               "Call day}]}\n"
               "- {id: two, name: Two, hashtags: [Two], days-of-action: [{date: 2026-03-20, name: "
               "Call day, posts: 4}]}\n");
  folder.write("2026-03-20-x.md", "---\nplatform: x\n---\nCall today! #One\n");
  const MonthFacts facts = facts_of(folder, year(2026) / 3 / 1);
  REQUIRE(facts.days_of_action.size() == 2);
  CHECK(facts.days_of_action[0].campaign == "One");
  CHECK(places_of(facts.days_of_action[0]) == std::set<std::string>{"campaigns.yaml:1"});
  CHECK(facts.days_of_action[1].campaign == "Two");
  CHECK(places_of(facts.days_of_action[1]) == std::set<std::string>{"campaigns.yaml:2"});
}

TEST_CASE("without a month, the next with posts is told, else the last", "[engine][month]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  const auto month_from = [&](Date day) {
    return gather_month(request_for(folder, std::nullopt, day)).facts.value().first;
  };
  CHECK(month_from(year(2026) / 1 / 1) == Date(year(2026) / 3 / 1));
  CHECK(month_from(year(2026) / 3 / 5) == Date(year(2026) / 3 / 1));
  CHECK(month_from(year(2026) / 3 / 6) == Date(year(2026) / 4 / 1));
  CHECK(month_from(year(2027) / 1 / 1) == Date(year(2026) / 4 / 1));
}

TEST_CASE("a month without posts is told, too; without dates there is none", "[engine][month]") {
  testing::MemoryFiles folder;
  write_workspace(folder);
  CHECK(facts_of(folder, year(2026) / 2 / 1).posts.empty());
  testing::MemoryFiles other;
  other.write("notes.md", "---\nplatform: x\n---\nNo day is stated for this post.\n");
  CHECK_FALSE(gather_month(request_for(other, std::nullopt)).facts);
}

TEST_CASE("findings are at the post of a thread that they are about", "[engine][month]") {
  testing::MemoryFiles folder;
  folder.write("2026-03-02.tweet", "First\n\n---\n\nSecond with  two spaces\n");
  const MonthFacts facts = facts_of(folder, year(2026) / 3 / 1);
  REQUIRE(facts.posts.size() == 1);
  REQUIRE(facts.posts[0].parts.size() == 2);
  const auto has = [](const MonthPart& part, std::string_view rule) {
    return std::ranges::count(part.findings, rule, &MonthFinding::rule);
  };
  CHECK(has(facts.posts[0].parts[0], "double-space") == 0);
  CHECK(has(facts.posts[0].parts[1], "double-space") == 1);
}

TEST_CASE("pictures are shown small, and one that cannot be says why", "[engine][month]") {
  testing::MemoryFiles folder;
  folder.write("advolint.yaml", "root: true\n");
  folder.write(
      "2026-03-02-x.md",
      "---\nplatform: x\nmedia: [large.png, broken.png, scan.tiff, none.png, a.gif, b.gif]\n"
      "---\nHello\n");
  const std::string png = testing::png_of(testing::photograph({1600, 1200}, 3));
  const std::string gif("GIF89a\x3C\0\x28\0", 10);
  folder.write("large.png", png);
  folder.write("broken.png", png.substr(0, png.size() / 2));
  folder.write("scan.tiff", std::string("II*\0", 4));
  folder.write("a.gif", gif);
  folder.write("b.gif", gif + std::string(600U << 10U, 'a'));
  MonthRequest request = request_for(folder, year(2026) / 3 / 1);
  CHECK(gather_month(request).facts.value().posts[0].parts[0].pictures[0].bytes.empty());
  request.shows_pictures = true;
  const auto pictures = gather_month(request).facts.value().posts[0].parts[0].pictures;
  REQUIRE(pictures.size() == 6);
  CHECK(pictures[0].type == PictureType::Jpeg);
  CHECK(read_header(pictures[0].bytes).width_pixels == kThumbnailPixels);
  CHECK(pictures[1].why_not_shown == "not shown: it breaks off");
  CHECK(pictures[2].why_not_shown == "not shown: browsers do not show its type");
  CHECK(pictures[3].why_not_shown == "not shown: it is not here");
  CHECK(pictures[4].bytes == gif);
  CHECK(pictures[5].why_not_shown == "not shown: 601 KB are too many for this page");
}

TEST_CASE("platforms that show the same of a post are told together", "[engine][month]") {
  testing::MemoryFiles folder;
  folder.write("2026-03-02.md",
               "---\nplatform: [x, bluesky, linkedin]\n---\n" + std::string(240, 'a') + "\n");
  const MonthFacts facts = facts_of(folder, year(2026) / 3 / 1);
  REQUIRE(facts.posts[0].parts[0].previews.size() == 2);
  CHECK(facts.posts[0].parts[0].previews[0].counts.size() == 2);
  CHECK(facts.posts[0].parts[0].previews[0].rest.empty());
  CHECK(facts.posts[0].parts[0].previews[1].counts[0].platform == "LinkedIn");
  CHECK_FALSE(facts.posts[0].parts[0].previews[1].rest.empty());
}

TEST_CASE("a silence is days in a row without a post, to the ends of the month",
          "[engine][month]") {
  const MonthDays march{.first = year(2026) / 3 / 1, .last = year(2026) / 3 / 31};
  const auto silences = silences_between(
      march, {year(2026) / 2 / 28, year(2026) / 3 / 4, year(2026) / 3 / 6, year(2026) / 3 / 29}, 3);
  REQUIRE(silences.size() == 2);
  CHECK(silences[0].from == march.first);
  CHECK(silences[0].days == 3);
  CHECK(silences[1].from == Date(year(2026) / 3 / 7));
  CHECK(silences[1].to == Date(year(2026) / 3 / 28));
}

}  // namespace advolint
