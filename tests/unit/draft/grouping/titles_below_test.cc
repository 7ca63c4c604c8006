#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("titles of a plain text right below a network are below it", "[draft][grouping]") {
  const std::string text =
      "VAN WEEK\n\nPOSTS FOR X\n\nBEFORE THE FAIR (May 1 to 5)\n\nThe van is back, with new songs. "
      "#VanDay\n\nCan you drive? The van needs two of you. #VanDay\n\nDURING THE FAIR\n\nIt is "
      "here until seven, and so is Omar. #VanDay\n\nAFTER THE FAIR\n\nThank you all for riding. "
      "#VanDay\n\n\nPOSTS FOR FACEBOOK\n\nBEFORE THE FAIR (May 1 to 5)\n\nBehind each song there "
      "is a driver.\nOmar has driven for ten years.\n#VanDay\n\nAFTER THE FAIR\n\nYou did it "
      "again. Thank you! #VanDay\n\n\nPICTURES\n\nThey are in the drawer, in two sizes.\n";
  CHECK(posts_of("kit.txt", text) ==
        "x: The van is back, with new songs. #VanDay\n"
        "x: Can you drive? The van needs two of you. #VanDay\n"
        "x: It is here until seven, and so is Omar. #VanDay\n"
        "x: Thank you all for riding. #VanDay\n"
        "facebook: Behind each song there is a driver.|Omar has driven for ten years.|#VanDay\n"
        "facebook: You did it again. Thank you! #VanDay\n");
  CHECK(find_wrong_place(read_as("kit.txt", text)).empty());
}

TEST_CASE("a title below the post of a network ends it", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "FACEBOOK\n\nThe van is back in town.\n\nX\n\nVan! #VanDay\n\nTHE HERON\n\nHerons "
                 "have lived by the river for ages.\n\nTHE MILL\n\nIt was built in 1867.\n") ==
        "facebook: The van is back in town.\nx: Van! #VanDay\n");
}

TEST_CASE("posts for any network are posts, several of them, too", "[draft][grouping]") {
  CHECK(
      posts_of("kit.txt",
               "Van kit\n\nPosts for any platform\n\n1. The van is back, and it sings. "
               "#VanDay\n\n2. \"I never rode in one,\" says Omar. Ask him!\n\nPosts for X "
               "(short)\n\n3. Five songs. One van. Come along!\n\n4. It sings again. #VanDay\n") ==
      "-: The van is back, and it sings. #VanDay\n-: \"I never rode in one,\" says Omar. Ask "
      "him!\nx: Five songs. One van. Come along!\nx: It sings again. #VanDay\n");
}

TEST_CASE("names beside accounts are accounts", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "ACCOUNTS\nX: @riverbend\nInstagram: @riverbend.van\nFacebook: The Van of "
                 "Riverbend\n\nFACEBOOK\n\nThe van is back.\n\nX\n\nVan! #VanDay\n") ==
        "facebook: The van is back.\nx: Van! #VanDay\n");
}

TEST_CASE("headings beside those that name posts hold none", "[draft][grouping]") {
  CHECK(
      posts_of("kit.md",
               "# Van kit\n\n## Posts for drivers\n\n* I drive the van, and it sings. #VanDay\n\n"
               "* Ask me about the bell. No, really! #VanDay\n\n## Posts for riders\n\n* I rode "
               "the van today, and I sang. #VanDay\n\n## Come to the meeting\n\nThe board meets on "
               "Monday at 6 pm. Please wear a yellow shirt.\n\n## Downloads\n\n* [A "
               "frame](https://van.example/frame)\n") ==
      "-: I drive the van, and it sings. #VanDay\n-: Ask me about the bell. No, really! #VanDay\n"
      "-: I rode the van today, and I sang. #VanDay\n");
}

TEST_CASE("the last part of a first line may be the network", "[draft][grouping]") {
  const std::string text =
      "Van Society\n\nDrivers – any time – Facebook and Instagram\nCan you drive? We have a van, a "
      "bell and pie.\n\nPasses – June 1, 2026 – Facebook\nFor $15 a year you ride as often as you "
      "like.\n\nLetter for the churches and the Rotary club\nDear friends,\nThe van turns ten. "
      "Please say so in your bulletin. With thanks, Omar\n\n[a] Is it ten? – Ana\n[b] It is. – "
      "Omar\n";
  CHECK(posts_of("kit.txt", text) ==
        "facebook instagram: Can you drive? We have a van, a bell and pie.\n"
        "facebook: For $15 a year you ride as often as you like.\n");
  CHECK(date_of(read_as("kit.txt", text).posts[1]) == "2026-06-01");
}

TEST_CASE("a word for posts and a day head a post", "[draft][grouping]") {
  const Draft draft = read_as("kit.md",
                              "## Van kit 2026\n\n### X\n\n**Tweet 1 (Nov 4)**\n\n\"The van is "
                              "back. #VanDay\"\n\n### LinkedIn\n\n**Post (Nov 17)**\n\n\"We are "
                              "proud of our drivers.\"\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[1]) == "2026-11-17");
}

}  // namespace advolint
