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

}  // namespace advolint
