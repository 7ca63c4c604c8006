#include "facts/post_date.h"

#include <catch2/catch.hpp>

using advolint::date_in_path;
using advolint::DatePrecision;
using advolint::to_iso;

namespace {

/// "2026-03-02", "2026-03" for a month, "-" for none, with a '?' after what does not exist.
std::string date_of(std::string_view path) {
  const auto found = date_in_path(path);
  if (!found) return "-";
  const std::string text = to_iso(found->date);
  if (!found->date.ok()) return text + "?";
  return found->precision == DatePrecision::Month ? text.substr(0, 7) : text;
}

}  // namespace

TEST_CASE("a date is read from the name of a file", "[checks][date]") {
  CHECK(date_of("drafts/2026-03-02-library-day.md") == "2026-03-02");
  CHECK(date_of("drafts/x-2026-03-02.md") == "2026-03-02");
  CHECK(date_of("20260302.txt") == "2026-03-02");
  CHECK(date_of("2026_03_02 call.md") == "2026-03-02");
  CHECK(date_of("2026-03-call.md") == "2026-03");
}

TEST_CASE("a date is read from the names of folders", "[checks][date]") {
  CHECK(date_of("2026/03/call.md") == "2026-03");
  CHECK(date_of("2026/03/02/call.md") == "2026-03-02");
  CHECK(date_of("2026-03/call.md") == "2026-03");
  CHECK(date_of("posts/2026-03-02/x.md") == "2026-03-02");
}

TEST_CASE("of several dates in a path the nearest to the end counts", "[checks][date]") {
  CHECK(date_of("2025/2026-03-02-call.md") == "2026-03-02");
  CHECK(date_of("2025-01-01/2026-03-02.md") == "2026-03-02");
}

TEST_CASE("digits that make no date are left alone", "[checks][date]") {
  CHECK(date_of("drafts/call.md") == "-");
  CHECK(date_of("issue-12345678.md") == "-");
  CHECK(date_of("202603021.md") == "-");
  CHECK(date_of("posts/20205/call.md") == "-");
  CHECK(date_of("2026/call.md") == "-");
  CHECK(date_of("2026/13/call.md") == "-");
  CHECK(date_of("v2026.03/1.md") == "-");
}

TEST_CASE("a day that does not exist is told from no date", "[checks][date]") {
  CHECK(date_of("2026-02-30-call.md") == "2026-02-30?");
  CHECK(date_of("20230739-call.md") == "2023-07-39?");
}
