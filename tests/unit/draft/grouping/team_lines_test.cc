#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("words to the team below a post are none of it", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A fragment of production, and a colleague's word.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back. Come and sing!\nno photo\nOmar: love it\n\nX\n\n"
       "New songs, new paint. #VanDay\nboost once approved\n",
       "facebook: The van is back. Come and sing!\nx: New songs, new paint. #VanDay\n"},
      // Below a text in quotation marks.
      {"kit.txt",
       "FACEBOOK\n\n\"The van is back. Come and sing.\"\n    no photo\n    Omar: love it\n\n"
       "Also today: fill the tank.\n\nX\n\n\"It sings. #VanDay\"\n",
       "facebook: The van is back. Come and sing.\nx: It sings. #VanDay\n"},
      // Buttons of a page.
      {"kit.txt",
       "For Facebook\nOur van needs a roof. Tell the council: riverbend.example/roof\nCOPY\n\n"
       "For X\nNo roof, no songs. #MendTheVan\nCOPY   POST NOW\n",
       "facebook: Our van needs a roof. Tell the council: riverbend.example/roof\n"
       "x: No roof, no songs. #MendTheVan\n"},
      // All of it between backticks.
      {"kit.md",
       "## Facebook\n\nThe van stops on Elm Street.\n\n`Change the street to yours`\n\n## X\n\n"
       "It sings.\n",
       "facebook: The van stops on Elm Street.\nx: It sings.\n"},
      // What speaks to readers, and what a post may end with.
      {"kit.md",
       "## Facebook\n\nThe van is back.\nTag us in your photos!\n\n## X\n\nIt sings.\n"
       "Elm Street, 10 am\n",
       "facebook: The van is back.|Tag us in your photos!\nx: It sings.|Elm Street, 10 am\n"},
      // A remark in brackets, and a gap that a template leaves.
      {"kit.md",
       "## Facebook\n\nWe sold 43 songs. Thank you!\n[we change the number, of course]\n\n## "
       "X\n\nIt "
       "sings.\n[insert your street]\n",
       "facebook: We sold 43 songs. Thank you!\nx: It sings.|[insert your street]\n"},
      // A note to a colleague, in bold or not.
      {"kit.md",
       "## Facebook\n\nThe van is back: https://van.example\n\n**Note to Ana:** the board wants to "
       "see "
       "it before it goes live.\n\n## X\n\nIt sings.\n\nNote to Omar: oil the bell.\n",
       "facebook: The van is back: https://van.example\nx: It sings.\n"},
      // A rule for a day on which nothing goes out.
      {"kit.md", "## Facebook\n\nNo post needed, we are closed.\n\n## X\n\nIt sings.\n",
       "x: It sings.\n"},
      // Below the lines about the picture, where these end other posts.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back.\nImage: van.jpg\n\nINSTAGRAM\n\nIt sings again.\n"
       "Image: bell.jpg\n\nX\n\nNew paint, new songs.\nImage: door.jpg\n\n"
       "The paint is from the shop on Elm Street, where Omar has an account.\n",
       "facebook: The van is back.\ninstagram: It sings again.\nx: New paint, new songs.\n"},
      // A notice to readers of the document.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back.\n\nX\n\nIt sings.\n\n"
       "This paper holds confidential information of the county.\n",
       "facebook: The van is back.\nx: It sings.\n"},
      // An address without its scheme closes a post as others do.
      {"kit.md",
       "## Sample tweets\n\n- The van is back. #VanDay\n- Songs and stops: riverbend.example/van\n"
       "- Where should it stop? Tell us!\n",
       "x: The van is back. #VanDay\nx: Songs and stops: riverbend.example/van\n"
       "x: Where should it stop? Tell us!\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("a plan may have no blank lines", "[draft][grouping]") {
  constexpr std::string_view kText =
      "VAN NIGHT, Saturday, May 1, 2027\n\n"
      "18:00   LOAD    Lamps and jars.\n"
      "18:30   SOCIAL  Facebook\n        Doors open at seven. Bring a jar.\n"
      "        > no photo\n"
      "19:00   DOORS\n"
      "19:10   SOCIAL  X\n        The lamps are lit. #VanNight\n"
      "19:30   SONGS   Omar sings.\n";
  CHECK(posts_of("plan.txt", kText) ==
        "facebook: Doors open at seven. Bring a jar.\nx: The lamps are lit. #VanNight\n");
  const Draft draft = read_as("plan.txt", kText);
  CHECK(find_wrong_place(draft).empty());
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2027-05-01");
}

TEST_CASE("days without a month have that of the title", "[draft][grouping]") {
  constexpr std::string_view kText =
      "# Plan de redes 2027\n\nDel 19 al 25 de abril.\n\n"
      "| Día | Red | Texto |\n|---|---|---|\n"
      "| Lun 19 | Facebook | Vuelve la furgoneta. |\n"
      "| Mar 20 | X | Hoy canta en la plaza. |\n";
  const Draft draft = read_as("plan.md", kText);
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2027-04-19");
  CHECK(date_of(draft.posts[1]) == "2027-04-20");
  // The first row of a table has nobody beside it: in April, its 20th is a Tuesday.
  const Draft first = read_as("plan.md",
                              "# Plan de abril de 2027\n\n| Día | Red | Texto |\n|---|---|---|\n"
                              "| Mar 20 | X | Hoy canta en la plaza. |\n"
                              "| Jue 22 | Facebook | Vuelve la furgoneta. |\n");
  REQUIRE(first.posts.size() == 2);
  CHECK(date_of(first.posts[0]) == "2027-04-20");
}

}  // namespace advolint
