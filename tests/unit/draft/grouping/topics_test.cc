#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("titles of topics and of groups part posts", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A topic above the first network of each group does not end the post above it.
      {"kit.txt",
       "VAN KIT\n\nPOSTS\n\nRiders\n\nFacebook\nThe van is back on Monday.\n\nX\nVan! "
       "#VanDay\n\nDrivers\n\nFacebook\nThe van needs two of you.\n\nX\nCan you drive? "
       "#VanDay\n\nDonors\n\nFacebook\nA bell costs ten dollars.\n",
       "facebook: The van is back on Monday.\nx: Van! #VanDay\nfacebook: The van needs two of "
       "you.\nx: Can you drive? #VanDay\nfacebook: A bell costs ten dollars.\n"},
      // Where only a later network has a line above it, that line is part of the post.
      {"kit.txt",
       "VAN KIT\n\nFacebook\nThe van is back on Monday.\n\nLove, Omar\n\nX\nVan! #VanDay\n",
       "facebook: The van is back on Monday.||Love, Omar\nx: Van! #VanDay\n"},
      // Who is in the group of a network.
      {"textos.txt",
       "FACEBOOK\n\nLa furgoneta vuelve el lunes.\n\nWHATSAPP FAMILIAS\n\nHola, familias. La "
       "furgoneta vuelve mañana.\n",
       "facebook: La furgoneta vuelve el lunes.\nWHATSAPP: Hola, familias. La furgoneta vuelve "
       "mañana.\n"},
      {"textos.txt",
       "Red: Facebook\nTexto: La furgoneta vuelve el lunes.\n\nRed: WhatsApp (grupos de "
       "padres)\nTexto: Hola, familias. La furgoneta vuelve mañana.\n",
       "facebook: La furgoneta vuelve el lunes.\nWhatsApp: Hola, familias. La furgoneta vuelve "
       "mañana.\n"},
      // A day and a title, above an indented text.
      {"mail.txt",
       "FACEBOOK\n\nMay 2. Bell day\n    The van has a new bell. Come and ring it!\n\nMay 16. "
       "Songs "
       "in the yard\n    The van sings on Sunday.\n\nINSTAGRAM\n\nMay 16\n    Songs! #VanDay\n",
       "facebook: The van has a new bell. Come and ring it!\nfacebook: The van sings on "
       "Sunday.\ninstagram: Songs! #VanDay\n"},
      // A text for other media is none for networks, whatever it is called.
      {"kit.md",
       "# Van kit\n\n## Sample posts\n\n> The van is back. #VanDay\n\n> Come and ride it! "
       "#VanDay\n\n## Sample newsletter blurb\n\nJoin [LIBRARY NAME] and ride the van.\n\n## "
       "Sample "
       "proclamation\n\nWHEREAS the van is red and sings in May.\n",
       "-: The van is back. #VanDay\n-: Come and ride it! #VanDay\n"},
      // A thread whose parts are lines.
      {"plan.txt",
       "May 4 | X thread\nWhat does a bell cost? Let us see. ⬇️\nTen dollars buy the "
       "metal.\nTwo more buy the song that it plays: van.example/song\n\nMay 5 | Facebook\nThe "
       "bell "
       "is here.\nCome and ring it!\n",
       "x 1/3: What does a bell cost? Let us see. ⬇️\nx 2/3: Ten dollars buy the metal.\nx "
       "3/3: "
       "Two more "
       "buy the song that it plays: van.example/song\nfacebook: The bell is here.|Come and ring "
       "it!\n"},
      // A day on which nothing goes out, and a day in a title that says so.
      {"plan.txt",
       "Posts for van week 2027\n\nTHE WEEK BEFORE - post May 3\n\nThe van is back on the road "
       "soon.\n\nTWO DAYS BEFORE - post May 8\n\n(nothing, Bell Day)\n\nON THE DAY - post May "
       "10\n\nThe van is here, and it sings.\n",
       "-: The van is back on the road soon.\n-: The van is here, and it sings.\n"},
      // The networks of a lead in a mail.
      {"mail.txt",
       "From: Omar\nTo: Drivers\nSubject: words\n\nHi all,\n\nPost for May 3:\n\n\"The van is "
       "back, "
       "and it has new songs.\"\n\nAnd then for the WhatsApp groups of riders, shorter:\n\n\"The "
       "van "
       "is back on the road.\"\n\nFor Instagram I made a film, and the caption is:\n\n\"Look who "
       "is "
       "back! #VanDay\"\n\nThanks,\nOmar\n",
       "-: The van is back, and it has new songs.\nWhatsApp: The van is back on the "
       "road.\ninstagram: Look who is back! #VanDay\n"},
  }));
  CAPTURE(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("dates in numbers tell each other's order", "[draft][grouping]") {
  const std::string_view text =
      "POSTS\n\n[1] BEFORE -- post 5/1/2027\n\nThe van is back on Monday, with songs.\n\n[2] LATER "
      "-- "
      "post 5/15/2027\n\nThe van is still here, and it still sings.\n";
  CHECK(date_of(read_as("kit.txt", text).posts.front()) == "2027-05-01");
}

}  // namespace advolint
