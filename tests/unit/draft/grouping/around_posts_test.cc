#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("what is around posts is not a post", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A table of contents with the numbers of pages.
      {"kit.txt",
       "VAN KIT\n\nContents\n\nHow to use this kit ........ 2\nFacebook posts ............. 3\n"
       "Letter to the editor ....... 4\n\nFacebook posts\n\nThe van is back in town.\n",
       "facebook: The van is back in town.\n"},
      {"kit.txt",
       "Facebook\t2\n\nInstagram, p. 3\n\nLetter to the board\t4\n\nFACEBOOK\n\nThe van is back.\n",
       "facebook: The van is back.\n"},
      {"kit.txt",
       "In this kit\n\nContents\nFacebook 2\nInstagram 3\nLetter 7\n\nFACEBOOK\n\nThe van is "
       "back.\n",
       "facebook: The van is back.\n"},
      // Prices and numbers of posts are no pages.
      {"kit.md", "## Facebook\n\nTea .... 2\nCake .... 3\nBuns .... 4\n",
       "facebook: Tea .... 2|Cake .... 3|Buns .... 4\n"},
      {"kit.txt", "Post 1\n\nThe van is back.\n\nPost 2\n\nCome and see it.\n",
       "-: The van is back.\n-: Come and see it.\n"},
      // A letter below a post.
      {"kit.md",
       "## Facebook\n\nThe van is back in town. #VanDay\n\nDear members of the board,\n\nplease "
       "keep "
       "our van. It is how I read.\n\nSincerely,\n\n[Your name]\n\n## X\n\nVan! #VanDay\n",
       "facebook: The van is back in town. #VanDay\nx: Van! #VanDay\n"},
      {"kit.md",
       "## Facebook\n\nDear neighbors,\n\nthe van is back in town.\n\nWarmly,\n\nThe drivers\n",
       "facebook: Dear neighbors,||the van is back in town.||Warmly,||The drivers\n"},
      // A line for the editor.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n-> boost with $20\n\n## X\n\nVan! "
       "#VanDay\n-> pin it\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\n"},
      // A signature below two dashes, and what is to be added to all posts above it.
      {"mail.txt",
       "From: Ana\nSubject: the van\n\nHi all,\n\nhere they are.\n\nPOST 1\n\nThe van is "
       "back.\n\nPOST 2\n\nIt sings again.\n\nHashtags: #VanDay\nTag us: @riverbend (Instagram, "
       "Threads)\n\n--\nAna Reyes (she/her)\nKeeper of the van\n555-0119\n",
       "-: The van is back.\n-: It sings again.\n"},
      // Two dashes may part posts.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back.\n\n--\nIt sings again.\n\n--\nRide with us\nAna, "
       "555-0119\n",
       "facebook: The van is back.||--|It sings again.||--|Ride with us|Ana, 555-0119\n"},
      // Pictures, in a list.
      {"kit.txt",
       "POST 1\n\nThe van is back.\n\nPOST 2\n\nIt sings again.\n\nGraphics\n* The van, "
       "square\n* The bell, for which we need a better light\n",
       "-: The van is back.\n-: It sings again.\n"},
      // A signature, and an older mail below it.
      {"mail.txt",
       "From: Ana\nSubject: Fwd: the van\n\nHi Omar,\n\nhere they are.\n\nFACEBOOK\n\nThe van is "
       "back in town.\n\nX\n\nVan! #VanDay\n\nShout if you see a typo.\n\nThanks a lot,\nAna\n\n"
       "--\nAna Duarte, driver\n\n---------- Forwarded message ---------\nFrom: Omar\nDate: "
       "Wed, Oct 7, 2026\nSubject: the van\nTo: Ana\n\nAna, drafts are attached. The bell is "
       "broken.\n\nO.\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\n"},
      // A picture, however short its name.
      {"kit.md",
       "## Instagram\n\nNew paint, new songs.\n\nPic: the wheel (Omar's)\nAlt text: A wheel\n\n"
       "## X\n\nVan! #VanDay\n",
       "instagram: New paint, new songs.\nx: Van! #VanDay\n"},
      // A dash in place of a text.
      {"plan.md",
       "| Date | Where | Copy | Visual |\n|---|---|---|---|\n| 2026-03-02 | X | The van is back. | "
       "van.jpg |\n| 2026-03-03 | Instagram | — | clip from the yard |\n",
       "x: The van is back.\n"},
      // Fields below a post.
      {"kit.txt",
       "Draft 1\n\nThe van is back in town.\n\nGoes on: Facebook\nWhen: Tuesday, May 5\nPicture: "
       "the "
       "wheel, painted by the\nchildren of Elm Street\n\nDraft 2\n\nVan! #VanDay\n\nGoes on: "
       "X\nWhen: "
       "Friday, May 8\nPicture: the bell\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\n"},
      // Text below the fields of a post is part of it.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n**Platform:** Facebook\n**Date:** May 5\n\n"
       "Come and see it. #VanDay\n",
       "facebook: The van is back in town.||Come and see it. #VanDay\n"},
      // An open letter is the post.
      {"kit.md",
       "## Facebook\n\nWe sent this letter to the board today.\n\nDear members of the board,\n\n"
       "please keep our van.\n\nSincerely,\n\nThe drivers\n",
       "facebook: We sent this letter to the board today.||Dear members of the board,||please keep "
       "our van.||Sincerely,||The drivers\n"},
      // Two dashes are in posts.
      {"facebook.txt", "The van is back in town.\n\n--\nThe drivers of Elm Street\n",
       "facebook: The van is back in town.||--|The drivers of Elm Street\n"},
      // A list within a post.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back in town. Three stops:\n\n- Elm Street\n- Mill Street\n",
       "facebook: The van is back in town. Three stops:||- Elm Street|- Mill Street\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

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

TEST_CASE("sentences lead to posts in fences", "[draft][grouping]") {
  const std::string text =
      "# Van kit\n\nThe texts below are for all drivers.\n\nFor the **Facebook** page, on Monday, "
      "March 2:\n\n```\nThe van is back in town.\n```\n\nOn Wednesday, March 4, put this on **X "
      "and Bluesky** if the bell works:\n\n```\nDing! #VanDay\n```\n\nA link to count "
      "clicks:\n\n```\nhttps://van.example/?from=kit\n```\n\nWrite to Omar.\n";
  const Draft draft = read_as("kit-2026.md", text);
  CHECK(posts_of("kit-2026.md", text) ==
        "facebook: The van is back in town.\nx bluesky: Ding! #VanDay\n");
  REQUIRE(draft.posts.size() == 2);
  const yaml::Node* date = draft.posts[1].own_fields.find("date");
  REQUIRE(date != nullptr);
  CHECK(date->scalar == "2026-03-04");
}

TEST_CASE("posts stand below weeks, days and numbers", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"kit.txt",
       "VAN KIT\n\nWeek 1: Paint\nFacebook: The van has new paint. Come and see it!\nX: New paint. "
       "#VanDay\n\nWeek 2: Songs\nFacebook: The van has new songs. Come and hear them!\nX: New "
       "songs. "
       "#VanDay\n\nWeek 3: Thanks\nAll platforms: Thank you for coming!\n",
       "facebook: The van has new paint. Come and see it!\nx: New paint. #VanDay\n"
       "facebook: The van has new songs. Come and hear them!\nx: New songs. #VanDay\n"
       "facebook x: Thank you for coming!\n"},
      {"kit.md",
       "**Post 1 (Facebook)**\n\nThe van is back in town.\n\n**Post 2 (Instagram)**\n\nNew "
       "paint.\n\n**Post 3 (WhatsApp)**\n\nHear the bell!\n",
       "facebook: The van is back in town.\ninstagram: New paint.\nWhatsApp: Hear the bell!\n"},
      {"kit.md",
       "**Publicación 1**\n\n- **Red:** Facebook\n- **Estado:** borrador\n- **Texto:** Volvió la "
       "furgoneta.\n\n**Publicación 2**\n\n- **Red:** X\n- **Estado:** borrador\n- **Texto:** Ven "
       "a "
       "verla.\n",
       "facebook: Volvió la furgoneta.\nx: Ven a verla.\n"},
      // The last part counts them all.
      {"kit.txt",
       "THREAD (X)\n\n1/ Why a van?\n\n2/ It reaches Elm Street.\n\n3/3 Tell the "
       "board.\n\nFACEBOOK\n\nThe van is back.\n",
       "x 1/3: 1/ Why a van?\nx 2/3: 2/ It reaches Elm Street.\nx 3/3: 3/3 Tell the "
       "board.\nfacebook: The van is back.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("bold lines title the posts below them", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Van kit\n\n## Sample posts\n\nFeel free to copy any of these.\n\n"
                 "**For drivers**\nThe van needs you on Friday. #VanDay\n\n**For readers**\n"
                 "Come and see the van on Friday. #VanDay\n") ==
        "-: The van needs you on Friday. #VanDay\n-: Come and see the van on Friday. #VanDay\n");
}

TEST_CASE("the day in the title of a file is not a day of its posts", "[draft][grouping]") {
  const Draft draft = read_as("kit.md",
                              "# Kit for Van Day (November 12, 2026)\n\n## Facebook\n\nThe van is "
                              "back in town.\n\n## X, November 9\n\nVan! #VanDay\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[0].own_fields.find("date") == nullptr);
  CHECK(draft.posts[1].own_fields.find("date") != nullptr);
}

TEST_CASE("a sentence names the networks of all days", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"mail.txt",
       "From: Ana\nSubject: the van\n\nHi all,\n\nhere are the posts. They go out on both Facebook "
       "and Instagram.\n\nMonday, March 2\n\nThe van is back in town.\n\nTuesday, March 3 (X "
       "only)\n\nVan! #VanDay\n\nWednesday, March 4\n\nCome and see it.\n",
       "facebook instagram: The van is back in town.\nx: Van! #VanDay\n"
       "facebook instagram: Come and see it.\n"},
      {"week.md",
       "Hello,\n\nthe posts for Facebook and Instagram are below.\n\n**Monday**\n\nThe van is back "
       "in town.\n\n**Tuesday**\n\nCome and see it.\n",
       "facebook instagram: The van is back in town.\nfacebook instagram: Come and see it.\n"},
      // Labels below the days name them nearer.
      {"week.md",
       "Posts for Facebook and X, day by day.\n\n## Monday\n\nThe first stop is on Elm Street.\n\n"
       "### Facebook\n\nThe van is back in town.\n\n### X\n\nVan! #VanDay\n\n## Tuesday\n\n"
       "### Facebook\n\nCome and see it.\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\nfacebook: Come and see it.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

}  // namespace advolint
