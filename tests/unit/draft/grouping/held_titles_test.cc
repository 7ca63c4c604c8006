#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a counted title over a fence or a quote is no advice", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Tweets about seeds\n\n### 1. Opening\n\n```\nThe shelf is open. #Seeds\n```\n\n"
                 "### 2. Impact Metrics\n\n```\nWe lent 400 packets. #Seeds\n```\n\n"
                 "### 3. Guide to Beans\n\n> Read it at https://seeds.example\n") ==
        "x: The shelf is open. #Seeds\nx: We lent 400 packets. #Seeds\n"
        "x: Read it at https://seeds.example\n");
}

TEST_CASE("advice that no row of posts surrounds stays advice", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Tweets about seeds\n\n### Opening\n\n```\nThe shelf is open. #Seeds\n```\n\n"
                 "### Press release\n\n```\nElm Street has a seed shelf.\n```\n") ==
        "x: The shelf is open. #Seeds\n");
}

TEST_CASE("a long word to those who post below the title is not a post", "[draft][grouping]") {
  CHECK(
      posts_of("kit.md",
               "# Tweets about seeds\n\nThese are the texts that the garden club wrote last month "
               "for all who want to tell the town about the shelf, and that the board has seen.\n\n"
               "## Opening\n\n```\nThe shelf is open. #Seeds\n```\n\n## Beans\n\n```\nBeans are "
               "in. #Seeds\n```\n") == "x: The shelf is open. #Seeds\nx: Beans are in. #Seeds\n");
}

TEST_CASE("a heading with a network and words of advice heads counted posts", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Posts for the van\n\n## LINKEDIN - PROFESSIONAL AUDIENCE\n\n### POST "
                 "1: LAUNCH\n\n```\nThe van is back.\n```\n\n## FACEBOOK - LOCAL "
                 "TIPS\n\n### POST 1: SONGS\n\n```\nIt sings again.\n```\n\n## INSTAGRAM - "
                 "TIPS\n\nTag the drivers, and keep it short.\n") ==
        "linkedin: The van is back.\nfacebook: It sings again.\n");
}

}  // namespace advolint
