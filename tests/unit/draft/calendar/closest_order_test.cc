#include "draft/calendar/closest_order.h"

#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

DateOrder order_of(const std::vector<std::string_view>& dates) {
  ClosestOrder closest;
  for (const std::string_view it : dates)
    closest.add(*read_written_date(it, DateOrder::Undecided, std::chrono::year(2027)));
  return closest.get();
}

}  // namespace

TEST_CASE("dates that may be read both ways are near one another", "[draft][calendar]") {
  CHECK(order_of({"04/10/2027", "05/10/2027", "08/10/2027"}) == DateOrder::DayFirst);
  CHECK(order_of({"10/4/2027", "10/5/2027", "10/8/2027"}) == DateOrder::MonthFirst);
  CHECK(order_of({"2/3", "2/5", "2/9", "2/11"}) == DateOrder::MonthFirst);
  // Too few; both are far apart; both are near.
  CHECK(order_of({"04/10/2027", "05/10/2027"}) == DateOrder::Undecided);
  CHECK(order_of({"01/02/2027", "05/07/2027", "10/11/2027"}) == DateOrder::Undecided);
  CHECK(order_of({"03/04/2027", "04/03/2027", "04/04/2027"}) == DateOrder::Undecided);
  // What can be read in one way only says more, and is asked elsewhere.
  CHECK(order_of({"31/12/2027", "30/12/2027", "29/12/2027"}) == DateOrder::Undecided);
}

TEST_CASE("the days of a week in one column are read as such", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Fecha,Red,Texto\n04/10/2027,Facebook,Ya abrimos.\n"
                              "05/10/2027,X,Hoy hay pan.\n08/10/2027,Facebook,¡Gracias!\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts.front()) == "2027-10-04");
  CHECK(date_of(draft.posts.back()) == "2027-10-08");
}

TEST_CASE("a day and a month in numbers alone date a label after its network", "[draft][naming]") {
  const Draft draft =
      read_as("deck.md",
              "# Deck\n\nDate: 1/20/26\n\n### VW-1 | Facebook | 2/3\n\nThe van is back.\n\n"
              "### VW-2 | X | 2/5\n\nCome and see it.\n\n### VW-3 | X | 2/11, 7 a.m.\n\nVan!\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[0]) == "2026-02-03");
  CHECK(date_of(draft.posts[2]) == "2026-02-11");
  // "1/3" is the first of three.
  const Draft parts = read_as("deck.md",
                              "# Deck 2026\n\n### VW | X | 1/3\n\nThe van is back.\n\n### VW | X | "
                              "2/3\n\nCome and see it.\n\n### VW | X | 3/3\n\nVan!\n");
  REQUIRE(parts.posts.size() == 3);
  CHECK(date_of(parts.posts[1]).empty());
}

TEST_CASE("a weekday in a name, and the number of a chapter, are no days", "[draft][naming]") {
  const std::string text =
      "# Deck 2026\n\n## 2. December posts\n\n### Reading room\n- Platforms: Facebook\n- Date: "
      "12/3/2026\n\n"
      "Every child picks a book on the first night.\n\n### Giving Tuesday\n- Platforms: X\n"
      "- Date: 12/1/2026\n\nOne night, one bed, one breakfast.\n\n### Wish list\n- Platforms: X\n"
      "- Date: 12/8/2026\n\nNew socks, please!\n";
  const Draft draft = read_as("deck.md", text);
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[0]) == "2026-12-03");
  CHECK(date_of(draft.posts[1]) == "2026-12-01");
  CHECK(draft.posts[0].body.text() == "Every child picks a book on the first night.");
}

TEST_CASE("a day until which a post stays is none of its own", "[draft][naming]") {
  const Draft draft =
      read_as("kit.txt",
              "FIJADAS 2027\n\nX (fijada hasta el 31 de enero):\n¡Llegan los exámenes!\n\n"
              "Instagram (3 de enero):\nGuía rápida para no perderse.\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]).empty());
  CHECK(date_of(draft.posts[1]) == "2027-01-03");
}

TEST_CASE("weekdays with numbers part the posts of a mail", "[draft][grouping]") {
  const std::string text =
      "From: Ana Ruiz <ana@rb.example.org>\nTo: Omar\nDate: Tue, Dec 1, 2026 at 8:12 AM\n"
      "Subject: posts for this week\n\nHi Omar,\n\nHere's what I have for our Facebook page.\n\n"
      "Wednesday 12/2:\nGood morning from the van! We are at the bridge until two.\n\n"
      "Thursday 12/3:\nThe road is closed, so we skip Tipton today.\n\n"
      "Friday 12/4:\nWho rode sixty times this year? Mr. Yoder did.\n\n"
      "Then for next week:\n\nMonday 12/7:\nThe van is in the shop for its brakes.\n\n"
      "If anyone asks about Tipton in the comments, here is what to say:\n\n"
      "\"We know how much Tipton means to you. We will be there soon.\"\n\nThanks,\nAna\n";
  const Draft draft = read_as("mail.txt", text);
  REQUIRE(draft.posts.size() == 5);
  CHECK(date_of(draft.posts.front()) == "2026-12-02");
  CHECK(draft.posts[2].body.text() == "Who rode sixty times this year? Mr. Yoder did.");
  CHECK(date_of(draft.posts[3]) == "2026-12-07");
  CHECK(draft.posts[3].body.text() == "The van is in the shop for its brakes.");
  // Nobody knows when somebody asks.
  CHECK(draft.posts[4].own_fields.find("kind")->scalar == "reply");
  CHECK(date_of(draft.posts[4]).empty());
}

}  // namespace advolint
