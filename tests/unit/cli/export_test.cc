// Posts that are handed to schedulers and calendars, and read again.
#include <algorithm>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "config/scheduler.h"
#include "support/files.h"
#include "support/run.h"
#include "support/temporary_folder.h"

namespace advolint {
namespace {

using testing::Run;
using testing::run_in;
using testing::TemporaryFolder;

constexpr std::string_view kCalendar =
    "Date,Time,Platform,Text,Image,Alt text\n"
    "2026-05-05,17:00,\"Facebook, LinkedIn\",\"Come in, \"\"friends\"\"!\nWe have cake. 📚\",,\n"
    "2026-05-04,09:30,Facebook,Story time is on Monday.,https://a.example/b.png,A big cake on a "
    "table\n"
    "2026-03-01,09:30,Facebook,This is over.,,\n";

Run run_export(const TemporaryFolder& folder, const std::string& to,
               std::vector<std::string> more = {"posts.csv"}) {
  std::vector<std::string> arguments = {"export", "--no-config", "--to", to};
  arguments.insert(arguments.end(), more.begin(), more.end());
  return run_in(folder.path(), arguments);
}

std::string file(const TemporaryFolder& folder, std::string_view name) {
  return testing::read_file(folder.path(name)).value_or("no file");
}

/// "date", "time", "platforms" and "text" of each post, as `calendar` shows them, of one platform.
std::vector<std::string> calendar_of(const TemporaryFolder& folder, const std::string& path,
                                     std::string_view platform) {
  const Run run = run_in(folder.path(), {"calendar", "--no-config", "--format", "json", path});
  std::vector<std::string> posts;
  const std::string_view out = run.out;
  for (std::size_t at = out.find("{\"date\""); at != std::string_view::npos;) {
    const std::size_t next = out.find("{\"date\"", at + 1);
    const std::string_view post = out.substr(at, next - at);
    const auto value = [&](std::string_view key) {
      const std::size_t begin = post.find(key);
      if (begin == std::string_view::npos) return std::string_view("-");
      const std::size_t end = post.find("\",\"", begin + key.size() + 3);
      return post.substr(begin + key.size(), std::min(end, post.find('}', begin)) - begin);
    };
    if (post.find(platform) != std::string_view::npos && post.find("is over") == post.npos)
      posts.push_back(std::string(value("\"date\"")) + std::string(value("\"time\"")) +
                      std::string(value("\"text\"")));
    at = next;
  }
  return posts;
}

}  // namespace

TEST_CASE("a file for Buffer has its columns, a row a post of a channel, by their time",
          "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv", kCalendar);
  const Run run = run_export(folder, "buffer", {"posts.csv", "-o", "out"});
  CHECK(run.exit_code == 0);
  CHECK(run.out == "out/buffer-facebook.csv: 2 posts\nout/buffer-linkedin.csv: 1 post\n");
  CHECK_THAT(run.err, Catch::Contains("1 post is in the past or was posted, and was left out"));
  CHECK(file(folder, "out/buffer-facebook.csv") ==
        "Text,Image URL,Tags,Posting Time\r\n"
        "Story time is on Monday.,https://a.example/b.png,,2026-05-04 09:30\r\n"
        "\"Come in, \"\"friends\"\"!\nWe have cake. 📚\",,,2026-05-05 17:00\r\n");
}

TEST_CASE("what is written and read again is the same calendar", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv", kCalendar);
  for (const std::string& name : scheduler_names()) {
    CAPTURE(name);
    REQUIRE(run_export(folder, name, {"posts.csv", "-o", "out"}).exit_code == 0);
    for (const std::string platform : {"facebook", "linkedin"}) {
      std::vector<std::string> before = calendar_of(folder, "posts.csv", platform);
      CHECK(before.size() == (platform == "facebook" ? 2 : 1));
      CHECK(before == calendar_of(folder, "out/" + name + "-" + platform + ".csv", platform));
    }
  }
}

TEST_CASE("the other schedulers have theirs", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv", kCalendar);
  run_export(folder, "publer", {"posts.csv", "-o", "out"});
  CHECK_THAT(
      file(folder, "out/publer-linkedin.csv"),
      Catch::StartsWith("Date - Intl. format or prompt,Text,Link(s) - Separated by comma for "
                        "FB carousels,Media URL(s) - Separated by comma,\"Title - For the "
                        "video, pin, PDF ..\",") &&
          Catch::Contains("\r\n2026/05/05 17:00,"));
  run_export(folder, "metricool", {"posts.csv", "-o", "out"});
  const std::string metricool = file(folder, "out/metricool-facebook.csv");
  CHECK_THAT(metricool, Catch::StartsWith("Text,Date,Time,Draft,Facebook,Twitter/X,LinkedIn,"));
  CHECK_THAT(metricool, Catch::Contains("\r\nStory time is on Monday.,2026-05-04,09:30:00,FALSE,"
                                        "TRUE,FALSE,"));
}

TEST_CASE("where a post has an error, nothing is written and all such posts are named",
          "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv",
               "Date,Time,Platform,Text\n2026-05-04,09:30,X,Fine.\n2026-05-05,09:30,X,Hello "
               "[YOUR NAME]!\n2026-05-06,09:30,X,\"" +
                   std::string(300, 'a') + "\"\n");
  const Run run = run_export(folder, "buffer");
  CHECK(run.exit_code == 1);
  CHECK_THAT(run.out, Catch::Contains("posts.csv:3:") && Catch::Contains("posts.csv:4:") &&
                          !Catch::Contains("posts.csv:2:"));
  CHECK_THAT(run.err, Catch::Contains("nothing was written (--force writes all the same)"));
  CHECK(file(folder, "exported/buffer-x.csv") == "no file");
  const Run forced = run_export(folder, "buffer", {"posts.csv", "--force"});
  CHECK(forced.exit_code == 0);
  CHECK_THAT(file(folder, "exported/buffer-x.csv"), Catch::Contains("[YOUR NAME]"));
}

TEST_CASE("what a scheduler would refuse is named", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv",
               "Date,Time,Platform,Text,Image,Alt text\n2026-05-04,,Facebook,No time.,,\n"
               "2026-05-05,09:30,Facebook,A file.,cake.png,A big cake\n"
               "2026-05-06,09:30,Facebook,A format.,https://a.example/b.webp,A big cake\n");
  const Run run = run_export(folder, "buffer");
  CHECK(run.exit_code == 1);
  CHECK_THAT(run.out,
             Catch::Contains(
                 "posts.csv:2: error: Buffer needs a time for each post, and this post has none"));
  CHECK_THAT(run.out, Catch::Contains("posts.csv:3: error: Buffer takes pictures by their address "
                                      "on the web only"));
  CHECK_THAT(run.out, Catch::Contains("posts.csv:4: error: Buffer takes no .webp pictures"));
  CHECK(run_export(folder, "ics").exit_code == 0);
}

TEST_CASE("what was written, and what was refused and why, is told to programs", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv",
               "Date,Time,Platform,Text,Image,Alt text\n2026-05-04,,Facebook,No time.,,\n"
               "2026-05-05,09:30,\"Facebook, X\",Hello [YOUR NAME]!,cake.png,A big cake\n"
               "2026-05-06,09:30,LinkedIn,Chess is on Monday.,,\n,,LinkedIn,No day.,,\n");
  const auto json = [&](std::vector<std::string> more) {
    more.insert(more.end(), {"posts.csv", "--format", "json"});
    const Run run = run_export(folder, "buffer", more);
    CHECK(std::ranges::count(run.out, '\n') == 1);
    return nlohmann::json::parse(run.out);
  };
  const auto plan = json({});
  CHECK(plan["to"] == "buffer");
  CHECK(plan["files"].empty());
  CHECK(plan["left_out"] == nlohmann::json({{"undated", 1}, {"unplaced", 0}, {"over", 0}}));
  std::vector<std::string> told;
  for (const auto& it : plan["refused"]) {
    CHECK(it["path"] == "posts.csv");
    CHECK_FALSE(it["message"].get<std::string>().empty());
    told.push_back(std::to_string(it["line"].get<int>()) + " " +
                   (it.contains("rule") ? it["rule"] : it["refusal"]).get<std::string>());
  }
  CHECK(told == std::vector<std::string>{"2 no-time", "3 picture-file", "3 placeholder-left-in"});
  const auto forced = json({"--force"});
  CHECK(forced["refused"] == plan["refused"]);
  REQUIRE(forced["files"].size() == 3);
  CHECK(forced["files"][1]["path"] == "exported/buffer-linkedin.csv");
  CHECK(forced["files"][1]["platform"] == "linkedin");
  CHECK(forced["files"][1]["posts"] ==
        nlohmann::json::parse(
            R"([{"path": "posts.csv", "line": 4, "date": "2026-05-06", "time": "09:30"}])"));
  CHECK(forced["files"][0]["posts"].size() == 2);
}

TEST_CASE("a channel may not have more rows than a scheduler takes", "[cli][export]") {
  const TemporaryFolder folder;
  std::string rows = "Date,Time,Platform,Text\n";
  for (int i = 0; i < 101; ++i)
    rows += "2026-05-0" + std::to_string(1 + i % 9) + ",10:00,Facebook,Book number " +
            std::to_string(i) + " is here.\n";
  folder.write("posts.csv", rows);
  CHECK(run_export(folder, "buffer").exit_code == 1);
  CHECK_THAT(run_export(folder, "buffer").out,
             Catch::Contains("facebook: error: Buffer takes 100 posts of a channel at a time"));
}

TEST_CASE("events are written as calendars read them", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv", std::string("Date,Time,Platform,Text\n2026-05-05,,Facebook,\"Cake, "
                                        "tea; and\nbooks ") +
                                "é for everybody who comes to the library on this day, and for all "
                                "of their friends 📚📚📚📚📚📚📚📚\"\n2026-05-04,09:05,Facebook,Fine.\n");
  REQUIRE(run_export(folder, "ics", {"posts.csv", "-o", "."}).exit_code == 0);
  const std::string events = file(folder, "facebook.ics");
  CHECK_THAT(events, Catch::StartsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n"));
  CHECK_THAT(events, Catch::EndsWith("END:VEVENT\r\nEND:VCALENDAR\r\n"));
  CHECK_THAT(events, Catch::Contains("DTSTART:20260504T090500\r\n"));
  CHECK_THAT(events, Catch::Contains("DTSTART;VALUE=DATE:20260505\r\n"));
  CHECK_THAT(events, Catch::Contains("DTSTAMP:20260414T000000Z\r\n"));
  CHECK_THAT(events, Catch::Contains("DESCRIPTION:Cake\\, tea\\; and\\nbooks é"));
  for (std::size_t begin = 0; begin < events.size();) {
    const std::size_t end = events.find("\r\n", begin);
    CHECK(end - begin <= 75);
    // No line begins within a character.
    CHECK((static_cast<unsigned char>(events[begin]) & 0xC0U) != 0x80U);
    begin = end + 2;
  }
}

TEST_CASE("times of events are moments where the workspace states its time zone", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("advolint.yaml", "timezone: America/Chicago\n");
  folder.write("posts.csv",
               "Date,Time,Platform,Text\n2026-05-04,21:05,Facebook,Doors open late today.\n"
               "2026-12-04,09:05,Facebook,Doors open early today.\n2026-05-06,,Facebook,Closed.\n");
  REQUIRE(run_in(folder.path(), {"export", "--to", "ics", "posts.csv", "-o", "."}).exit_code == 0);
  const std::string events = file(folder, "facebook.ics");
  CHECK_THAT(events, Catch::Contains("DTSTART:20260505T020500Z\r\n"));
  CHECK_THAT(events, Catch::Contains("DTSTART:20261204T150500Z\r\n"));
  CHECK_THAT(events, Catch::Contains("DTSTART;VALUE=DATE:20260506\r\n"));
}

TEST_CASE("of a month that is asked for, its posts alone are written, and stopped",
          "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv",
               "Date,Time,Platform,Text\n2026-05-04,09:05,Facebook,Doors open late today.\n"
               "2026-06-04,09:05,X," +
                   std::string(300, 'a') + "\n2026-07-04,09:05,Facebook,We are closed.\n");
  CHECK(run_export(folder, "buffer", {"posts.csv"}).exit_code == 1);
  const Run may = run_export(folder, "buffer", {"posts.csv", "--month", "2026-05,2026-07"});
  CHECK(may.out == "exported/buffer-facebook.csv: 2 posts\n");
  CHECK(may.err == "");
  CHECK(may.exit_code == 0);
  const Run june = run_export(folder, "buffer", {"posts.csv", "--month", "2026-06"});
  CHECK_THAT(june.out, Catch::StartsWith("posts.csv:3:300: error: "));
  CHECK(june.exit_code == 1);
  CHECK(run_export(folder, "buffer", {"posts.csv", "--month", "2027-01"}).err ==
        "advolint: error: there are no posts to export\n");
  CHECK(run_export(folder, "buffer", {"posts.csv", "--month", "May"}).exit_code == 2);
}

TEST_CASE("the same text twice on a day is two events", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv",
               "Date,Time,Platform,Text\n2026-05-04,09:30,Facebook,Doors open late today.\n"
               "2026-05-04,17:30,Facebook,Doors open late today.\n");
  REQUIRE(run_export(folder, "ics", {"posts.csv", "-o", "."}).exit_code == 0);
  const std::string events = file(folder, "facebook.ics");
  const std::size_t first = events.find("UID:"), second = events.find("UID:", first + 1);
  REQUIRE(second != std::string::npos);
  CHECK(events.substr(first, events.find('\r', first) - first) !=
        events.substr(second, events.find('\r', second) - second));
}

TEST_CASE("accounts whose names give the same file have a file each", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv",
               "Date,Time,Platform,Account,Text\n2026-05-04,09:30,Facebook,a b,Doors open late.\n"
               "2026-05-05,09:30,Facebook,a/b,Doors open early.\n");
  REQUIRE(run_export(folder, "ics", {"posts.csv", "-o", "."}).exit_code == 0);
  CHECK_THAT(file(folder, "facebook-a-b.ics"), Catch::Contains("Doors open late."));
  CHECK_THAT(file(folder, "facebook-a-b.ics"), !Catch::Contains("Doors open early."));
  CHECK_THAT(file(folder, "facebook-a-b-2.ics"), Catch::Contains("Doors open early."));
}

TEST_CASE("a folder that is made for exported files is not read for drafts", "[cli][export]") {
  const TemporaryFolder folder;
  folder.write("posts.csv", kCalendar);
  REQUIRE(run_export(folder, "buffer").exit_code == 0);
  CHECK(run_in(folder.path(), {"check", "--show-files", "."}).out == "posts.csv\n");
}

}  // namespace advolint
