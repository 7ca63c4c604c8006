#include "draft/calendar/dates.h"

#include <catch2/catch.hpp>

namespace advolint {
namespace {

std::string iso(std::string_view text, DateOrder order = DateOrder::Undecided) {
  const auto written = read_written_date(text, order);
  if (!written) return "none";
  if (written->instead) return to_iso(written->date) + " or " + to_iso(*written->instead);
  return to_iso(written->date) + (written->after.empty() ? "" : " " + std::string(written->after));
}

}  // namespace

TEST_CASE("dates are read in the forms that calendars write them in", "[draft][calendar]") {
  CHECK(iso("2026-03-02") == "2026-03-02");
  CHECK(iso("2026/3/2") == "2026-03-02");
  CHECK(iso("31/12/2026") == "2026-12-31");
  CHECK(iso("12/31/2026") == "2026-12-31");
  CHECK(iso("31-12-26") == "2026-12-31");
  CHECK(iso("2.3.2026") == "2026-03-02");
  CHECK(iso("02. 03. 2026") == "2026-03-02");
  CHECK(iso("05/05/2026") == "2026-05-05");
  CHECK(iso("Tue 31/12/2026") == "2026-12-31");
  CHECK(iso("2 March 2026") == "2026-03-02");
  CHECK(iso("March 2nd, 2026") == "2026-03-02");
  CHECK(iso("Mon, Mar 2, 2026") == "2026-03-02");
  CHECK(iso("02-Mar-26") == "2026-03-02");
  CHECK(iso("2 de marzo de 2026") == "2026-03-02");
  CHECK(iso("lundi 2 mars 2026") == "2026-03-02");
  CHECK(iso("X 22 abril 2026") == "2026-04-22");
  CHECK(iso("1er ao\u00FBt 2026") == "2026-08-01");
  CHECK(iso("2. M\u00E4rz 2026") == "2026-03-02");
  CHECK(iso("March 2, 2026 9:00 AM") == "2026-03-02 9:00 AM");
  CHECK(iso("31/12/2026 09:30") == "2026-12-31 09:30");
  CHECK(iso("31/02/2026") == "2026-02-31");  // and does not exist
}

TEST_CASE("what is not a date is none", "[draft][calendar]") {
  for (const std::string_view text :
       {"", "soon", "TBD", "3/4", "March 2", "2026", "32/13/2026", "1/2/3", "2026-03-02x",
        "99999/1/2", "2 March 2026 or later", "March March 2026", "1 2 3 March 2026"}) {
    INFO(text);
    CHECK(iso(text) == "none");
  }
}

TEST_CASE("a date without its year is in the year that is known", "[draft][calendar]") {
  constexpr std::chrono::year kYear{2026};
  const auto in_year = [&](std::string_view text, DateOrder order = DateOrder::Undecided) {
    const auto written = read_written_date(text, order, kYear);
    if (!written) return std::string("none");
    return to_iso(written->date) + (written->instead ? " or " + to_iso(*written->instead) : "");
  };
  CHECK(in_year("2 March") == "2026-03-02");
  CHECK(in_year("Mon, March 2nd") == "2026-03-02");
  CHECK(in_year("lunes 2 de marzo") == "2026-03-02");
  CHECK(in_year("Mon 3/2", DateOrder::MonthFirst) == "2026-03-02");
  CHECK(in_year("25/3") == "2026-03-25");
  CHECK(in_year("3/4") == "2026-04-03 or 2026-03-04");
  CHECK(in_year("2.3.") == "2026-03-02");
  CHECK(in_year("2.3. 9:30") == "2026-03-02");
  CHECK(in_year("2 March 2027") == "2027-03-02");
  CHECK(in_year("2.3.2027") == "2027-03-02");
  for (const std::string_view text : {"March 2026", "03/2026", "2026-03", "March", "2", "soon"}) {
    INFO(text);
    CHECK(in_year(text) == "none");
  }
  CHECK(order_said_by("3/25") == DateOrder::MonthFirst);
  CHECK(order_said_by("Tue 25/3") == DateOrder::DayFirst);
}

TEST_CASE("what a spreadsheet counts is a day, and its parts are times", "[draft][calendar]") {
  const auto day = read_serial_date("46010.375");
  REQUIRE(day.has_value());
  CHECK(to_iso(day->date) == "2025-12-19");
  CHECK(read_cell_time(day->after) == "09:00");
  for (const std::string_view text : {"4601", "39999", "60001", "460100", "46010x", "46010.", ""})
    CHECK_FALSE(read_serial_date(text).has_value());
  CHECK(read_cell_time("0.395833") == "09:30");
  CHECK(read_cell_time("0,5") == "12:00");
  CHECK(read_cell_time("0.25") == "06:00");
  CHECK(read_cell_time("09.25") == "09:25");
  CHECK(read_time_slot("0.395833") == std::nullopt);
}

TEST_CASE("of a stretch of time, its begin counts", "[draft][calendar]") {
  CHECK(read_time_slot("9:30-10:30") == "09:30");
  CHECK(read_time_slot("9:30 \u2013 10:30") == "09:30");
  CHECK(read_time_slot("9 to 11 am") == "09:00");
  CHECK(read_time_slot("2-4pm") == "14:00");
  CHECK(read_time_slot("9:30") == "09:30");
  for (const std::string_view text : {"noon-1 pm", "early to late", "25:00-26:00"})
    CHECK(read_time_slot(text) == std::nullopt);
}

TEST_CASE("numbers that can be day and month wait for somebody to say which", "[draft][calendar]") {
  CHECK(iso("03/04/2026") == "2026-04-03 or 2026-03-04");
  CHECK(iso("03/04/2026", DateOrder::DayFirst) == "2026-04-03");
  CHECK(iso("03/04/2026", DateOrder::MonthFirst) == "2026-03-04");
  CHECK(iso("31/12/2026", DateOrder::MonthFirst) == "2026-12-31");
  CHECK(order_said_by("31/12/2026") == DateOrder::DayFirst);
  CHECK(order_said_by("12/31/2026 9:00") == DateOrder::MonthFirst);
  CHECK(order_said_by("03/04/2026") == DateOrder::Undecided);
  CHECK(order_said_by("31.12.2026") == DateOrder::Undecided);
  CHECK(order_said_by("2026-12-31") == DateOrder::Undecided);
}

TEST_CASE("times of day are read in the forms that calendars write them in", "[draft][calendar]") {
  CHECK(read_time_of_day("9:30") == "09:30");
  CHECK(read_time_of_day("09:30:00") == "09:30");
  CHECK(read_time_of_day("9.30 am") == "09:30");
  CHECK(read_time_of_day("9pm") == "21:00");
  CHECK(read_time_of_day("12:15 a.m.") == "00:15");
  CHECK(read_time_of_day("12 PM") == "12:00");
  CHECK(read_time_of_day("14h30") == "14:30");
  CHECK(read_time_of_day("14 h") == "14:00");
  CHECK(read_time_of_day("14:30 Uhr") == "14:30");
  CHECK(read_time_of_day("9 Uhr 30") == "09:30");
  CHECK(read_time_of_day("9:30 am EST") == "09:30");
  CHECK(read_time_of_day("9:30 CET") == "09:30");
  CHECK(read_time_of_day("12 noon") == "12:00");
  CHECK(read_time_of_day("09:30+01:00") == "09:30");
  for (const std::string_view text :
       {"", "9", "25:00", "13:00 pm", "9:75", "noon", "9:30-10:30", "9:30 PMM", "nine"}) {
    INFO(text);
    CHECK(read_time_of_day(text) == std::nullopt);
  }
}

}  // namespace advolint
