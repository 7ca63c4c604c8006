#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("counted headings below a network are titles, whatever their words",
          "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "### Facebook\n\n#### 1. Opening day\n\n**English:** The van is back!\n\n"
                 "#### 2. Myth and fact\n\n**English:** It runs on books.\n\n"
                 "#### 3. Deadline\n\n**English:** Vote by May 3!\n") ==
        "facebook: The van is back!\nfacebook: It runs on books.\nfacebook: Vote by May 3!\n");
}

TEST_CASE("a subtitle heads no help", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Van Day\n## Toolkit for partners\n\n### Facebook\n\n#### 1. Opening day\n\n"
                 "The van is back!\n\n#### 2. Songs\n\nCome and sing!\n") ==
        "facebook: The van is back!\nfacebook: Come and sing!\n");
}

TEST_CASE("a day in the title above networks is that of their posts", "[draft][grouping]") {
  const Draft kit = read_as("kit.txt",
                            "POSTS 2027\n\n1. VAN DAY (May 3)\n\nFacebook:\nThe van is back!\n\n"
                            "2. THANK YOU (May 9)\n\nAll platforms:\nThank you, drivers!\n\n"
                            "3. BOOK WEEK (May 10-14)\n\nX:\nIt has new books.\n");
  REQUIRE(kit.posts.size() == 3);
  CHECK(date_of(kit.posts[0]) == "2027-05-03");
  CHECK(date_of(kit.posts[1]) == "2027-05-09");
  CHECK(date_of(kit.posts[2]).empty());
}

TEST_CASE("the first line of a file may name the network of all posts", "[draft][grouping]") {
  CHECK(posts_of("director.txt",
                 "LinkedIn drafts for the director\nGhostwritten, Ana to personalize\n\n\n"
                 "Draft A: the van\n----------------\n\nLast month we bought a van.\n\n\n"
                 "Draft B: the books\n------------------\n\nThis month we filled it.\n") ==
        "linkedin: Last month we bought a van.\nlinkedin: This month we filled it.\n");
}

TEST_CASE("days without a network are posts where another day names one", "[draft][grouping]") {
  CHECK(posts_of(
            "plan.txt",
            "Van Friends\nFall Social Media Plan (2027)\n\nWe post on Facebook and on Instagram, "
            "the same words in both.\n\nWEEK 1\nAug 23 - Aug 27\n\nMonday 8/23\nThe van is "
            "back!\n\nWednesday 8/25\n(no post, holiday)\n\nFriday 8/27 - Instagram only\nNew "
            "paint! #VanDay\n\n\nWEEK 2\nAug 30 - Sept 3\n\nTuesday 8/31\nCome and sing with "
            "us.\n") ==
        "facebook instagram: The van is back!\ninstagram: New paint! #VanDay\n"
        "facebook instagram: Come and sing with us.\n");
}

}  // namespace advolint
