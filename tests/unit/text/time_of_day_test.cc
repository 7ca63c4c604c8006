#include "text/time_of_day.h"

#include <catch2/catch.hpp>

using advolint::DateTime;
using advolint::in_time_zone;
using advolint::parse_iso_date_time;
using advolint::parse_time_of_day;

TEST_CASE("a time of day is read as people write it", "[text][time]") {
  CHECK(parse_time_of_day("09:00") == 540);
  CHECK(parse_time_of_day("9:30:00") == 570);
  CHECK(parse_time_of_day("9 am") == 540);
  CHECK(parse_time_of_day("12 am") == 0);
  CHECK(parse_time_of_day("5:30 p.m.") == 1050);
  CHECK(parse_time_of_day("24:00") == 1440);
  CHECK_FALSE(parse_time_of_day("9"));
  CHECK_FALSE(parse_time_of_day("25:00"));
  CHECK_FALSE(parse_time_of_day("9:61"));
  CHECK_FALSE(parse_time_of_day("13 pm"));
  CHECK_FALSE(parse_time_of_day("soon"));
}

TEST_CASE("an ISO date keeps its time and its offset", "[text][time]") {
  const auto time = parse_iso_date_time("2026-03-02T23:30:00+01:00");
  REQUIRE(time);
  CHECK(advolint::to_iso(time->date) == "2026-03-02");
  CHECK(time->minute == 1410);
  CHECK(time->utc_offset == 60);
  CHECK(parse_iso_date_time("2026-03-02T23:30Z")->utc_offset == 0);
  CHECK(parse_iso_date_time("2026-03-02 06:15 -0530")->utc_offset == -330);
  CHECK_FALSE(parse_iso_date_time("2026-03-02 06:15")->utc_offset);
  CHECK_FALSE(parse_iso_date_time("2026-03-02")->minute);
  CHECK_FALSE(parse_iso_date_time("2 March"));
  CHECK_FALSE(parse_iso_date_time("2026-02-30T10:00")->date.ok());
}

TEST_CASE("a time with an offset is shown as the clocks of a zone show it", "[text][time]") {
  const DateTime late = in_time_zone(*parse_iso_date_time("2026-03-03T03:30Z"), "America/Chicago");
  CHECK(advolint::to_iso(late.date) == "2026-03-02");
  CHECK(late.minute == 21 * 60 + 30);
  const DateTime summer = in_time_zone(*parse_iso_date_time("2026-07-01T12:00Z"), "Europe/Berlin");
  CHECK(summer.minute == 14 * 60);
  const DateTime floating = in_time_zone(*parse_iso_date_time("2026-07-01 12:00"), "Europe/Berlin");
  CHECK(floating.minute == 12 * 60);
  CHECK(in_time_zone(*parse_iso_date_time("2026-07-01T12:00Z"), "Nowhere/City").minute == 720);
}

TEST_CASE("a time without an offset takes that of the clocks it was read from", "[text][time]") {
  const auto offset_on = [](std::string_view time) {
    return advolint::on_clocks_of(*parse_iso_date_time(time), "America/Chicago").utc_offset;
  };
  CHECK(offset_on("2026-01-05 09:30") == -6 * 60);
  CHECK(offset_on("2026-07-01 09:30") == -5 * 60);
  CHECK(offset_on("2026-07-01T09:30Z") == 0);
  CHECK_FALSE(offset_on("2026-07-01"));
  CHECK_FALSE(
      advolint::on_clocks_of(*parse_iso_date_time("2026-07-01 09:30"), "Nowhere/City").utc_offset);
}

TEST_CASE("a time zone is one of the database", "[text][time]") {
  CHECK(advolint::is_time_zone("America/Chicago"));
  CHECK(advolint::is_time_zone("UTC"));
  for (const auto* const fixed : {"GMT+5", "GMT-03:30", "GMT+0530"})
    CHECK(advolint::is_time_zone(fixed));
  for (const auto* const wrong : {"GMT+24", "GMT+5:75", "GMT+", "GMT+five"})
    CHECK_FALSE(advolint::is_time_zone(wrong));
  CHECK(in_time_zone(*parse_iso_date_time("2026-07-01T12:00Z"), "GMT-03:30").minute == 510);
  CHECK_FALSE(advolint::is_time_zone("America/Chicagoo"));
  CHECK_FALSE(advolint::is_time_zone(""));
}
