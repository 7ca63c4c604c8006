#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("what is beside a post by its form or its place is no part of it", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Fields and their like above and below the post of a file.
      {"draft.txt",
       "DRAFT v3 - the van\nPlatform: Facebook\nGoes out: Friday, August 14, 2026\nApproved: Ana "
       "yes, Omar pending\n\n-----\n\nThe van has new stops from Monday on, so please look at the "
       "list before you leave.\n\n#VanDay\n\n-----\n\nImage: the map\nAlt text: A map of "
       "stops\nChanges since v2: took out a word\n",
       "facebook: The van has new stops from Monday on, so please look at the list before you "
       "leave.||#VanDay\n"},
      // Arrows and signed remarks, where several are.
      {"minutes.md",
       "**2. Posts**\n\na) *Announcement (Facebook, Monday)*\n\n   The van is back in town. Come "
       "and see it!\n\n   → Ana draws it.\n\nb) *Reminder (Instagram, Tuesday)*\n\n   Tomorrow it "
       "sings. #VanDay\n\n   → No jokes.\n",
       "facebook: The van is back in town. Come and see it!\ninstagram: Tomorrow it sings. "
       "#VanDay\n"},
      {"linkedin.txt",
       "The van is back in town, and it has new songs.\n\n[JM: love it.]\n\nForty of us paid for "
       "the paint.\n\n[Theo: forty, or fifty?]\n\nThank you all.\n",
       "linkedin: The van is back in town, and it has new songs.||Forty of us paid for the "
       "paint.||Thank you all.\n"},
      // Buttons of a web page, and "or" between two posts.
      {"page.md",
       "## Spread the word\n\n**On Facebook**\n\nThe van is back in town. Come and see it!\n\n"
       "[Share](https://www.facebook.com/sharer/sharer.php?u=https://van.example)\n\n**On X**\n\n"
       "The van is back. #VanDay\n\n[Post "
       "this](https://twitter.com/intent/tweet?text=van)\n\nor\n\n"
       "It sings again. #VanDay\n",
       "facebook: The van is back in town. Come and see it!\nx: The van is back. #VanDay\nx: It "
       "sings again. #VanDay\n"},
      // A title on the line of its week; contacts at the end.
      {"facebook.txt",
       "WEEK 1 (March 1–5): What to bring\n\nThe van takes "
       "cans and coins this week, "
       "neighbors.\n\nPhoto: van.jpg\n\nWEEK 2 (March 8–12): Saying thanks to you\n\nYou filled "
       "the van, "
       "and we "
       "thank each of you.\n\nPhoto: full.jpg\n\nAna Reyes, ana@van.example, x4410\n",
       "facebook: The van takes cans and coins this week, neighbors.\nfacebook: You filled the "
       "van, and we thank each of you.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("words above the posts tell where all of them go, and when", "[draft][grouping]") {
  CHECK(
      posts_of("calendar.md",
               "# Van calendar\n\nOffice of Ana\n\n**How to use this:** copy the text to our main "
               "Facebook page.\n\n| Date | Text |\n|---|---|\n| Thu, Oct 1, 2026 | The van is "
               "back in town. |\n| Wed, Oct 7, 2026 | It sings, and so do we. |\n") ==
      "facebook: The van is back in town.\nfacebook: It sings, and so do we.\n");
  const Draft draft = read_as(
      "plan.md",
      "# Van day\n**Saturday, November 13, 2027** · Team: Ana\n\n**9:30 – Setup**\n\nFacebook: The "
      "van is open, come in!\n\n**10:00 – Songs**\n\nFacebook: It sings, and so do we.\n\n**11:15 "
      "– "
      "Lunch**\n\n(nothing)\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts.back().own_fields.find("date")->scalar == "2027-11-13");
}

}  // namespace advolint
