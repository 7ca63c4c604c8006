#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("labels are known in whatever form a file has them", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // The value tells what an unknown field says.
      {"kit.md",
       "## Monday\n\n**Use on:** Facebook, Nextdoor\n\n```\nThe van is back in town.\n```\n\n"
       "**Use on:** X\n\n```\nCome and see it. #VanDay\n```\n",
       "facebook nextdoor: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.md",
       "**id:** 1\n**network:** Mastodon\n**what:**\n\nThe van is back in town.\n\n---\n\n"
       "**id:** 2\n**network:** Bluesky\n**what:**\n\nCome and see it.\n",
       "mastodon: The van is back in town.\nbluesky: Come and see it.\n"},
      // A table of two columns holds the fields of one post.
      {"kit.md",
       "## Graphic 1\n\n| | |\n|---|---|\n| **File** | `van.png` |\n| **Where** | Facebook |\n\n"
       "**Caption**\n\nThe van is back in town.\n\n## Graphic 2\n\n| | |\n|---|---|\n"
       "| **File** | `bell.png` |\n| **Where** | X |\n\n**Caption**\n\nCome and see it. #VanDay\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      // A remark after a bold label; a subtitle after a number.
      {"kit.md",
       "**Instagram** (Ana has the photograph):\n\nThe van is back in town.\n\n"
       "**Post 2 (X)** – Tuesday, March 17\n\nCome and see it. #VanDay\n",
       "instagram: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.txt",
       "Draft 1: Announcement\n\"The van is back in town.\"\n\nDraft 2: Reminder\n\"Come and see "
       "it.\"\n",
       "-: The van is back in town.\n-: Come and see it.\n"},
      // Paragraphs that are counted, and a reply.
      {"kit.md",
       "### 3.1 Twitter/X\n\n**3.1.1** The van is back. #VanDay\n\n**3.1.2** Come and see it. "
       "#VanDay\n\n"
       "### 3.2 If somebody asks \"where?\" on Facebook, reply:\n\nOn Elm Street, next to the "
       "oak.\n",
       "x: The van is back. #VanDay\nx: Come and see it. #VanDay\nfacebook: On Elm Street, next to "
       "the oak.\n"},
      // Folds and headings of HTML; definitions; emoji; rules that were escaped.
      {"kit.md",
       "<details>\n<summary>Facebook · launch</summary>\n\nThe van is back in "
       "town.\n\n</details>\n\n"
       "<details>\n<summary>X · launch</summary>\n\nCome and see it. #VanDay\n\n</details>\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.md", "## Week 1\n\nFB/IG\n: The van is back in town.\n\nThreads\n: Come and see it.\n",
       "facebook instagram: The van is back in town.\nthreads: Come and see it.\n"},
      {"kit.md",
       "## Card 1\n📅 May 4, 2026\n📣 Facebook\n\n> The van is back in town.\n\n## Card 2\n"
       "📅 May 5, 2026\n📣 X\n\n> Come and see it. #VanDay\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.md",
       "**6:00 a.m. \\| Facebook \\| Ana posts**\n\nThe van is back in town.\n\n\\* \\* \\*\n\n"
       "**9:00 a.m. \\| X \\| Omar posts**\n\nCome and see it. #VanDay\n",
       "facebook: The van is back in town.\nx: Come and see it. #VanDay\n"},
      // Threads told by a field, by a label, by ordinals.
      {"kit.md",
       "### Post 1\n- **Network:** X (thread of two)\n- **Text:**\n\n  *Tweet 1:* Why a van?\n\n"
       "  *Tweet 2:* It reaches Elm Street.\n\n### Post 2\n- **Network:** Facebook\n- **Text:** "
       "Come and see "
       "it.\n",
       "x 1/2: Why a van?\nx 2/2: It reaches Elm Street.\nfacebook: Come and see it.\n"},
      {"kit.txt",
       "-------- X, a little thread, two tweets --------\n\nfirst tweet:\nWhy a van?\n\nsecond "
       "tweet:\n"
       "It reaches Elm Street.\n\n-------- Facebook --------\n\nCome and see it.\n",
       "x 1/2: Why a van?\nx 2/2: It reaches Elm Street.\nfacebook: Come and see it.\n"},
      // Tweets that are counted among other posts are single ones.
      {"kit.txt",
       "Tweet 1 (Sunday, October 11)\n\nThe van is back. #VanDay\n\nTweet 2 (Monday, October "
       "12)\n\n"
       "Come and see it. #VanDay\n\nFacebook post (Monday, October 12)\n\nIt has new songs, too.\n",
       "x: The van is back. #VanDay\nx: Come and see it. #VanDay\nfacebook: It has new songs, "
       "too.\n"},
      // Replies below titles of one form.
      {"kit.txt",
       "FACEBOOK\n\nThe van is back in town.\n\nREPLIES ON FACEBOOK\n\nSign with your first "
       "name.\n\n"
       "If asked about stops:\nHi! All of them are on our page.\n\nIf asked about songs:\n"
       "Hi! There are two new ones.\n",
       "facebook: The van is back in town.\nfacebook: Hi! All of them are on our page.\n"
       "facebook: Hi! There are two new ones.\n"},
      {"kit.md",
       "## Mastodon\n\nThe thread (two parts):\n\n* 1/2: \"Why a van?\"\n* 2/2: \"It reaches Elm "
       "Street.\"\n\n## X\n\nCome and see it. #VanDay\n",
       "mastodon 1/2: 1/2: \"Why a van?\"\nmastodon 2/2: 2/2: \"It reaches Elm Street.\"\n"
       "x: Come and see it. #VanDay\n"},
      // Networks in round brackets, titles of items, sections that are counted.
      {"kit.md",
       "The posts\n---------\n\n1. (Facebook, Nextdoor) The van is back in town.\n"
       "   - Photo: the wheel\n\n2. (X) Come and see it. #VanDay\n",
       "facebook nextdoor: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"kit.md",
       "## Facebook posts\n\n1. *For drivers*\n\n   The van is back in town.\n\n2. *For "
       "readers*\n\n"
       "   Come and see it on Elm Street.\n",
       "facebook: The van is back in town.\nfacebook: Come and see it on Elm Street.\n"},
      {"kit.txt",
       "4. Messages for X (Twitter)\n\n4.1. For the day before, May 11\n\nThe van is back in town "
       "with a bell and two new songs. #VanDay\n\n4.2. For the day itself, May 12\n\nCome and "
       "see it on Elm Street, next to the old oak tree. #VanDay\n",
       "x: The van is back in town with a bell and two new songs. #VanDay\n"
       "x: Come and see it on Elm Street, next to the old oak tree. #VanDay\n"},
      // Chapters that their numbers put below each other: what follows the last is not a post.
      {"kit.txt",
       "1. Why a van?\n\nThe bus does not stop here.\n\n2. Posts for X\n\n2.1. Thank the driver\n\n"
       "The van is back in town.\n\n2.2. Invite the street\n\nCome and see it. #VanDay\n\n"
       "3. If somebody asks\n\nThe driver is on the phone all day.\n",
       "x: The van is back in town.\nx: Come and see it. #VanDay\n"},
      {"post.txt", "1.5 million people came\n\n2.5 more are on their way\n",
       "-: 1.5 million people came||2.5 more are on their way\n"},
      // All channels, in a label like the others.
      {"kit.md",
       "**[FACEBOOK, Monday]**\n\nThe van is back in town.\n\n**[IF IT SNOWS: all channels]**\n\n"
       "The van stays at home today, and so do we.\n",
       "facebook: The van is back in town.\n-: The van stays at home today, and so do we.\n"},
      // An arrow between the parts of a thread.
      {"kit.md",
       "## X thread\n\nThe van is back in town.\n\n↓\n\nIt has new songs.\n\n↓\n\nCome and see "
       "it.\n",
       "x 1/3: The van is back in town.\nx 2/3: It has new songs.\nx 3/3: Come and see it.\n"},
      // A text in quotation marks over two paragraphs, and words beside such texts.
      {"drafts.txt",
       "for the facebook group:\n\n\"The van is back in town.\n\nCome and see it!\"\n\nput the "
       "photo of "
       "the wheel with it\n\ninsta:\n\n\"New paint, new songs. #VanDay\"\n\nfor twitter:\n\n"
       "\"Two hundred of you came.\"\n",
       "facebook: The van is back in town.||Come and see it!\ninstagram: New paint, new songs. "
       "#VanDay\n"
       "x: Two hundred of you came.\n"},
      // Loose drafts that rules part.
      {"drafts.txt",
       "hey, first two can go anywhere\n\n******\n\nThe van is back in town. Come and see "
       "it!\n\n******\n\n"
       "It has new songs, and a bell.\n\n******\n\nFACEBOOK ONLY\n\nWe need a driver. Please call "
       "us.\n\n"
       "******\n",
       "-: The van is back in town. Come and see it!\n-: It has new songs, and a bell.\n"
       "facebook: We need a driver. Please call us.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("labels tell forms, lengths and kinds of posts apart", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A version, its text on the lines below it.
      {"copy.txt",
       "Tuesday, December 1, 2026\nChannels: Facebook\n\n\nLong version\nThe van is back in town, "
       "with new songs.\n\n\nShort version\nThe van is back!\n",
       "facebook: The van is back in town, with new songs.\nfacebook: The van is back!\n"},
      {"facebook.txt", "Quick update\nThe van is back in town.\n",
       "facebook: Quick update|The van is back in town.\n"},
      {"kit.md",
       "## Facebook\n\n- Long: The van is back in town, with new songs.\n- Short: The van is "
       "back!\n",
       "facebook: The van is back in town, with new songs.\nfacebook: The van is back!\n"},
      // Networks in brackets, and a few words more.
      {"minutes.md",
       "## Draft posts\n\n1. (Facebook, date open) The van is back in town.\n\n2. (X) Van! "
       "#VanDay\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\n"},
      // "TW" beside another network, and alone.
      {"kit.md", "**FB, TW:** The van is back in town.\n",
       "facebook x: The van is back in town.\n"},
      {"facebook.md", "TW: a story of a storm and of loss.\n",
       "facebook: TW: a story of a storm and of loss.\n"},
      // A reel, with a network that we have no numbers for.
      {"kit.md",
       "**Caption (TikTok + Reels):** watch the van. #VanDay\n\n**Caption (X):** Van! #VanDay\n",
       "tiktok instagram: watch the van. #VanDay\nx: Van! #VanDay\n"},
      // The name of a program's file.
      {"kit.md",
       "## .github/workflows/twitter-together.yml\n\nIt posts what is merged, every night.\n\n"
       "## X\n\nVan! #VanDay\n",
       "x: Van! #VanDay\n"},
      // Samples in quotation marks, below headings that say when.
      {"day.md",
       "# Van Day\n\n## Before you go\n\n\"The van comes on Friday. #VanDay\"\n\n## At the "
       "van\n\n\"I am in the van with [NAME]. #VanDay\"\n\n## After\n\n\"The van was full. "
       "#VanDay\"\n",
       "-: The van comes on Friday. #VanDay\n-: I am in the van with [NAME]. #VanDay\n"
       "-: The van was full. #VanDay\n"},
      // A network and a kind as the value of a field.
      {"doc.txt",
       "Platform: Facebook\nCopy: The van is back in town.\n\nPlatform: Instagram\nCopy: New "
       "paint! "
       "#VanDay\nPending: the bell (ask Omar)\n",
       "facebook: The van is back in town.\ninstagram: New paint! #VanDay\n"},
      // Questions in quotation marks title replies.
      {"kit.md",
       "## Facebook\n\nThe van is back.\n\n## Canned replies\n\nNever use one twice.\n\n"
       "**\"Is it free?\"**\nYes, songs included.\n\n**\"Can I drive?\"**\nAsk Omar, he is "
       "nice.\n",
       "facebook: The van is back.\n-: Yes, songs included.\n-: Ask Omar, he is nice.\n"},
      // Days of a month, above lines with networks.
      {"redes.txt",
       "PUBLICACIONES DE MARZO 2026\n\nLunes 9\nFacebook: Volvió la furgoneta a la calle.\nX: "
       "¡Furgoneta! #Furgoneta\n\nMiércoles 11\nFacebook: Canciones nuevas. ¡Ven!\n",
       "facebook: Volvió la furgoneta a la calle.\nx: ¡Furgoneta! #Furgoneta\n"
       "facebook: Canciones nuevas. ¡Ven!\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("framed titles of days head posts", "[draft][grouping]") {
  CHECK(posts_of("instagram-captions.txt",
                 "=====================\nSEEDS - CAPTIONS\n=====================\n\n"
                 "====== DAY 1 ======\nOpening | Folder: day1\n\nThe shelf is open.\n\nIt has:\n"
                 "- Beans\n- Content\n\n#Seeds\n\n\n====== DAY 2 ======\nBeans | Folder: day2\n\n"
                 "Which beans do you like?\n\n#Seeds #Beans\n") ==
        "instagram: The shelf is open.||It has:|- Beans|- Content||#Seeds\n"
        "instagram: Which beans do you like?||#Seeds #Beans\n");
}

TEST_CASE("a name of a network and “About” head a profile", "[draft][grouping]") {
  const Draft draft = read_as("kit.md", "## LinkedIn, \"About\"\n\nA van full of books.\n");
  REQUIRE(draft.posts.size() == 1);
  const yaml::Node* kind = draft.posts[0].own_fields.find("kind");
  REQUIRE(kind != nullptr);
  CHECK(kind->scalar == "profile");
}

TEST_CASE("a day of one label tells how the numbers of the others are meant", "[draft][grouping]") {
  const Draft draft =
      read_as("week.md",
              "# Van, November 30 to December 5, 2026\n\n## Mon 11/30 (Facebook)\n\n"
              "The van is back.\n\n## Thu 12/3 (X)\n\nCome and see it!\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[1]) == "2026-12-03");
}

TEST_CASE("days on which a document was made or is due are no days of its posts",
          "[draft][grouping]") {
  const std::string_view name =
      GENERATE(as<std::string_view>(), "Created", "Last updated", "Deadline", "Actualizado el");
  const Draft draft =
      read_as("posts.md", fmt::format("# Posts\n\n**{}**: November 11, 2025\n\n## Facebook\n\nThe "
                                      "van is back. Come and see it!\n",
                                      name));
  REQUIRE(draft.posts.size() == 1);
  CHECK(date_of(draft.posts.front()).empty());
}

TEST_CASE("a sentence about hashtags is no list of them", "[draft][grouping]") {
  const Draft draft = read_as("posts.md",
                              "## X\n\nThe van is back.\n\n**Hashtags**: 7 relevant hashtags "
                              "included\n\n## Facebook\n\nCome in!\n\n**Hashtags**: VanDay, "
                              "Songs\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[0].own_fields.find("hashtags") == nullptr);
  CHECK(draft.posts[1].own_fields.find("hashtags")->items.size() == 2);
}

TEST_CASE("a label goes on in the next line where its bracket does", "[draft][grouping]") {
  CHECK(posts_of("mail.txt",
                 "FRIDAY, Facebook:\n\nThe van is back in town.\n\nSATURDAY, Instagram (Omar, "
                 "white text over the picture of the\nsinging heron):\n\nIt rings again.\n") ==
        "facebook: The van is back in town.\ninstagram: It rings again.\n");
}

TEST_CASE("the day and the network of a post may be lines below its count", "[draft][grouping]") {
  const std::string text =
      "Van posts\n\nPost 1 - the van is back\nWednesday November 12, 2025\nFacebook\n\n\n"
      "The van is back in town.\n\n\nPost 2 - the bell\nWed. November 19\nFacebook and "
      "Instagram\n\n\nIt rings again. #VanDay\n";
  CHECK(posts_of("kit.txt", text) ==
        "facebook: The van is back in town.\nfacebook instagram: It rings again. #VanDay\n");
  CHECK(date_of(read_as("kit.txt", text).posts[1]) == "2025-11-19");
}

TEST_CASE("the day may be the last line below a network", "[draft][grouping]") {
  const std::string text =
      "Van copy, March 2026\n\n1. Save the date\nFacebook + Instagram\nFriday, March 6\n\n\nEN\n"
      "The van comes on Thursday, March 19.\n\n\nES\nLa van viene el jueves 19 de marzo.\n\n\n"
      "2. The day\nFacebook\nThursday, March 19\n\n\nEN\nTonight it sings.\n\n\nES\nEsta noche "
      "canta.\n";
  const Draft draft = read_as("kit.txt", text);
  REQUIRE(draft.posts.size() == 4);
  CHECK(date_of(draft.posts[0]) == "2026-03-06");
  CHECK(date_of(draft.posts[3]) == "2026-03-19");
}

TEST_CASE("a network in brackets and a day after them head a post, whatever is before",
          "[draft][grouping]") {
  const Draft draft = read_as(
      "van.txt",
      "Van week 2027\n\nPosts\n\nThe old bell (Instagram) - March 12\nThis bell rang for 31 years. "
      "Look at it closely.\n\nFriends' evening (Facebook): March 18\nFriends, you are first in "
      "line. Come on Friday!\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[0].platforms.front().id == "instagram");
  CHECK(date_of(draft.posts[0]) == "2027-03-12");
  CHECK(draft.posts[1].body.text() == "Friends, you are first in line. Come on Friday!");
  CHECK(date_of(draft.posts[1]) == "2027-03-18");
}

TEST_CASE("lines that name networks and say more", "[draft][grouping]") {
  CHECK(posts_of(
            "notes.txt",
            "Bus posts\n\nFB\nThe bus has a new paint job and a new route! Come say hi.\n\n"
            "insta\nNew wrap, who dis. Guess how many trout there are. #BusLife\n\n"
            "nextdoor - only Pine Hollow + Alder\nHi neighbors! The bus will be parked by the hall "
            "every other Tuesday.\n\nif it breaks down again (FB + X)\nThe bus is in the shop "
            "today, so no stops this afternoon.\n") ==
        "facebook: The bus has a new paint job and a new route! Come say hi.\n"
        "instagram: New wrap, who dis. Guess how many trout there are. #BusLife\n"
        "nextdoor: Hi neighbors! The bus will be parked by the hall every other Tuesday.\n"
        "facebook x: The bus is in the shop today, so no stops this afternoon.\n");
  CHECK(posts_of(
            "kit.md",
            "# Kit\n\n## ① Teachers: March 10\n\nFacebook.\n\n**English**\n\nOur schools have lost "
            "61 "
            "teachers.\n\n**Español**\n\nSe han ido 61 maestros.\n\n## ② Class size: March 12\n\n"
            "Instagram. Use the photo of the desks.\n\n**English**\n\n34 desks. You do the math. "
            "#Fair\n\n**Español**\n\n34 pupitres. Haga la cuenta. #Justo\n") ==
        "facebook: Our schools have lost 61 teachers.\nfacebook: Se han ido 61 maestros.\n"
        "instagram: 34 desks. You do the math. #Fair\n"
        "instagram: 34 pupitres. Haga la cuenta. #Justo\n");
}

TEST_CASE("the first of several days is no day of the posts below it", "[draft][grouping]") {
  const std::string text =
      "# Plan 2026\n\n## Week of September 28 – October 2\n\n### Facebook\n\nThey are back.\n\n"
      "## September 14–18\n\n### Facebook\n\nGood dog.\n\n## Week of October 5\n\n### Wednesday\n\n"
      "#### X\n\nSeven of them!\n";
  const Draft draft = read_as("kit.md", text);
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[0]).empty());
  CHECK(date_of(draft.posts[1]).empty());
  CHECK(date_of(draft.posts[2]) == "2026-10-07");
}

TEST_CASE("a day among items that are fields", "[draft][grouping]") {
  const std::string text =
      "# Kit\n\n## Publicación 1\n\n- **Dónde:** Facebook\n- **Cuándo:** jueves 1 de octubre de "
      "2026, "
      "9 a. m.\n- **Foto:** alfombra.jpg\n\n¡La hora de cuentos ahora también es en español!\n\n"
      "## Publicación 2\n\n- **Dónde:** Instagram\n- **Cuándo:** viernes 9 de octubre\n\nUn "
      "cuento, "
      "dos idiomas. #Cuentos\n";
  CHECK(posts_of("kit.md", text) ==
        "facebook: ¡La hora de cuentos ahora también es en español!\n"
        "instagram: Un cuento, dos idiomas. #Cuentos\n");
  CHECK(date_of(read_as("kit.md", text).posts[1]) == "2026-10-09");
}

TEST_CASE("small weekdays before networks, letters after numbers, and what stays here",
          "[draft][grouping]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"## posts\n\nmon FB – The van is back in town.\n\nwed IG story – Which one? The van / the "
       "bus"
       "\n\nthu FB+IG – Come and sing with us all day!\n",
       "facebook: The van is back in town.\ninstagram: Which one? The van / the bus\n"
       "facebook instagram: Come and sing with us all day!\n"},
      {"# Posts\n\n## Post 3 - Van\n\nThe van is back in town.\n\n## Post 3B - Bus\n\nThe bus is "
       "here, too.\n\n## Post 4 - Bike\n\nBy bike, today!\n",
       "-: The van is back in town.\n-: The bus is here, too.\n-: By bike, today!\n"},
      {"## Facebook\n\nThe van is back in town.\n\n## WhatsApp for drivers (do not publish)\n\nWho "
       "can drive on Sunday?\n",
       "facebook: The van is back in town.\n"},
      {"## X\n\nThe van is back.\n\n## Replies\n\n**If somebody asks:** Until six.\n\n## When not "
       "to reply\n\n- Questions "
       "about "
       "money: hide them.\n",
       "x: The van is back.\n-: Until six.\n"},
      {"## Facebook\n\nPicture this: a van, full.\n\n**The best part?** Everybody may ride. "
       "Everybody sings, too.\n\n#VanDay\n",
       "facebook: Picture this: a van, full.||The best part? Everybody may ride. Everybody sings, "
       "too.||#VanDay\n"},
  }));
  INFO(it.text);
  CHECK(posts_of("kit.md", it.text) == it.posts);
}

}  // namespace advolint
