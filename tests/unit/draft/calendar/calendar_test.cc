#include "draft/calendar/calendar.h"

#include <algorithm>
#include <ctime>

#include <catch2/catch.hpp>

#include "draft/calendar/words.h"
#include "draft/post/typed_text.h"
#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

const LayoutFault* find_fault(const Draft& draft, std::string_view name) {
  const auto it = std::ranges::find(draft.faults, name, &LayoutFault::name);
  return it == draft.faults.end() ? nullptr : &*it;
}

std::string place_of(const Draft& draft, std::string_view fault) {
  const LayoutFault* found = find_fault(draft, fault);
  return found == nullptr ? "not found" : std::string(draft.file->text(found->span));
}

std::string platforms_of(const Post& post) {
  std::string ids;
  for (const PlatformUse& use : post.platforms) ids += (ids.empty() ? "" : " ") + use.id;
  return ids;
}

Draft read_named(std::string_view path, std::string_view bytes) {
  ReadOptions options;
  options.named = true;
  return read_as(path, bytes, options);
}

/// The value of a key of the row, and the bytes of the file it stands for.
std::pair<std::string, std::string> field(const Draft& draft, std::size_t post,
                                          std::string_view key) {
  const yaml::Node* value = draft.posts.at(post).own_fields.find(key);
  if (value == nullptr) return {"absent", ""};
  return {value->scalar, std::string(draft.file->text(value->span))};
}

}  // namespace

TEST_CASE("the columns of a calendar are known in four languages", "[draft][calendar]") {
  struct Case {
    std::string_view header;
    std::string_view row;
  };
  for (const Case& it : {
           Case{"Scheduled date,Channel,Post copy", "2026-03-02,X,Read on"},
           Case{"Date,Network,Caption", "2026-03-02,X,Read on"},
           Case{"FECHA;Red social;Texto", "2026-03-02;X;Read on"},
           Case{"Date de publication;R\u00E9seau;Texte", "2026-03-02;X;Read on"},
           Case{"Ver\u00F6ffentlichungsdatum;Kan\u00E4le;Beitragstext", "2026-03-02;X;Read on"},
           Case{"Datum\tPlattform\tText", "2026-03-02\tX\tRead on"},
           Case{"\"Post-Date:\", Platform(s) ,\"Copy (280 characters)\"", "2026-03-02,X,Read on"},
           Case{"date|platform|post", "2026-03-02|x|Read on"},
       }) {
    INFO(it.header);
    const Draft draft = read_as("plan.csv", std::string(it.header) + "\n" + std::string(it.row));
    REQUIRE(draft.posts.size() == 1);
    CHECK(draft.posts.front().body.text() == "Read on");
    CHECK(platforms_of(draft.posts.front()) == "x");
    CHECK(draft.posts.front().label == "row 2");
    CHECK(field(draft, 0, "date") ==
          std::pair<std::string, std::string>("2026-03-02", "2026-03-02"));
    CHECK(draft.faults.empty());
  }
}

TEST_CASE("the table of column names says each thing once, and for keys that rules know",
          "[draft][calendar]") {
  const CalendarWords& words = calendar_words();
  CHECK(words.meanings.size() > 20);
  CHECK(words.names.size() > 300);
  CHECK(words.months.size() > 40);
  for (const auto& [name, known] : words.names) CHECK(!name.empty());
  for (const auto& [name, number] : words.months) CHECK((number >= 1 && number <= 12));
}

TEST_CASE("what a name means may depend on the other columns", "[draft][calendar]") {
  const Draft draft =
      read_as("plan.csv", "Date,Post,Caption,Type\n2026-03-02,Story time,Come and read,Reel\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().body.text() == "Come and read");
  CHECK(field(draft, 0, "kind").first == "post");
  CHECK(draft.faults.empty());
  CHECK(read_as("plan.csv", "Date,Post\n2026-03-02,Story time\n").posts.size() == 1);
}

TEST_CASE("titles may stand above the header", "[draft][calendar]") {
  const Draft draft =
      read_as("plan.csv", "Spring at the library,,\n,,\nDate,Channel,Text\n,x,Hello\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().label == "row 4");
}

TEST_CASE("the names of the workspace come first", "[draft][calendar]") {
  const ReadOptions options{
      .key_aliases = {
          {"Wording!", "text"}, {"Cost", "budget"}, {"text", "notes"}, {"Page", "facebook"}}};
  const Draft draft = read_as("plan.csv", "wording,COST,Text,Page\nHello,12,not this,x\n", options);
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().body.text() == "Hello");
  CHECK(field(draft, 0, "budget").first == "12");
  CHECK(platforms_of(draft.posts.front()) == "facebook");
}

TEST_CASE("a cell may name several platforms, each at its place", "[draft][calendar]") {
  for (const std::string_view cell :
       {"X, Facebook", "x/facebook", "Twitter & FB", "X and Facebook", "X y Facebook",
        "Tweet + Facebook post", "\"X\nFacebook\"", "\"X, Facebook; X\""}) {
    INFO(cell);
    const Draft draft = read_as("plan.csv", "channel;text\n" + std::string(cell) + ";Hello\n");
    REQUIRE(draft.posts.size() == 1);
    CHECK(platforms_of(draft.posts.front()) == "x facebook");
    CHECK(draft.faults.empty());
  }
  const Draft draft = read_as("plan.csv", "channel;text\nX & Facebok;Hello\n");
  CHECK(place_of(draft, "unknown-platform") == "Facebok");
  CHECK(find_fault(draft, "no-platform") == nullptr);
}

TEST_CASE("rows for channels that nobody judges are posts for no platform", "[draft][calendar]") {
  const Draft draft = read_as("x/plan.csv", "channel;text\nNewsletter, Snapchat;Hello\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts.front().platforms.empty());
  CHECK(draft.faults.empty());
}

TEST_CASE("a column may be a platform", "[draft][calendar]") {
  SECTION("and hold its posts") {
    const Draft draft =
        read_as("plan.csv",
                "Date,X (280 characters),LinkedIn post,Facebook\n2026-03-02,Short,Long,\n,,,-\n");
    REQUIRE(draft.posts.size() == 2);
    CHECK(platforms_of(draft.posts[0]) == "x");
    CHECK(draft.posts[0].body.text() == "Short");
    CHECK(platforms_of(draft.posts[1]) == "linkedin");
    CHECK(draft.posts[1].label == "row 2, LinkedIn post");
    CHECK(field(draft, 1, "date").first == "2026-03-02");
    CHECK(draft.faults.empty());
  }
  SECTION("or say whether the post goes there") {
    const Draft draft = read_as(
        "plan.csv", "Text,X,LinkedIn,Facebook\nHello,x,\u2713,no\nOther,,Longer text,yes\n");
    REQUIRE(draft.posts.size() == 3);
    CHECK(platforms_of(draft.posts[0]) == "x linkedin");
    CHECK(draft.posts[1].body.text() == "Longer text");
    CHECK(platforms_of(draft.posts[1]) == "linkedin");
    CHECK(draft.posts.back().body.text() == "Other");
    CHECK(platforms_of(draft.posts.back()) == "facebook");
  }
  SECTION("or its name what posts are called, beside any other") {
    const Draft draft = read_as("plan.csv", "City,tweet\nElm,The van is back. #VanDay\n");
    REQUIRE(draft.posts.size() == 1);
    CHECK(platforms_of(draft.posts[0]) == "x");
  }
  SECTION("but numbers are not posts") {
    CHECK(read_as("stats.csv", "Date,X,Facebook\n2026-03-02,1200,800\n").skipped.value().because ==
          "no row holds a post");
  }
}

TEST_CASE("cells become what front matter would say, at their places", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "text,date,time,status,media,alt text,campaign,event date,link\n"
                              "Hello,31/12/2026,9:30 am,Published,\"a.jpg, b.jpg\",\"One\nTwo\","
                              "\"say \"\"hi\"\"\",2 March 2026,-\n");
  REQUIRE(draft.posts.size() == 1);
  using Pair = std::pair<std::string, std::string>;
  CHECK(field(draft, 0, "date") == Pair("2026-12-31", "31/12/2026"));
  CHECK(field(draft, 0, "time") == Pair("09:30", "9:30 am"));
  CHECK(field(draft, 0, "status") == Pair("posted", "Published"));
  CHECK(field(draft, 0, "campaign") == Pair("say \"hi\"", "say \"\"hi\"\""));
  CHECK(field(draft, 0, "link").first == "absent");
  const yaml::Node& fields = draft.posts.front().own_fields;
  REQUIRE(fields.find("event") != nullptr);
  CHECK(fields.find("event")->find("date")->scalar == "2026-03-02");
  REQUIRE(fields.find("media") != nullptr);
  REQUIRE(fields.find("media")->items.size() == 2);
  const yaml::Node& second = fields.find("media")->items.back();
  CHECK(second.find("file")->scalar == "b.jpg");
  CHECK(draft.file->text(second.find("alt")->span) == "Two");
}

TEST_CASE("hashtags of a column are published after the text that lacks them",
          "[draft][calendar]") {
  const Draft draft =
      read_as("plan.csv", "text,hashtags\nRead on #reading!,\"#Reading, Library #Read\"\n");
  REQUIRE(draft.posts.size() == 1);
  REQUIRE(draft.posts.front().outside.size() == 1);
  const auto& hashtags = draft.posts.front().outside.front().hashtags;
  REQUIRE(hashtags.size() == 2);
  CHECK(hashtags.front().first == "Library");
  CHECK(hashtags.back().first == "Read");
  CHECK(draft.file->text(hashtags.back().second) == "Read");
  // The sign may be left out.
  const Draft plain =
      read_as("plan.csv", "text,hashtags\nRead on #reading!,\"Reading, Library\"\n");
  REQUIRE(plain.posts.front().outside.size() == 1);
  CHECK(plain.posts.front().outside.front().hashtags.size() == 1);
}

TEST_CASE("dates that the file leaves open are decided by its others, or by the workspace",
          "[draft][calendar]") {
  const std::string open = "date,text\n03/04/2026,One\n";
  CHECK(field(read_as("plan.csv", open), 0, "date").first == "03/04/2026");
  CHECK(field(read_as("plan.csv", open + "25/04/2026,Two\n"), 0, "date").first == "2026-04-03");
  CHECK(field(read_as("plan.csv", open + "04/25/2026,Two\n"), 0, "date").first == "2026-03-04");
  CHECK(field(read_as("plan.csv", open + "04/25/2026,Two\n25/04/2026,Two\n"), 0, "date").first ==
        "03/04/2026");
  ReadOptions options;
  options.date_order = DateOrder::MonthFirst;
  CHECK(field(read_as("plan.csv", open, options), 0, "date").first == "2026-03-04");
}

TEST_CASE("a row without a text is not a post if it says nothing but a day", "[draft][calendar]") {
  const std::string header = "date,platform,text,image,notes\n";
  CHECK(read_as("plan.csv", header + ",,,,\n\n2026-03-02,,,,closed\n").skipped.value().because ==
        "no row holds a post");
  const Draft empty = read_as("plan.csv", header + "2026-03-02,x,,,\n");
  CHECK(find_fault(empty, "empty-post") != nullptr);
  CHECK(find_fault(read_as("plan.csv", header + "2026-03-02,x,,a.jpg,\n"), "empty-post") ==
        nullptr);
}

TEST_CASE("what is wrong with a table is found at its place", "[draft][calendar]") {
  const std::string header = "platform,text\n";
  CHECK(place_of(read_as("plan.csv", header + "x,Come, all,,\n"), "extra-cells") == " all,,");
  CHECK(find_fault(read_as("plan.csv", header + "x,Come,,\n"), "extra-cells") == nullptr);
  const Draft unclosed = read_as("plan.csv", header + "x,\"Come\nx,Read\n");
  REQUIRE(find_fault(unclosed, "unclosed-quote") != nullptr);
  CHECK(find_fault(unclosed, "unclosed-quote")->span == SourceSpan{16, 17});
  CHECK(unclosed.posts.size() == 2);
  CHECK(place_of(read_as("plan.csv", header + "x,\"Come\" all \n"), "text-after-quote") == "all");
  CHECK(place_of(read_as("plan.csv", "platform,text,Copy\nx,a,b\n"), "duplicate-column") == "Copy");
  CHECK(place_of(read_as("plan.csv", "plattfom,text\nx,a\n"), "unknown-column") == "plattfom");
  CHECK(place_of(read_as("plan.csv", header + "x,caf\xE9\n"), "invalid-text") == "\xE9");
}

TEST_CASE("a table without posts is skipped, and a fault where somebody named it",
          "[draft][calendar]") {
  for (const std::string_view bytes :
       {"", "\n", "name,title\nLee,Senator\n", "term,description\na,b\n", "id,comment\n1,text\n",
        "date,title,description\n2026-03-02,Story time,Bring a friend\n"}) {
    INFO(bytes);
    CHECK(read_as("data.csv", bytes).skipped.value().because ==
          "a table without a column of posts");
    const Draft named = read_named("data.csv", bytes);
    CHECK_FALSE(named.skipped);
    CHECK(find_fault(named, "no-text-column") != nullptr);
  }
  CHECK(read_as("plan.csv", std::string("text\n\0", 6)).skipped.value().because == "a binary file");
}

TEST_CASE("a row may ask rules to be silent about all its cells", "[draft][calendar]") {
  const Draft draft = read_as(
      "plan.csv", "date,text,ignore\n2026-03-02,LA LA,\"shouting: a song; double-space\"\n");
  REQUIRE(draft.suppressions.size() == 2);
  CHECK(draft.suppressions.front().rules.front().first == "shouting");
  CHECK(draft.suppressions.front().because == "a song");
  CHECK(draft.file->text(draft.suppressions.front().covers).substr(0, 10) == "2026-03-02");
  CHECK(draft.file->text(draft.suppressions.back().span) == "double-space");
}

TEST_CASE("text is typed as its cell needs it", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv", "platform;text\nx;\"a; b\"\nx;plain\n");
  const auto quoted = static_cast<std::uint32_t>(draft.file->bytes().find("a; b"));
  const auto plain = static_cast<std::uint32_t>(draft.file->bytes().find("plain"));
  CHECK(typed_text(draft, {quoted, quoted + 1}, "\"c\";\n") == "\"\"c\"\";\n");
  CHECK(typed_text(draft, {quoted + 4, quoted + 4}, "\"") == "\"\"");
  CHECK(typed_text(draft, {plain, plain + 1}, "c, d") == "c, d");
  for (const std::string_view text : {"c; d", "\"", "\n", "\r"})
    CHECK(typed_text(draft, {plain, plain + 1}, text) == std::nullopt);
  CHECK(typed_text(read_as("a.md", "a"), {0, 1}, "\"b\"") == "\"b\"");
}

TEST_CASE("the way back is right in every cell of small calendars", "[draft][calendar]") {
  for (const std::string_view cell :
       {"plain", "\"quo\"\"ted\"", "\"two\r\nlines\"", "\"  blanks  \"", "\"\"\"\"\"\"", "caf\xE9",
        "\"a\"b", "\"open"}) {
    INFO(cell);
    const Draft draft = read_as("plan.csv", "platform,text\r\nx," + std::string(cell) + "\r\n");
    CHECK(find_wrong_place(draft).empty());
  }
}

TEST_CASE("the time to read a calendar grows with its size alone", "[draft][calendar][slow]") {
  const auto seconds_for = [](const std::string& bytes) {
    const std::clock_t begin = std::clock();
    CHECK(read_as("plan.csv", bytes).file != nullptr);
    return static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
  };
  for (const std::string_view row :
       {"2026-03-02,x,Hello,#a,r: s\n", "\"\n", "\"\",\"\n\n", ",,,,,,,,\n", ",x,\"a\"\"\"b,,\n"}) {
    std::string bytes = "date,platform,text,hashtags,ignore\n";
    while (bytes.size() < 200'000) bytes += row;
    CHECK(seconds_for(bytes) < 20);  // a busy machine, without optimization
  }
  for (const std::string_view cell : {"type,", "text,", "plattfom,", "\"a\"b,", "X / Facebook,"}) {
    std::string bytes = "date,text,";
    while (bytes.size() < 100'000) bytes += cell;
    CHECK(seconds_for(bytes + "\n,a\n") < 5);
  }
  for (const std::string_view word : {"#a ", "#ab,"}) {
    std::string words;
    while (words.size() < 100'000) words += word;
    CHECK(seconds_for("text,hashtags,mentions,platform\n\"" + words + "\",\"" + words + "\",\"" +
                      words + "\",x\n") < 5);
  }
}

}  // namespace advolint
