#include "draft/spelled_days.h"

#include <string>

#include <catch2/catch.hpp>

#include "text/date.h"

namespace advolint {
namespace {

std::chrono::sys_days day(std::string_view iso) { return *parse_iso_date(iso); }

/// Whether posts of the file may be of April 2026.
bool may_be_in_april(std::string_view name, std::string_view text) {
  return SpelledDays({{day("2026-04-10"), day("2026-04-30")}}).may_be_spelled_in(name, text);
}

}  // namespace

TEST_CASE("a file that spells the year and the month may hold the day", "[draft]") {
  for (const char* text :
       {"April 16, 2026", "## 16 de abril (2026)", "2026-04-16", "3/4/26", "16.4.2026",
        "4/16 of 2026", "Ende 2026: Apr 16", "16 AVRIL 2026",
        "**Apr** 16 \xE2\x80\x99"
        "26",
        "date: 2026-4-16",
        // of the month before: "Friday" below "the week of", and "Monday 13" of the next month
        "Week of March 30, 2026", "| Mon 13 |"}) {
    CAPTURE(text);
    CHECK(may_be_in_april("posts/a.md", text));
  }
  CHECK(may_be_in_april("posts/2026-spring.md", "## Thursday, April 16"));
  CHECK(may_be_in_april("plan.csv", "Day,Text"));
  CHECK(
      may_be_in_april("plan.txt", "Plan\n\nDay    Where      What\nMon    X          Come in!\n"));
}

TEST_CASE("a file that spells no such year or no such month does not", "[draft]") {
  for (const char* text :
       {"", "Thursday, April 16", "April 16, 2025", "16 junio 2026", "2026-07-04 at 04:26",
        "For April:  come in.  We are open, and have been so for a hundred and fifty years now.",
        "In 2026 we lent 4,000 books to 26 schools.", "aprils 2026",
        "---\ndate: 2026-06-04\n---\nText",
        "---\nplatform: x\ndate: 2026-06-04\ntime: \"04:30\"\n---\nOn Saturday at 4."}) {
    CAPTURE(text);
    CHECK_FALSE(may_be_in_april("posts/a.md", text));
  }
}

TEST_CASE("the day that front matter states is looked at as a day", "[draft]") {
  CHECK(may_be_in_april("a.md", "---\ndate: 2026-04-10\n---\nText"));
  CHECK(may_be_in_april("a.md", "---\ndate: 2026-05-01\n---\nText"));  // a time zone away
  CHECK_FALSE(may_be_in_april("a.md", "---\ndate: 2026-04-01\n---\nText"));
  CHECK_FALSE(may_be_in_april("a.md", "---\ndate: 2026-05-10\n---\nText"));
  CHECK(may_be_in_april("a.md", "---\ndate: 2026-05-10\n---\n## April 16"));
}

TEST_CASE("stretches are those that were given, and the days beside them", "[draft]") {
  const SpelledDays days(
      {{day("2026-04-10"), day("2026-04-12")}, {day("2025-12-31"), day("2026-01-01")}});
  CHECK(days.may_hold(day("2026-04-11")));
  CHECK(days.may_hold(day("2026-01-03")));
  CHECK_FALSE(days.may_hold(day("2026-04-20")));
  CHECK(days.may_be_spelled_in("a.md", "Dec 31, 2025"));
  CHECK_FALSE(days.may_be_spelled_in("a.md", "Dec 31, 2026"));
  CHECK(SpelledDays({}).empty());
}

TEST_CASE("a stretch without end holds all that is later", "[draft]") {
  const SpelledDays days(
      {{day("2026-04-10"), SpelledDays::kNoEnd}, {day("2026-05-01"), day("2026-05-02")}});
  CHECK(days.may_hold(day("2026-04-10")));
  CHECK(days.may_hold(day("2099-01-01")));
  CHECK_FALSE(days.may_hold(day("2026-03-10")));
  for (const char* text :
       {"April 16, 2026", "December 1, 2026", "1/2/27", "2031-07-04", "March 2126"})
    CHECK(days.may_be_spelled_in("a.md", text));
  CHECK(days.may_be_spelled_in("2027-plan.md", "July 4"));
  for (const char* text :
       {"February 2, 2026", "July 4, 2025", "In 2027", "---\ndate: 2026-02-02\n---\n"})
    CHECK_FALSE(days.may_be_spelled_in("a.md", text));
}

}  // namespace advolint
