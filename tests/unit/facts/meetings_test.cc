#include "facts/meetings.h"

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

Meeting meeting(std::string_view date, std::string with, std::string ask) {
  Meeting meeting;
  meeting.date = day(date);
  meeting.with = {std::move(with)};
  meeting.ask = std::move(ask);
  return meeting;
}

/// What was asked at the meeting that a post is about.
std::string ask_of_meeting(std::vector<Meeting> meetings, std::string front_matter) {
  PostFixture post("Thank you for meeting us!", std::move(front_matter));
  post.workspace.meetings = std::move(meetings);
  const PostContext context = post.context();
  const Meeting* const found = meeting_of(context);
  return found == nullptr ? "" : found->ask;
}

}  // namespace

TEST_CASE("a post is about the last meeting with an official before it", "[facts][meetings]") {
  const std::string with_lee = "date: 2026-04-01\nmeeting: {with: lee}";
  CHECK(ask_of_meeting({meeting("2026-05-01", "lee", "later"), meeting("2026-03-01", "lee", "new"),
                        meeting("2026-02-01", "lee", "old")},
                       with_lee) == "new");
  CHECK(ask_of_meeting({meeting("2026-03-10", "ortiz", "another"),
                        meeting("2026-02-01", "lee", "old"), meeting("2026-03-01", "lee", "new")},
                       with_lee) == "new");
  CHECK(ask_of_meeting({meeting("2026-03-10", "ortiz", "another")}, with_lee) == "");
}

TEST_CASE("of two meetings on one day a post is about the one that is listed first",
          "[facts][meetings]") {
  CHECK(ask_of_meeting(
            {meeting("2026-03-01", "lee", "first"), meeting("2026-03-01", "lee", "second")},
            "date: 2026-04-01\nmeeting: {with: lee}") == "first");
}

TEST_CASE("a day says which meeting a post is about", "[facts][meetings]") {
  const std::vector<Meeting> meetings = {meeting("2026-03-01", "lee", "new"),
                                         meeting("2026-02-01", "lee", "old")};
  CHECK(ask_of_meeting(meetings, "meeting: {date: 2026-02-01}") == "old");
  CHECK(ask_of_meeting(meetings, "meeting: {date: 2026-02-02}") == "");
}

}  // namespace advolint
