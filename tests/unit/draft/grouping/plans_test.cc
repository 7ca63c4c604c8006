#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {
namespace {

constexpr std::string_view kPlan =
    "VAN DAY, RUN OF SHOW\nSaturday, May 1, 2027\nPosts: Ana. Pictures: Omar.\n\n"
    "08:00   Load the van. Omar has the keys.\n\n"
    "08:40   >> POST  FB + IG  (Ana)\n        The van leaves at nine. Come and wave!\n"
    "        #VanDay\n        pic: the wheel\n        alt: A red wheel\n\n"
    "09:00   Gates open.\n\n"
    "09:20   >> POST  X (Ana)\n        And we're off!\n        film the bell, if it rings\n\n"
    "10:15   >> POST  ALL EXCEPT X  (Ana)\n        One hour left. Bring a book.\n"
    "        Ana: get the number of riders first\n\n"
    "Monday (not before!)   >> POST  LINKEDIN  (Ana)\n        We drove forty miles.\n\n"
    "IF IT RAINS: the van stays in the barn.\n";

}  // namespace

TEST_CASE("a plan for a day holds posts among what happens", "[draft][grouping]") {
  CHECK(posts_of("plan.txt", kPlan) ==
        "facebook instagram: The van leaves at nine. Come and wave!|#VanDay\n"
        "x: And we're off!\n"
        "facebook instagram linkedin: One hour left. Bring a book.\n"
        "linkedin: We drove forty miles.\n");
  const Draft draft = read_as("plan.txt", kPlan);
  CHECK(find_wrong_place(draft).empty());
  REQUIRE(draft.posts.size() == 4);
  CHECK(date_of(draft.posts[0]) == "2027-05-01");
  CHECK(date_of(draft.posts[2]) == "2027-05-01");
  // Not of that day.
  CHECK(date_of(draft.posts[3]).empty());
}

TEST_CASE("entries of a plan may have a margin, and posts are further in", "[draft][grouping]") {
  CHECK(
      posts_of("plan.txt",
               "VAN DAY - RUN-DOWN\nSaturday, May 1, 2027\nIn charge: Ana.\n\nSATURDAY\n\n"
               "  8:00  Load the van. Omar has the keys.\n  8:30  Wash it (Omar). Not the\n"
               "        bell.\n  8:40  Reminder goes up on Facebook - Ana\n\n"
               "        The van leaves at nine. Come\n        and wave!\n\n"
               "        It has new songs:\n        - one about herons\n        - one about "
               "bells\n\n"
               " 10:00  OPEN. Children ring the bell.\n 10:15  Facebook + Instagram - Omar, with a "
               "picture\n\n        Look who is here! #VanDay\n\n 11:00  Close.\n") ==
      "facebook: The van leaves at nine. Come|and wave!||It has new songs:|- one about herons|- "
      "one about bells\nfacebook instagram: Look who is here! #VanDay\n");
}

TEST_CASE("hours in a text make no plan", "[draft][grouping]") {
  CHECK(posts_of("facebook.txt",
                 "Van Day!\n\n09:00  The gates open\n\n10:00  Songs\n\n11:00  Story time\n") ==
        "facebook: Van Day!||09:00  The gates open||10:00  Songs||11:00  Story time\n");
}

TEST_CASE("a plan for a day may have its hours in bold", "[draft][grouping]") {
  CHECK(posts_of("plan.md",
                 "# Van day\n\n**6:45 AM** – doors, coffee\n\n**7:00 AM – Facebook** (Ana)\n\n"
                 "The van is back, and we have coffee for you!\n\n"
                 "**7:30 AM** – Omar is on the radio (not us, just listen)\n\n"
                 "**9:00 AM – LinkedIn** (Omar)\n\nWe drove 4,000 riders home last year.\n\n"
                 "**4:00 PM** – pizza\n") ==
        "facebook: The van is back, and we have coffee for you!\n"
        "linkedin: We drove 4,000 riders home last year.\n");
}

TEST_CASE("an hour in bold above a fence heads a post of the plan", "[draft][grouping]") {
  CHECK(posts_of(
            "plan.md",
            "# Instagram posts for May 4\n\n**6:00 AM - Launch post:**\n```\nIt is today! "
            "#VanDay\n```\n\n**12:00 PM - Progress update:**\n```\nHalf of the seats are "
            "taken. #VanDay\n```\n\n**3:00 PM - Pizza**\n\n**9:00 PM - Final push:**\n```\nThree "
            "hours left! #VanDay\n```\n") ==
        "instagram: It is today! #VanDay\ninstagram: Half of the seats are taken. #VanDay\n"
        "instagram: Three hours left! #VanDay\n");
}

TEST_CASE("days with titles after a dash head the texts below them", "[draft][naming]") {
  const std::string text =
      "COPY FOR THE VALLEY 2027\n\nFACEBOOK\n\n    Come and look at the valley, every day until "
      "May.\n\n"
      "INSTAGRAM\n\n    Feb 2 - teaser\n    Two more days. Can you find the cat? #Valley\n\n"
      "    Feb 4 - opening, carousel of 8\n    Every house here is at the bottom of a lake.\n\n"
      "    Feb 18 - the bicycle\n    We found it! His niece brought it in her car.\n";
  CHECK(posts_of("kit.txt", text) ==
        "facebook: Come and look at the valley, every day until May.\n"
        "instagram: Two more days. Can you find the cat? #Valley\n"
        "instagram: Every house here is at the bottom of a lake.\n"
        "instagram: We found it! His niece brought it in her car.\n");
  CHECK(date_of(read_as("kit.txt", text).posts.back()) == "2027-02-18");
}

}  // namespace advolint
