#include <string>
#include <string_view>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("an item with a name that nobody knows is no part of the one above",
          "[draft][grouping]") {
  constexpr std::string_view kItems =
      "- **Facebook**: The van is back in town. #VanDay\n- **X**: Come and sing! #VanDay\n"
      "- **Zines**: {}\n";
  const std::string named =
      "facebook: The van is back in town. #VanDay\nx: Come and sing! #VanDay\n";
  CHECK(posts_of("kit.md", fmt::format(kItems, "Print it. #VanDay")) ==
        named + "-: Print it. #VanDay\n");
  CHECK(posts_of("kit.md", fmt::format(kItems, "two pages, in color")) == named);
}

TEST_CASE("facts on networks beside posts are none", "[draft][grouping]") {
  CHECK(
      posts_of(
          "guide.md",
          "# Guide\n\n## How often\n\n- **Instagram**: square pictures and short films\n"
          "- **Facebook**: one album of pictures\n- **YouTube**: 2 films a week\n\n## Examples\n\n"
          "### X\n\n> The van is back! #VanDay\n\n### Facebook\n\n> Come and sing!\n") ==
      "x: The van is back! #VanDay\nfacebook: Come and sing!\n");
}

TEST_CASE("where fences hold posts, one within advice holds one, too", "[draft][grouping]") {
  constexpr std::string_view kFences =
      "## Captions for books\n\n### Van\n```\nThe van is back. #VanDay\n```\n\n### Bus\n```\nThe "
      "bus "
      "is here. #BusDay\n```\n\n### Bike\n```\nBy bike! So quick. #BikeDay\n```\n\n{}\n\n### "
      "Extra\n"
      "```\nTake a tram today. #TramDay\n```\n";
  const std::string three =
      "-: The van is back. #VanDay\n-: The bus is here. #BusDay\n-: By bike! So quick. #BikeDay\n";
  CHECK(posts_of("kit.md", fmt::format(kFences, "## Captions for special dates")) ==
        three + "-: Take a tram today. #TramDay\n");
  CHECK(posts_of("kit.md", fmt::format(kFences, "## Press release")) == three);
}

TEST_CASE("fields right above a rule are no heading", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "## Post 1: Van\n**Platform:** X\n**Caption:** The van is back!\n**CTA:** Come\n---\n"
            "## Post 2: Bus\n**Platform:** Facebook\n**Caption:** The bus is here!\n"
            "**CTA:** Come\n---\n") == "x: The van is back!\nfacebook: The bus is here!\n");
}

TEST_CASE("a title of a thread is the first line of its first part", "[draft][grouping]") {
  CHECK(
      posts_of(
          "thread.md",
          "## X\n\n🧵 THREAD: Why the van matters\n\n1/ It reaches Elm Street.\n\n2/ It has new "
          "songs.\n") ==
      "x 1/2: 🧵 THREAD: Why the van matters||1/ It reaches Elm Street.\n"
      "x 2/2: 2/ It has new songs.\n");
}

TEST_CASE("where rules part the posts of a thread, a paragraph is no part", "[draft][grouping]") {
  CHECK(posts_of("thread.md",
                 "# Van Twitter thread\n\nThe van is back. 🧵\n\nIt has new "
                 "songs.\n\n------\n\nCome and "
                 "see it.\n\nOn Elm Street.\n\n------\n\nThank you all!\n") ==
        "x 1/3: The van is back. 🧵||It has new songs.\nx 2/3: Come and see it.||On Elm Street.\n"
        "x 3/3: Thank you all!\n");
}

TEST_CASE("circled counts are no part of the posts that they list", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "## X\n\n① The van is back. #VanDay\n\n② Come and sing! #VanDay\n\n## Facebook\n\n① It "
            "has new songs for all. #VanDay\n") ==
        "x: The van is back. #VanDay\nx: Come and sing! #VanDay\n"
        "facebook: It has new songs for all. #VanDay\n");
  // One list may be a part of its post.
  CHECK(posts_of("kit.md", "## X\n\n① Find the van.\n\n② Get in.\n") ==
        "x: ① Find the van.||② Get in.\n");
}

TEST_CASE("replies are below their labels, and no question above them is one",
          "[draft][grouping]") {
  CHECK(posts_of(
            "replies.md",
            "# Prepared replies for our Facebook page\n\nOne for each.\n\n---\n\n**Q: \"May I "
            "bring my dog?\"**\n*When:* harmless questions\n\nReply:\nDogs may look in.\n\n---\n\n"
            "**Q: \"Why so late?\"**\n*When:* delays\n\nReply:\nWe are sorry, and on our way.\n") ==
        "facebook: Dogs may look in.\nfacebook: We are sorry, and on our way.\n");
}

TEST_CASE("fields above texts in quotation marks say where each goes", "[draft][grouping]") {
  const Draft plan = read_as(
      "plan.txt",
      "Van Challenge 2027 – Social copy\n\nWeek 1\nPost date: January 4\nFor: Facebook and "
      "Instagram\n\n“It’s cold. We have soup recipes, songs and a van. Come in by February 27 and "
      "tell us about them. #VanDay”\n\nGraphic: none\n\nPost date: January 6\nFor: X\n\n“Five "
      "songs "
      "in eight weeks. You’ve sung longer ones. Sign up at any van. #VanDay”\n\nGraphic: none\n");
  REQUIRE(plan.posts.size() == 2);
  CHECK(date_of(plan.posts[1]) == "2027-01-06");
  CHECK(posts_of("plan.txt", plan.file->bytes()).find("\nx: Five songs") != std::string::npos);
}

TEST_CASE("a post of fields between two rules is no front matter", "[draft][grouping]") {
  CHECK(posts_of("plan.md",
                 "Platform: X\nText: The van is back.\n\n---\n\nPlatform: X\nText: It has "
                 "songs.\n\n---\n\n"
                 "Platform: Facebook\nText: Come and sing.\n") ==
        "x: The van is back.\nx: It has songs.\nfacebook: Come and sing.\n");
}

}  // namespace advolint
