#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("replies that are quoted below advice are posts", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "# Kit\n\n## Facebook\n\nThe van is back. #VanDay\n\n## Engagement strategies\n\n"
            "### Frequency\n\nOne post a day.\n\n### Response templates\n\n"
            "Answer within a day.\n\n**Question response**:\n\n> Fares are free on Sundays!\n") ==
        "facebook: The van is back. #VanDay\n-: Fares are free on Sundays!\n");
  CHECK(posts_of("kit.md",
                 "# Kit\n\n## Facebook\n\n```\nThe van is back. #VanDay\n```\n\n"
                 "## If people comment\n\n*\"Is it free?\"*\n\n```\nYes, on Sundays!\n```\n") ==
        "facebook: The van is back. #VanDay\n-: Yes, on Sundays!\n");
}

TEST_CASE("what is about a thing is no text about us", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Partner kit: Van Week\n\n## About the week\n\nEvery May, drivers sing to "
                 "herons. Last year 214 of them did.\n\n## Sample posts\n\n**Facebook**\n\n"
                 "> The van is back. #VanDay\n") == "facebook: The van is back. #VanDay\n");
}

TEST_CASE("a caption below each title is the post, whatever is quoted above it",
          "[draft][grouping]") {
  CHECK(
      posts_of("plan.md",
               "# Posts for Instagram\n\n## Single posts\n\nThey are made with the tool that "
               "makes the carousels, too.\n\n### P1 · The line\n\n> **We sing to herons.**\n\n"
               "Black, with the logo.\n\n**Caption:** It is the rule of the van. Come along!\n\n"
               "### P2 · The numbers\n\n> **1474** stops · **32** lines\n\n**Caption:** All of it "
               "is in your pocket.\n") ==
      "instagram: It is the rule of the van. Come along!\n"
      "instagram: All of it is in your pocket.\n");
}

TEST_CASE("a table below a heading has the day that it names", "[draft][grouping]") {
  const std::string text =
      "**Riverbend Museum**\nCopy deck, opens Sat. May 16, 2026\n\n### Opening day (Saturday, May "
      "16)\n\n"
      "| Network | Text |\n|---|---|\n| Facebook | The van is open today from 10 to 5. |\n| X | "
      "Van! Come and see it. |\n";
  const Draft draft = read_as("kit.md", text);
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-05-16");
}

}  // namespace advolint
