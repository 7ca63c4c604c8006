#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("labels name a day, a network and an hour in words", "[draft][grouping]") {
  const std::string_view text =
      "**Mon 3/9, X, 10 am**\n\nThe van is back.\n\n"
      "**Wed 3/11, Facebook, midday**\n\nCome and see it.\n\n"
      "**Fri, March 13, Bluesky, when school is out**\n\nNew songs, too.\n\n"
      "**Sat 3/14, Instagram, 11am**\n\nA bell and a wheel.\n";
  CHECK(posts_of("kit.md", text) ==
        "x: The van is back.\nfacebook: Come and see it.\nbluesky: New songs, too.\n"
        "instagram: A bell and a wheel.\n");
}

TEST_CASE("bold lines title the posts below them", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Van kit\n\n## Sample posts\n\nFeel free to copy any of these.\n\n"
                 "**For drivers**\nThe van needs you on Friday. #VanDay\n\n**For readers**\n"
                 "Come and see the van on Friday. #VanDay\n") ==
        "-: The van needs you on Friday. #VanDay\n-: Come and see the van on Friday. #VanDay\n");
}

}  // namespace advolint
