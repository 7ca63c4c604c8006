#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("texts that a document holds alike are posts, whatever labels say", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // In quotes, below titles that name no network.
      {"kit.md",
       "# Save the van\n\nOur words for everybody who wants to help.\n\n## If you ride it\n\nSay "
       "what it did for you.\n\n> The van brought my first book. #SaveTheVan\n\n> It stops at our "
       "door, rain or shine. @Council, keep it!\n\n## If you drive it\n\n> I have driven [NUMBER] "
       "miles for books. #SaveTheVan\n\n## Who to ask\n\nOmar, at the garage.\n",
       "-: The van brought my first book. #SaveTheVan\n-: It stops at our door, rain or shine. "
       "@Council, keep it!\n-: I have driven [NUMBER] miles for books. #SaveTheVan\n"},
      // In quotes, each with its language, and where both go below them.
      {"kit.md",
       "# Van kit\n\n## First week\n\n> **English**\n>\n> The van is back on Monday, come and "
       "ride. van.example/ride\n\n> **Español**\n>\n> La furgoneta vuelve el lunes, súbete ya. "
       "van.example/sube\n\nUse on: Facebook, Instagram. Picture: `van.jpg`.\n",
       "facebook instagram: The van is back on Monday, come and ride. van.example/ride\nfacebook "
       "instagram: La furgoneta vuelve el lunes, súbete ya. van.example/sube\n"},
      // In fences, below lines that say when and where.
      {"steps.md",
       "# Van day\n\n1. Wash the van.\n\n2. **14:00, Mastodon** (@van@social.example)\n\n   "
       "```\n   The van is clean! Come and look at it. van.example\n   ```\n\n3. **14:10, "
       "Bluesky** "
       "and **X**\n\n   ```\n   Clean van, full shelves. See you there. van.example\n   ```\n",
       "mastodon: The van is clean! Come and look at it. van.example\nbluesky x: Clean van, full "
       "shelves. See you there. van.example\n"},
      // Indented, below leads.
      {"mail.txt",
       "Dear all,\n\nHere is what I would love you to post.\n\nOn Monday, wherever you are:\n\n    "
       "The van is back. Rep. [NAME], come and see it! #VanDay\n\nOn Tuesday, if you're on "
       "Bluesky:\n\n    The van left full and came back empty of books. #VanDay\n\nThanks,\nOmar\n",
       "-: The van is back. Rep. [NAME], come and see it! #VanDay\nbluesky: The van left full and "
       "came back empty of books. #VanDay\n"},
      // As items, among other lists.
      {"copy.txt",
       "Shared copy for van towns\n\n1. Before the tour\nPost these in May.\n\n   * The van comes "
       "to [TOWN] in June. Save the day.\n   * Parents: the van has books for all of you. "
       "#VanTour\n "
       "  * Come early, the bell is loud and we mean it. #VanTour\n\nTips for pictures\n   * "
       "Always "
       "ask first.\n   * Wheels are fine.\n",
       "-: The van comes to [TOWN] in June. Save the day.\n-: Parents: the van has books for all "
       "of "
       "you. #VanTour\n-: Come early, the bell is loud and we mean it. #VanTour\n"},
      // Below titles, on the line above or two above.
      {"partners.txt",
       "Social posts\nPlease post one of these, on any platform you like to use, before the tour "
       "begins.\n\n\nKickoff\nWho is ready for the van? It comes on Saturday, with songs and free "
       "popsicles. #VanTour\n\n\nFor parents\nTwenty minutes in the van make a reader, and it "
       "counts even if they only ring the bell. #VanTour\n\n\nLast chance\nTwo stops are left, and "
       "the driver sings at each of them if you ask her kindly to.\n",
       "-: Who is ready for the van? It comes on Saturday, with songs and free popsicles. "
       "#VanTour\n-: Twenty minutes in the van make a reader, and it counts even if they only ring "
       "the bell. #VanTour\n-: Two stops are left, and the driver sings at each of them if you ask "
       "her kindly to.\n"},
      // In quotation marks, one below a line that leads to it.
      {"mail.txt",
       "Hi all,\n\nPick whichever you like.\n\n1) \"The van is back, and so is the bell. "
       "#VanDay\"\n\n2) for pages on LinkedIn only:\n\"Employers: lend us a driver, and get a "
       "song. "
       "van.example/song\"\n\n#1 goes best with the blue picture, #2 with none.\n",
       "-: The van is back, and so is the bell. #VanDay\nlinkedin: Employers: lend us a driver, "
       "and "
       "get a song. van.example/song\n"},
      // In quotes beside labels that name networks, some of which are sentences.
      {"kit.md",
       "# Van kit\n\n## For parents\n\n*These do best on Facebook and Nextdoor.*\n\n> The van has "
       "books for all of you. #VanDay\n\nPicture: `van.jpg`\n\n> Twenty minutes in the van make a "
       "reader. #VanDay\n\n## For teens\n\n*Instagram only, please.*\n\n> the van has ukuleles. "
       "get "
       "yours. #VanDay\n\n## For drivers\n\n*Facebook*\n\n> We look for two of you on Thursdays. "
       "#VanDay\n",
       "facebook nextdoor: The van has books for all of you. #VanDay\nfacebook nextdoor: Twenty "
       "minutes in the van make a reader. #VanDay\ninstagram: the van has ukuleles. get yours. "
       "#VanDay\nfacebook: We look for two of you on Thursdays. #VanDay\n"},
      // One post with a list is one.
      {"facebook.md",
       "The van needs you. Here is how you can help us today:\n\n- Ring the mayor and say that you "
       "ride.\n- Sign at van.example/sign before Friday.\n- Come to the meeting on Monday "
       "evening.\n\nThank you! #SaveTheVan #VanDay\n",
       "facebook: The van needs you. Here is how you can help us today:||- Ring the mayor and say "
       "that you ride.|- Sign at van.example/sign before Friday.|- Come to the meeting on Monday "
       "evening.||Thank you! #SaveTheVan #VanDay\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

}  // namespace advolint
