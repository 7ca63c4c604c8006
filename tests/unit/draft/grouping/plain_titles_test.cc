#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("lines of plain text above options, or with a day, are titles", "[draft][grouping]") {
  const std::string text =
      "Van copy\nDRAFT 2 – comments taken in\n\nBea, pick one from each section. All of it is for "
      "Facebook except the last section.\n\nKick-off (Monday, November 3, 2025)\n\nOption A\n"
      "The van is back in town, and it sings.\n\nOption B\nHave you got room in your day for a "
      "heron?\n\nHalfway (date depends on the count)\n\nOption A\nHalf of the seats are taken, and "
      "half are not.\n\nLast call (Friday, November 21, 2025)\n\nOnly one version here:\n\nLast "
      "call for all riders of the van. The door is open until seven tonight, and then it leaves "
      "for "
      "the whole winter, with all of its songs.\n\nNextdoor\n\nSo that they know about the noise. "
      "Put up "
      "the week before:\n\nHello neighbors! There will be singing on Elm Street on Saturday.\n";
  CHECK(posts_of("copy.txt", text) ==
        "facebook: The van is back in town, and it sings.\n"
        "facebook: Have you got room in your day for a heron?\n"
        "facebook: Half of the seats are taken, and half are not.\n"
        "facebook: Last call for all riders of the van. The door is open until seven tonight, and "
        "then it leaves for the whole winter, with all of its songs.\n"
        "nextdoor: Hello neighbors! There will be singing on Elm Street on Saturday.\n");
  const Draft draft = read_as("copy.txt", text);
  CHECK(date_of(draft.posts[1]) == "2025-11-03");
  CHECK(date_of(draft.posts[2]).empty());
}

TEST_CASE("a numbered title above fields belongs to the record below it", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "1.\tThe van\nNetwork:\tInstagram\nText:\tIt sings again. #VanDay\n\n"
                 "2.\tThe day\nNetwork:\tFacebook\nText:\tIn half an hour we are on the road.\n") ==
        "instagram: It sings again. #VanDay\nfacebook: In half an hour we are on the road.\n");
}

TEST_CASE("a record for whichever network is a post", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Kit\n\n## 1 · Help\n\n**Network:** Instagram\n\nCome and help! #VanDay\n\n"
                 "## 2 · Closed\n\n**Network:** whichever you use\n\nThe van rests on May 1.\n") ==
        "instagram: Come and help! #VanDay\n-: The van rests on May 1.\n");
}

TEST_CASE("days before and after which something is said are none of its own",
          "[draft][grouping]") {
  const std::string text =
      "# Kit\n\n## Sample posts, 2026\n\n### Before July 1\n\nFacebook:\n\n```\nFares end on July "
      "1, "
      "for all.\n```\n\n### July 1\n\nX:\n\n```\nFares are over.\n```\n\n## After the count\n\n"
      "Hold until Ana says so.\n\n> It is official: the van is free.\n";
  CHECK(posts_of("kit.md", text) ==
        "facebook: Fares end on July 1, for all.\nx: Fares are over.\n"
        "-: It is official: the van is free.\n");
  const Draft draft = read_as("kit.md", text);
  CHECK(date_of(draft.posts[0]).empty());
  CHECK(date_of(draft.posts[1]) == "2026-07-01");
}

TEST_CASE("plans for a day call their posts social", "[draft][grouping]") {
  CHECK(posts_of("rundown.txt",
                 "VAN DAY\nThursday, October 8, 2026\n\n6:20a   PITCH 1 (Ana)\n6:30a   SOCIAL\n"
                 "        The van is back, and Ana has her second coffee.\n6:40a   Traffic\n"
                 "10:30a  INSTAGRAM (photo of the bell)\n        It rings again. #VanDay\n"
                 "7:00p   SOCIAL - LAST ONE\n        The bell has been taken away. See you!\n") ==
        "-: The van is back, and Ana has her second coffee.\ninstagram: It rings again. #VanDay\n"
        "-: The bell has been taken away. See you!\n");
}

TEST_CASE("mails end with a word to colleagues and the sender's name", "[draft][grouping]") {
  CHECK(posts_of("mail.txt",
                 "From: Jody Pruitt <jody@example.org>\nSent: Tuesday, April 21, 2026\n"
                 "Subject: drafts\n\nHi Ana, here they are.\n\n"
                 "1) Facebook, Wednesday morning\n\nTomorrow we ride, all of us.\n\n"
                 "2) X, at noon\n\nNo strike, just a van.\n\n"
                 "3) Instagram story, Thursday at ten, over the photo of the drying signs\n\n"
                 "The paint is dry.\n\nThat's it. If they call it's Ken's number.\n\nJody\n") ==
        "facebook: Tomorrow we ride, all of us.\nx: No strike, just a van.\n"
        "instagram: The paint is dry.\n");
}

TEST_CASE("a word about the picture above a text is none of it", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "FACEBOOK\n\nThe van is back in town.\n\nINSTAGRAM\n\nPut the bell picture with "
                 "it.\n\nIt rings again, and we all sing. #VanDay\n") ==
        "facebook: The van is back in town.\n"
        "instagram: It rings again, and we all sing. #VanDay\n");
}

}  // namespace advolint
