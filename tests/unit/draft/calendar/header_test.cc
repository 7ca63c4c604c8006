#include "draft/calendar/header.h"

#include <algorithm>
#include <ctime>
#include <string>
#include <string_view>

#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

Draft read_table(const std::string& header, const std::string& row) {
  return read_as("plan.csv", header + "\n" + row + "\n");
}

bool has_fault(const Draft& draft, std::string_view name) {
  return std::ranges::find(draft.faults, name, &LayoutFault::name) != draft.faults.end();
}

std::string platform_of(const Post& post) {
  return post.platforms.empty() ? "" : post.platforms.front().id;
}

std::string word(const Post& post, std::string_view key) {
  const yaml::Node* value = post.own_fields.find(key);
  return value == nullptr ? "absent" : value->scalar;
}

}  // namespace

TEST_CASE("a column of texts is known by any name that says so", "[draft][calendar]") {
  for (const std::string_view name :
       {"Full caption",       "Caption Text",  "Caption - EN",    "Caption 1",
        "Caption & hashtags", "Caption Idea",  "Copy for post",   "Copy for social",
        "Final caption",      "Draft caption", "Social caption",  "Post description",
        "Primary text",       "Main text",     "Text EN",         "Hook",
        "Caption (FR)",       "Caption/Copy",  "Content/Caption", "textContent",
        "message_text",       "post.text",     "Our verbiage",    "Texto final",
        "Mensaje para redes"}) {
    INFO(name);
    const Draft draft = read_table("Date,Platform," + std::string(name),
                                   "2027-03-02,Facebook,The reading room opens at nine.");
    REQUIRE(draft.posts.size() == 1);
    CHECK(draft.posts.front().body.text() == "The reading room opens at nine.");
    CHECK(platform_of(draft.posts.front()) == "facebook");
    CHECK(draft.faults.empty());
  }
}

TEST_CASE("names may be written as programs write them", "[draft][calendar]") {
  const Draft draft = read_table("platformName,scheduledAt,textContent,mediaUrls,altText",
                                 "twitter,2027-03-02T09:30,Come in.,a.jpg,A door");
  REQUIRE(draft.posts.size() == 1);
  CHECK(platform_of(draft.posts.front()) == "x");
  CHECK(word(draft.posts.front(), "date") == "2027-03-02T09:30");
  CHECK(draft.posts.front().own_fields.find("media") != nullptr);
  CHECK(word(read_table("due_date,time_24hr,message_text,network", "2027-03-02,9:30,Hello,x")
                 .posts.front(),
             "time") == "09:30");
}

TEST_CASE("a row of data is not a header, whatever stands above it", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Date,Platform,Sort,Words for the day\n"
                              "2027-03-02,X,Tweet,The roof is mended\n"
                              "2027-03-03,Facebook,Post,Come and see it\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts.front().body.text() == "The roof is mended");
  CHECK(platform_of(draft.posts.back()) == "facebook");
  CHECK(draft.faults.empty());
}

TEST_CASE("where the name does not tell, the cells do", "[draft][calendar]") {
  SECTION("which column holds the texts") {
    const Draft draft = read_table("Day,Where,Desk,What we say",
                                   "2027-03-02,Facebook,Ana,We open at nine from now on.");
    REQUIRE(draft.posts.size() == 1);
    CHECK(draft.posts.front().body.text() == "We open at nine from now on.");
    CHECK(platform_of(draft.posts.front()) == "facebook");
    CHECK(word(draft.posts.front(), "date") == "2027-03-02");
  }
  SECTION("whether a profile is a platform or an account") {
    const std::string header = "Text,Profile\n";
    const Draft platforms = read_as("plan.csv", header + "Hello,LinkedIn\nRead,X\n");
    CHECK(platform_of(platforms.posts.front()) == "linkedin");
    CHECK(platform_of(platforms.posts.back()) == "x");
    const Draft accounts = read_as("plan.csv", header + "Hello,@riverbend\n");
    CHECK(platform_of(accounts.posts.front()).empty());
    CHECK(word(accounts.posts.front(), "account") == "@riverbend");
  }
  SECTION("that a name with the word for a text holds something else") {
    const Draft draft = read_as("plan.csv",
                                "Date,Platform,Live post,Post in full\n"
                                "2027-03-02,X,https://example.org/1,We open\n");
    REQUIRE(draft.posts.size() == 1);
    CHECK(draft.posts.front().body.text() == "We open");
  }
  SECTION("that a number is not a post") {
    const Draft draft = read_as("plan.csv",
                                "Post #,Day,Time,Where to post,What to say\n"
                                "1,Monday 3/1/2027,9am,Facebook,Our garden is open to all!\n"
                                "2,Monday 3/15/2027,9am,Instagram,Look what grew this week.\n");
    REQUIRE(draft.posts.size() == 2);
    CHECK(draft.posts.front().body.text() == "Our garden is open to all!");
    CHECK(word(draft.posts.front(), "date") == "2027-03-01");
    CHECK(platform_of(draft.posts.back()) == "instagram");
  }
  SECTION("but a date alone stands beside many things") {
    CHECK(read_table("date,what", "2027-03-02,The boiler was repaired by Smith").posts.empty());
    CHECK(read_table("date,what", "2027-03-02,The boiler works again! #Warm").posts.size() == 1);
  }
}

TEST_CASE("a table that says when and where, but not what, is at fault", "[draft][calendar]") {
  const Draft plan = read_table("Date,Platform,Topic,Status", "2027-03-02,X,Roof,Planned");
  CHECK(!plan.skipped.has_value());
  CHECK(has_fault(plan, "no-text-column"));
  const Draft numbers = read_table("Date,Platform,Followers,Growth", "2027-03-02,X,1200,4%");
  CHECK(numbers.skipped.value().because == "a table without a column of posts");
  CHECK_FALSE(has_fault(numbers, "no-text-column"));
}

TEST_CASE("a path that says the platform makes messages posts", "[draft][calendar]") {
  const std::string bytes = "Date,Message\n2027-03-02,We open\n";
  CHECK(read_as("log.csv", bytes).posts.empty());
  const Draft draft = read_as("drafts/facebook/march.csv", bytes);
  REQUIRE(draft.posts.size() == 1);
  CHECK(platform_of(draft.posts.front()) == "facebook");
}

TEST_CASE("columns of texts in several languages give a post each", "[draft][calendar]") {
  for (const std::string_view header :
       {"Text EN,Texto ES", "English,Espa\u00F1ol", "Caption (English),Caption (Spanish)"}) {
    INFO(header);
    const Draft draft = read_table("Platform," + std::string(header), "Facebook,Read,Lea");
    REQUIRE(draft.posts.size() == 2);
    CHECK(draft.posts.front().body.text() == "Read");
    CHECK(word(draft.posts.front(), "language") == "en");
    CHECK(draft.posts.front().said_by.find("language")->second == SaidBy::Label);
    CHECK(draft.posts.back().body.text() == "Lea");
    CHECK(word(draft.posts.back(), "language") == "es");
    CHECK(draft.faults.empty());
  }
}

TEST_CASE("columns of languages beside one of pictures hold posts", "[draft][calendar]") {
  const Draft draft =
      read_as("kit.csv",
              "English,Spanish,Sample Image\nThe seed shelf is open. Come!,Ya abrió "
              "el estante de semillas.,shelf.jpg\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(word(draft.posts.front(), "language") == "en");
  CHECK(word(draft.posts.back(), "language") == "es");
  CHECK(draft.posts.back().body.text() == "Ya abrió el estante de semillas.");
  CHECK(read_as("words.csv", "English,Spanish\nseed,semilla\n").posts.empty());
}

TEST_CASE("a table without a header is read by the shapes of its cells", "[draft][calendar]") {
  const std::string rows =
      "03/25/2027 09:30,The roof is mended. Come in!,https://example.org\n"
      "03/26/2027 10:00,\"Read with us, today.\",\n";
  const Draft draft = read_as("x/bulk.csv", rows);
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts.front().label == "row 1");
  CHECK(word(draft.posts.front(), "date") == "2027-03-25 09:30");
  CHECK(word(draft.posts.front(), "link") == "https://example.org");
  CHECK(draft.posts.back().body.text() == "Read with us, today.");
  CHECK(read_as("log.csv", "2027-03-02,The boiler was repaired by Smith\n").posts.empty());
}

TEST_CASE("an export of tasks has its posts in the notes", "[draft][calendar]") {
  const Draft draft = read_as(
      "board.csv",
      "Name,Section/Column,Due Date,Notes,Network\n"
      "Order a banner,Production,2027-03-01,Ask the printer about the price for non-profits.,\n"
      "The van,Posts,2027-03-02,\"The van is back in town, with new songs and new books. Come and "
      "see it on Elm Street! #VanDay\",Facebook\n"
      "Thank you,Posts,2027-03-03,\"Thank you for riding with us all day, and for all the songs. "
      "See you next year! #VanDay\",X\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[0].body.text().starts_with("The van is back"));
  CHECK(word(draft.posts[1], "date") == "2027-03-03");
}

TEST_CASE("wide tables and long rows take time that grows with their size alone",
          "[draft][calendar][slow]") {
  const auto seconds_for = [](const std::string& bytes) {
    const std::clock_t begin = std::clock();
    CHECK(read_as("plan.csv", bytes).file != nullptr);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  std::string header = "text";
  std::string row = "Hello";
  for (int column = 0; column < 10'000; ++column) {
    header += ",column " + std::to_string(column);
    row += ",some words here";
  }
  CHECK(seconds_for(header + "\n" + row + "\n") < 10);
  CHECK(seconds_for("date,text\n2027-03-02," + std::string(1'000'000, 'a') + "\n") < 10);
}

}  // namespace advolint
