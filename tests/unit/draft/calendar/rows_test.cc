#include <algorithm>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "draft/calendar/row.h"
#include "draft/read_draft.h"
#include "support/show_draft.h"

namespace advolint {
namespace {

std::string word(const Draft& draft, std::size_t post, std::string_view key) {
  const yaml::Node* value = draft.posts.at(post).own_fields.find(key);
  return value == nullptr ? "absent" : value->scalar;
}

std::string text_of(const Draft& draft, SourceSpan span) {
  return std::string(draft.file->text(span));
}

/// "Label: header; Post 1: text; …", with the stretch's words.
std::string stretches_of(const Draft& draft) {
  std::string shown;
  for (const Stretch& it : draft.stretches) {
    constexpr std::string_view kNames[] = {"post", "field", "label", "no post"};
    shown += kNames[static_cast<std::size_t>(it.kind)];
    if (it.post > 0) shown += ' ' + std::to_string(it.post);
    // What parts cells goes with one of its neighbors.
    std::string words = text_of(draft, it.span);
    constexpr std::string_view kParting = ",\n";
    words.erase(0, words.find_first_not_of(kParting));
    words.erase(words.find_last_not_of(kParting) + 1);
    shown += ": " + words + '\n';
  }
  return shown;
}

}  // namespace

TEST_CASE("a platform's own name of two words is known in a cell", "[draft][calendar]") {
  const PlatformTable built_in = built_in_platforms();
  std::vector<Platform> platforms(built_in.all().begin(), built_in.all().end());
  Platform second = *built_in.find("threads");
  second.id = "second-threads";
  second.name = "Threads Two";
  second.aliases.clear();
  platforms.push_back(std::move(second));
  const Draft draft =
      read_draft(std::make_shared<SourceFile>(
                     "plan.csv",
                     "date,platform,post\n2026-03-02,Threads Two,One\n2026-03-03,Threads,Two\n"
                     "2026-03-04,Threads Two; X,Three\n"),
                 PlatformTable(std::move(platforms)), {.named = true});
  std::string named;
  for (const Post& post : draft.posts) {
    for (const PlatformUse& use : post.platforms) named += use.id + ' ';
    named += "| ";
  }
  CHECK(draft.faults.empty());
  CHECK(named == "second-threads | threads | second-threads x | ");
}

TEST_CASE("a time in the column of days is the time", "[draft][calendar]") {
  const Draft draft =
      read_as("plan.csv", "Platform,Caption,Post Date (PT)\nX,One,12:00pm\nX,Two,2026-12-30\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(word(draft, 0, "time") == "12:00");
  CHECK(word(draft, 0, "date") == "absent");
  CHECK(word(draft, 1, "date") == "2026-12-30");
}

TEST_CASE("a date in the column of times is the date", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Platform,Caption,Scheduled Time\n"
                              "X,One,2026-12-30 09:30\nX,Two,30/12/2026 9:30\u202FAM\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(word(draft, 0, "date") == "2026-12-30 09:30");
  CHECK(word(draft, 0, "time") == "absent");
  CHECK(word(draft, 1, "date") == "2026-12-30 09:30");
  const Draft both = read_as("plan.csv", "Date,Time,Text\n2026-12-30,2026-12-30 09:30,One\n");
  CHECK(word(both, 0, "date") == "2026-12-30");
  CHECK(word(both, 0, "time") == "09:30");
}

TEST_CASE("numbers of a spreadsheet are dates and times in their columns", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv", "Date,Time,Text\n46010,0.395833,One\n");
  CHECK(word(draft, 0, "date") == "2025-12-19");
  CHECK(word(draft, 0, "time") == "09:30");
}

TEST_CASE("a date without a year takes it from its table", "[draft][calendar]") {
  const std::string header = "Date,Text\n";
  CHECK(word(read_as("plan.csv", header + "2 March,One\n3 March 2027,Two\n"), 0, "date") ==
        "2027-03-02");
  CHECK(word(read_as("plan.csv", "Spring 2027,\n" + header + "2 March,One\n"), 0, "date") ==
        "2027-03-02");
  CHECK(word(read_as("posts-2027.csv", header + "2 March,One\n"), 0, "date") == "2027-03-02");
  const Draft none = read_as("plan.csv", header + "2 March,One\n5/5,Two\n");
  CHECK(word(none, 0, "date") == "absent");
  CHECK(std::ranges::count(none.faults, "no-year", &LayoutFault::name) == 1);
  const auto fault = std::ranges::find(none.faults, "no-year", &LayoutFault::name);
  REQUIRE(fault != none.faults.end());
  CHECK(none.file->text(fault->span) == "2 March");
  const Draft several = read_as("plan.csv", header + "2 March,One\n1/5/2027,Two\n1/5/2028,Three\n");
  CHECK(word(several, 0, "date") == "absent");
  CHECK(word(read_as("plan.csv", header + "2 Smarch,One\n"), 0, "date") == "2 Smarch");
  const Draft turn =
      read_as("plan.csv", "Winter 2026,\n" + header + "28 December,One\n3 January,Two\n");
  CHECK(word(turn, 0, "date") == "2026-12-28");
  CHECK(word(turn, 1, "date") == "2027-01-03");
}

TEST_CASE("a weekday stands beside its date", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Day,Date,Text\nMonday,2026-12-08,One\nlaunch,2026-12-09,Two\n"
                              ",Mon 12/28/2026,Three\n");
  CHECK(word(draft, 0, "weekday") == "Monday");
  CHECK(word(draft, 1, "weekday") == "absent");
  CHECK(word(draft, 2, "weekday") == "Mon");
  CHECK(word(draft, 2, "date") == "2026-12-28");
}

TEST_CASE("words in a column of pictures say what is planned", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Text,Visual\nOne,photo of the door\nTwo,\"door.jpg, roof.png\"\n"
                              "Three,https://example.org/a\nFour,n/a\nFive,Photo/video\n");
  CHECK(word(draft, 0, "picture-plan") == "photo of the door");
  CHECK(word(draft, 0, "media") == "absent");
  CHECK(word(draft, 1, "picture-plan") == "absent");
  CHECK(draft.posts.at(1).own_fields.find("media")->items.size() == 2);
  CHECK(draft.posts.at(2).own_fields.find("media")->items.size() == 1);
  CHECK(word(draft, 3, "picture-plan") == "absent");
  CHECK(word(draft, 4, "picture-plan") == "Photo/video");
}

TEST_CASE("a network follows the account in a cell", "[draft][calendar]") {
  const Draft draft = read_as("export.csv",
                              "Scheduled,Profiles,Message\n"
                              "2027-05-03 08:00,Elm Trust (Facebook Page); @elmtrust (X),One\n"
                              "2027-05-04 08:00,@elmtrust (Instagram),Two\n");
  REQUIRE(draft.posts.size() == 2);
  REQUIRE(draft.posts[0].platforms.size() == 2);
  CHECK(draft.posts[0].platforms[0].id == "facebook");
  CHECK(draft.posts[0].platforms[1].id == "x");
  CHECK(text_of(draft, draft.posts[0].platforms[1].said_at.value()) == "X");
  REQUIRE(draft.posts[1].platforms.size() == 1);
  CHECK(draft.posts[1].platforms[0].id == "instagram");
}

TEST_CASE("titles of weeks and a reminder leave a column of days what it is", "[draft][calendar]") {
  const Draft draft = read_as("august.csv",
                              "August 2027,,\nDay,Where,Text\n"
                              "Mon Aug 9,FB,Buses run again on Monday.\n"
                              "WEEK 2,,\nTue Aug 10,FB,Doors open at eight today.\n"
                              "Wed Aug 11,FB,Lunch is free this year.\n"
                              ",,\nReminder: ask before photos.,,\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(word(draft, 0, "date") == "2027-08-09");
  CHECK(word(draft, 2, "date") == "2027-08-11");
}

TEST_CASE("what explains the kind of a post is not part of it", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv", "Text,Format\nOne,Story (3 frames)\nTwo,Reel (30 s)\n");
  CHECK(word(draft, 0, "kind") == "story");
  CHECK(word(draft, 1, "kind") == "post");
}

TEST_CASE("networks that we have no numbers for are kept by their names", "[draft][calendar]") {
  const Draft draft =
      read_as("x/plan.csv", "channel,text\n\"X, Snapchat video\",One\nwhatsapp,Two\n");
  REQUIRE(draft.posts.size() == 2);
  REQUIRE(draft.posts.front().networks.size() == 1);
  CHECK(draft.posts.front().networks.front().name == "Snapchat");
  CHECK(text_of(draft, draft.posts.front().networks.front().said_at) == "Snapchat video");
  CHECK(draft.posts.front().platforms.size() == 1);
  CHECK(draft.posts.back().networks.front().name == "WhatsApp");
  CHECK(draft.posts.back().platforms.empty());
  CHECK(draft.faults.empty());
  const Draft columns = read_as("x/plan.csv", "Text,Facebook,Snapchat\nOne,,x\nTwo,x,x\n");
  CHECK(columns.posts.front().platforms.empty());
  CHECK(columns.posts.front().networks.front().name == "Snapchat");
  CHECK(columns.posts.back().platforms.front().id == "facebook");
  const Draft texts = read_as("plan.csv", "Date,Facebook,Snapchat\n2027-03-02,Long,Short\n");
  REQUIRE(texts.posts.size() == 2);
  CHECK(texts.posts.back().networks.front().name == "Snapchat");
}

TEST_CASE("a row for a newsletter is not a post, and gaps are looked for in it",
          "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Date,Channel,Text\n2027-03-02,Newsletter,A letter from [NAME]\n"
                              "2027-03-03,Newsletter; Facebook,Read our letter.\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().body.text() == "Read our letter.");
  REQUIRE(draft.unread.size() == 1);
  CHECK(draft.unread.front().body.text() == "A letter from [NAME]");
  CHECK(draft.unread_sections == 1);
  CHECK(stretches_of(draft).find("no post: A letter from [NAME]\n") != std::string::npos);
}

TEST_CASE("every cell of a calendar is a stretch", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Spring,\nDate,Text,Notes\n2027-03-02,\"One, two\",ask Ana\n"
                              "2027-03-03,,\n,,closed for the whole week\n");
  CHECK(stretches_of(draft) ==
        "no post: Spring\n"
        "label: Date,Text,Notes\n"
        "field 1: 2027-03-02\n"
        "post 1: \"One, two\"\n"
        "no post: ask Ana\n"
        "no post: 2027-03-03\n"
        "no post: closed for the whole week\n");
  CHECK(draft.unread_sections == 1);
  CHECK(draft.posts.front().said_by.find("date")->second == SaidBy::Row);
  const Draft several = read_as("plan.csv", "Date,X,Facebook\n2027-03-02,Short,Long\n");
  CHECK(stretches_of(several) ==
        "label: Date,X,Facebook\nfield: 2027-03-02\npost 1: Short\npost 2: Long\n");
  CHECK(several.posts.back().number == 2);
}

TEST_CASE("words for a moment in a column of days are no wrong day", "[draft][calendar]") {
  const Draft draft = read_as(
      "plan.md",
      "# Facebook\n\n| When | Copy | Graphic |\n|---|---|---|\n| Opening day | The van is open, "
      "come "
      "in! | [van.png](The%20Kit/van.png) |\n| Two weeks before | Two weeks to go. Save the day! | "
      "your own |\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts.front().own_fields.find("date") == nullptr);
  CHECK(draft.posts.front().own_fields.find("media")->items.front().find("file")->scalar ==
        "The%20Kit/van.png");
}

TEST_CASE("columns may be called as people speak", "[draft][calendar]") {
  CHECK(posts_of("plan.csv",
                 "When it goes,What we say,Where,Pic,OK'd by\n\"Tues, Dec 1, 2026\",The van is "
                 "back in town.,"
                 "Insta,van.jpg,Jo\n\"Thurs, Dec 3, 2026\",Come and see it!,everywhere,,Jo\n"
                 "\"Fri, Dec 4, 2026\",Thank you for riding with us!,FB,,Jo\n") ==
        "instagram: The van is back in town.\ninstagram facebook: Come and see it!\n"
        "facebook: Thank you for riding with us!\n");
  const Draft draft =
      read_as("plan.csv",
              "Trigger,Post to,English text,Last reviewed\nStorm,X,The van stays home today.,"
              "10/28/2026\nSun,Facebook,The van is out again.,10/28/2026\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]).empty());
}

TEST_CASE("a row for all channels goes where the other rows go", "[draft][calendar]") {
  const std::string_view rows =
      "Date,Channel,Copy\n2026-03-02,Facebook,The van is back.\n2026-03-03,X,Van! #VanDay\n"
      "2026-03-04,All channels,Thank you for riding with us!\n2026-03-05,Newsletter,Dear riders\n";
  CHECK(posts_of("plan.csv", rows) ==
        "facebook: The van is back.\nx: Van! #VanDay\nfacebook x: Thank you for riding with us!\n");
  CHECK(posts_of(
            "plan.csv",
            "Date,Channel,Copy\n2026-03-02,Facebook,The van is back.\n2026-03-03,X,Van! #VanDay\n"
            "2026-03-04,WhatsApp,It rains.\n2026-03-05,\"All channels, WhatsApp\",Thank you!\n")
            .ends_with("facebook x WhatsApp: Thank you!\n"));
  CHECK(posts_of(
            "plan.csv",
            "Date,Channel,Copy\n2026-03-02,Facebook,The van is back.\n2026-03-03,X,Van! #VanDay\n"
            "2026-03-04,\"All channels, Facebook\",Thank you!\n")
            .ends_with("facebook x: Thank you!\n"));
  // Where one network is all that the calendar names, it says nothing of "all".
  CHECK(posts_of("plan.csv",
                 "Date,Red,Texto\n2026-03-02,Facebook,Ya está.\n2026-03-03,Todas,¡Gracias!\n") ==
        "facebook: Ya está.\n-: ¡Gracias!\n");
}

TEST_CASE("a day counted from one that nobody tells is no wrong day", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Text,Platform,Scheduled date\nThe van is back.,X,Week 1 Mon\n"
                              "Come and see it!,X,Day 3\n¡Gracias!,X,Semana 2\nBye!,X,Week\n");
  REQUIRE(draft.posts.size() == 4);
  CHECK(date_of(draft.posts[0]).empty());
  CHECK(date_of(draft.posts[1]).empty());
  CHECK(date_of(draft.posts[2]).empty());
  CHECK(date_of(draft.posts[3]) == "Week");
}

TEST_CASE("a row whose platform and text are to come is no post", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Date,Channels,Caption,Status\n2026-03-02,FB,The van is back.,Draft\n"
                              "2026-03-03,TBD,,Photos? ask Omar\n");
  CHECK(draft.posts.size() == 1);
  CHECK(draft.faults.empty());
}

}  // namespace advolint
