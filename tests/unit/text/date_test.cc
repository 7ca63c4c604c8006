#include "text/date.h"

#include <catch2/catch.hpp>

#include "text/language.h"

namespace advolint {

TEST_CASE("ISO dates are read, also with a time after them", "[text][date]") {
  const std::string text = GENERATE("2026-03-02", "2026-03-02T09:00", "2026-03-02 09:00");
  REQUIRE(parse_iso_date(text).has_value());
  CHECK(to_iso(*parse_iso_date(text)) == "2026-03-02");
}

TEST_CASE("what is written otherwise is no ISO date", "[text][date]") {
  const std::string text =
      GENERATE("", "2026-3-2", "02.03.2026", "2026-03-021", "2026/03/02", "20a6-03-02");
  CHECK_FALSE(parse_iso_date(text).has_value());
}

TEST_CASE("a day that does not exist is read, and is not ok", "[text][date]") {
  REQUIRE(parse_iso_date("2026-02-30").has_value());
  CHECK_FALSE(parse_iso_date("2026-02-30")->ok());
}

TEST_CASE("dates in prose are found with their weekday and year", "[text][date]") {
  struct Case {
    std::string_view text, span, weekday;
    unsigned month, day;
    int year;  // 0: none written
  };
  const auto it = GENERATE(values<Case>({
      {"on Tuesday, March 3 at noon", "Tuesday, March 3", "Tuesday", 3, 3, 0},
      {"Tue 3 March 2026.", "Tue 3 March 2026", "Tue", 3, 3, 2026},
      {"March 3rd, 2026", "March 3rd, 2026", "", 3, 3, 2026},
      {"the 3rd of March", "3rd of March", "", 3, 3, 0},
      {"el martes 3 de marzo de 2026", "martes 3 de marzo de 2026", "martes", 3, 3, 2026},
      {"Tuesday (March 3)", "Tuesday (March 3", "Tuesday", 3, 3, 0},
      {"Wed., Sept. 9", "Wed., Sept. 9", "Wed", 9, 9, 0},
      {"Tuesday the 3rd of March", "Tuesday the 3rd of March", "Tuesday", 3, 3, 0},
      {"Tuesday, 2026-03-03", "Tuesday, 2026-03-03", "Tuesday", 3, 3, 2026},
      {"Tuesday to Thursday, March 3\u20135", "March 3", "", 3, 3, 0},
  }));
  CAPTURE(it.text);
  const std::vector<DateInText> dates = find_dates(it.text, built_in_languages().common());
  REQUIRE(dates.size() == 1);
  const auto at = [&](TextSpan span) { return it.text.substr(span.begin, span.size()); };
  CHECK(at(dates[0].span) == it.span);
  CHECK((dates[0].weekday_span ? at(*dates[0].weekday_span) : "") == it.weekday);
  CHECK(static_cast<unsigned>(dates[0].month) == it.month);
  CHECK(static_cast<unsigned>(dates[0].day) == it.day);
  CHECK((dates[0].year ? static_cast<int>(*dates[0].year) : 0) == it.year);
}

TEST_CASE("what only resembles a date is not a date", "[text][date]") {
  const std::string text = GENERATE("3/3/2026", "You may 3 times", "we march 5 miles", "May 2026",
                                    "Tuesday", "March 3:30", "March 40", "March 3.5 million");
  CAPTURE(text);
  CHECK(find_dates(text, built_in_languages().common()).empty());
}

TEST_CASE("a weekday is named as the one that it corrects", "[text][date]") {
  using namespace std::chrono;
  const Lexicon& words = built_in_languages().common();
  CHECK(weekday_like("Tuesday", Wednesday, words) == "Wednesday");
  CHECK(weekday_like("Tue", Wednesday, words) == "Wed");
  CHECK(weekday_like("tuesday", Wednesday, words) == "wednesday");
  CHECK(weekday_like("martes", Wednesday, words) == "mi\u00E9rcoles");
  CHECK(weekday_like("S\u00E1bado", Monday, words) == "Lunes");
  CHECK(weekday_name(*parse_iso_date("2026-03-02")) == "Monday");
}

}  // namespace advolint
