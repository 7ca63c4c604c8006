#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("minutes hold the wording that was agreed on", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"minutes.txt",
       "FRIENDS OF THE VAN\nMinutes, Tuesday, January 12, 2027\n\n1. Treasurer\n   Forty "
       "dollars.\n\n"
       "2. Posts\n   Ana brought drafts. Agreed as follows:\n\n   2.1  The van. To go out January "
       "20 on Facebook and Instagram:\n        \"The van is back in town. It has new songs, new\n"
       "        paint and a bell.\"\n        Omar brings a picture.\n\n   2.2  Drivers. Nextdoor "
       "only, January 25:\n        \"Can you drive? The van needs two of you on Thursdays.\"\n\n   "
       "Carried, 5-0.\n\n3. Adjourned at eight.\n",
       "facebook instagram: The van is back in town. It has new songs, new|paint and a "
       "bell.\nnextdoor: Can you drive? The van needs two of you on Thursdays.\n"},
      // Two in one paragraph.
      {"minutes.md",
       "# Minutes\n\n1. Omar reports that the brakes are new.\n\n2. Agreed for Facebook on "
       "February 8: \"The van is back on the road. Look for it on Saturday!\" Agreed for X: \"The "
       "van is back on the road again. #VanDay\"\n\n3. Next meeting in March.\n",
       "facebook: The van is back on the road. Look for it on Saturday!\nx: The van is back on the "
       "road again. #VanDay\n"},
      // One without a network among others that end alike.
      {"minutes.md",
       "**4. Social media**\n\n4.1 *The van.* To go on Facebook on Monday. Agreed wording:\n\n"
       "\"The van is back in town. Come and see it!\"\n\n4.2 *Thanks.* Facebook and Instagram. "
       "Agreed wording:\n\n\"Thank you to Omar, who painted it.\"\n\n4.3 *The bell.* No day fixed. "
       "Agreed wording:\n\n\"The bell rings again, thanks to all of you.\"\n\n**5. Other**\nThe "
       "heron is back.\n",
       "facebook: The van is back in town. Come and see it!\nfacebook instagram: Thank you to "
       "Omar, who painted it.\n-: The bell rings again, thanks to all of you.\n"},
      // One text that the margin sets apart, with its list; the day is that of the last sentence.
      {"minutes.txt",
       "FRIENDS OF THE VAN\nMinutes of January 12, 2027\n\n1. Treasurer\nForty dollars.\n\n2. "
       "Drivers\nThe board must name two by March 2. Omar asked for plainer words. The committee "
       "agreed on the following text for the van's Facebook page, to be posted on January "
       "19:\n\n    Can you drive? The van needs two of you.\n\n    Three evenings to try it:\n    "
       "• "
       "Tuesday, January 26, the barn\n    • Thursday, January 28, the school\n\n    Coffee at "
       "each "
       "of them.\n\nOmar will print it, too.\n\n3. Any other business\nAna thanked the heron.\n",
       "facebook: Can you drive? The van needs two of you.||Three evenings to try "
       "it:|• Tuesday, January 26, the barn|• Thursday, January 28, the school||Coffee at each of "
       "them.\n"},
      // Who said what is no post.
      {"facebook.txt",
       "Omar said: \"The van is back in town, and so am I.\" Ana said: \"It has new songs, and the "
       "bell is loud.\"\n",
       "facebook: Omar said: \"The van is back in town, and so am I.\" Ana said: \"It has new "
       "songs, and the bell is loud.\"\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("the items of an agenda are no part of the posts between them", "[draft][grouping]") {
  const std::string text =
      "Van meeting, Tues Jan 12 2027, back room\nPresent: Ana, Omar\n\n1. Count\n141 riders in "
      "December.\n\n2. Van weekend (Jan 23-24)\nNo fares for anybody. Omar asks the town about "
      "the banner.\n\nAgreed text for Facebook, goes up Mon Jan 18:\n\nBig wheels, big songs, no "
      "fare. Saturday and Sunday, 10 to 5.\n\nAgreed text for Instagram, same day:\n\nNo fare. "
      "One weekend. Come and ride! #VanDay\n\nReminder for both, Sun Jan 24 in the "
      "evening:\n\nYou did it! Thank you to all who rode and sang.\n\n3. Drivers\nAna is worried. "
      "She wrote something for Nextdoor because that's where the neighbors are:\n\nHi neighbors! "
      "Can you drive? Message us here.\n\nOmar likes it. No date yet.\n\n4. The heron\nPeople ask "
      "where it is. All should use the same answer:\n\nGood news: the heron is back by the "
      "river!\n\n5. Any other business\nThe bell is loud.\n\nNext meeting Tues Jan 26\n";
  CHECK(posts_of("minutes.txt", text) ==
        "facebook: Big wheels, big songs, no fare. Saturday and Sunday, 10 to 5.\n"
        "instagram: No fare. One weekend. Come and ride! #VanDay\n"
        "facebook instagram: You did it! Thank you to all who rode and sang.\n"
        "nextdoor: Hi neighbors! Can you drive? Message us here.\n"
        "-: Good news: the heron is back by the river!\n");
  const Draft draft = read_as("minutes.txt", text);
  CHECK(date_of(draft.posts[1]) == "2027-01-18");
  CHECK(date_of(draft.posts[2]) == "2027-01-24");
  CHECK(date_of(draft.posts[3]).empty());
  CHECK(find_wrong_place(draft).empty());
}

TEST_CASE("below the last text of a mail is what its readers are told", "[draft][grouping]") {
  const std::string text =
      "From: Ana <ana@van.example>\nDate: Mon, 7 Sep 2026 16:42:11 -0500\nSubject: Van Week\n\nHi "
      "all,\n\nhere is what you can use in the week of the 14th.\n\nMONDAY (Facebook)\n\nThe van "
      "is "
      "back, and it sings.\n\nTUESDAY (Facebook or Instagram)\n\nOmar has driven for ten "
      "years.\n\nWEDNESDAY, 8 pm (X)\n\nTwo drivers wanted. #VanDay\n\nFRIDAY (all)\n\nThank you, "
      "Riverbend! You sang so well.\n\nThe bell is in the drawer, same as last time.\n\nThanks,\n"
      "Ana\n";
  CHECK(posts_of("mail.txt", text) ==
        "facebook: The van is back, and it sings.\n"
        "facebook instagram: Omar has driven for ten years.\n"
        "x: Two drivers wanted. #VanDay\n"
        "facebook instagram x: Thank you, Riverbend! You sang so well.\n");
  CHECK(date_of(read_as("mail.txt", text).posts[1]) == "2026-09-15");
}

TEST_CASE("an hour in letters is part of a label", "[draft][grouping]") {
  CHECK(posts_of("correo.txt",
                 "*Lunes 9 de marzo, 20 hs - Facebook e Instagram*\nVolvió la furgoneta. Ven a las "
                 "10.\n\n*Sin fecha, para estados de WhatsApp*\nYo voy en furgoneta. ✊\n") ==
        "facebook instagram: Volvió la furgoneta. Ven a las 10.\n"
        "WhatsApp: Yo voy en furgoneta. ✊\n");
}

TEST_CASE("a line may lead to a reply on the next line", "[draft][grouping]") {
  CHECK(posts_of("copy.txt",
                 "Post 1\nPlatforms:\tFacebook\nCopy:\tThe van is back.\nGraphic:\tvan.png\n\nPost "
                 "2\nPlatforms:\tX\nCopy:\tVan! #VanDay\nGraphic:\tbell.png\n\nResponding to "
                 "comments\nPlease do not debate. If somebody asks a question, use this "
                 "reply:\nThank you for your question! Call us at 555-0144.\n") ==
        "facebook: The van is back.\nx: Van! #VanDay\n"
        "-: Thank you for your question! Call us at 555-0144.\n");
}

TEST_CASE("minutes and chats tell the day in the sentence that leads", "[draft][grouping]") {
  const Draft minutes = read_as(
      "minutes.txt",
      "Minutes of January 12, 2027\n\nThe board must name two drivers by March 2. Agreed text for "
      "Facebook, to be posted on January 19, 2027:\n\n    Can you drive? The van needs you.\n");
  REQUIRE(minutes.posts.size() == 1);
  CHECK(date_of(minutes.posts.front()) == "2027-01-19");
  const Draft chat =
      read_as("chat.txt",
              "[9:14] ana: this one is for X on Monday, May 3, 2027\n[9:15] ana: The "
              "van is back! #VanDay\n\n[9:20] omar: yes\n\n[9:21] ana: good\n");
  REQUIRE(chat.posts.size() == 1);
  CHECK(date_of(chat.posts.front()) == "2027-05-03");
}

TEST_CASE("a lead that names a network has a day of its own or none", "[draft][grouping]") {
  const std::string text =
      "Minutes, May 3, 2027\n\n1. Van.\n   It was agreed for Facebook, to go up on May 7:\n\n"
      "   \"The van is back in town. Everything in it was made by our members, for you.\"\n\n"
      "   Second post, May 8:\n\n   \"Rain? We have a roof. The van is on Elm Street.\"\n\n"
      "2. Bell.\n   She read aloud her caption for the video on Instagram:\n\n"
      "   \"Our branch has no bell. This is Gerald, and he comes in at ten. #VanDay\"\n";
  const Draft draft = read_as("minutes.txt", text);
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[1]) == "2027-05-08");
  CHECK(date_of(draft.posts[2]).empty());
}

TEST_CASE("items of minutes lead to what they quote", "[draft][grouping]") {
  CHECK(
      posts_of("minutes.md",
               "Minutes\n=======\n\n1. Minutes approved.\n\n2. Van tour\n   Four stops. Ana read "
               "her text for Facebook, and it was agreed with one change:\n\n   > The van comes to "
               "Elm Street, and we will hear what you want.\n\n   The short one for "
               "Bluesky:\n\n   > Tell us what to sing.\n\n3. Bell. Noted.\n") ==
      "facebook: The van comes to Elm Street, and we will hear what you want.\n"
      "bluesky: Tell us what to sing.\n");
}

TEST_CASE("a counted item may lead to a text for no network by name", "[draft][grouping]") {
  CHECK(
      posts_of(
          "minutes.txt",
          "4. Social media\n\n\nFor Facebook, to go up February 12:\nThe van is back. Nine of "
          "fourteen seats are taken.\n\n\nFor Instagram, on February 21:\nIt rings again. "
          "#VanDay\n\n\n5. Legal clinic. The school sends two students, not one. Lou makes the "
          "flyer. Short text for the page, agreed, no particular day:\nGot a notice? Bring it, we "
          "read it with you. #VanDay\n") ==
      "facebook: The van is back. Nine of fourteen seats are taken.\n"
      "instagram: It rings again. #VanDay\n-: Got a notice? Bring it, we read it with you. "
      "#VanDay\n");
}

TEST_CASE("items of minutes lead to the paragraphs below them", "[draft][grouping]") {
  CHECK(posts_of(
            "notes.txt",
            "1. Survey results\n   * 412 answers, 71% of members.\n   * We wrote this together for "
            "Facebook, to go out on February 16:\n\n\nWe asked 412 teachers what would make them "
            "stay. The first answer was pay.\n\n\n   * Kit makes the tile.\n\n\n2. Tea\n   * "
            "Tran has the list.\n   * Facebook, when the room is confirmed:\n\n\nCalling all "
            "retired members! Tea on Thursday, March 4.\n\n\n3. Next meeting\n   * March 11.\n") ==
        "facebook: We asked 412 teachers what would make them stay. The first answer was pay.\n"
        "facebook: Calling all retired members! Tea on Thursday, March 4.\n");
}

TEST_CASE("drafts within an item of minutes end with it", "[draft][grouping]") {
  CHECK(posts_of("minutes.txt",
                 "FRIENDS OF THE VAN\nMinutes, Tuesday, January 12, 2027\n\n1. The brakes are "
                 "new.\n\n2. Posts for the van night. Ana brought drafts:\n\n   a) Facebook, "
                 "January 20\n   The van is back. Come and hear it sing!\n\n   b) Instagram, "
                 "January 22\n   It has new paint, and it is red. #VanDay\n\n   c) Facebook and X, "
                 "Saturday, January 23, at 1 p.m.\n   Tonight it sings for you. Bring a "
                 "jar.\n   (Omar posts it.)\n\n   Bea asked whether we should pay for the first. "
                 "Carried.\n\n3. Keys. Omar will look for them.\n\n4. Other. Bea would like a text "
                 "for new songs. Ana suggests words that any post can begin with:\n\n   New in the "
                 "van: [SONG] by [NAME]. Come in and hear it.\n\n   No objections.\n\nAdjourned at "
                 "eight.\n") ==
        "facebook: The van is back. Come and hear it sing!\n"
        "instagram: It has new paint, and it is red. #VanDay\n"
        "facebook x: Tonight it sings for you. Bring a jar.\n"
        "-: New in the van: [SONG] by [NAME]. Come in and hear it.\n");
}

TEST_CASE("a line below a quoted text is a word of the minutes", "[draft][grouping]") {
  CHECK(
      posts_of(
          "minutes.txt",
          "FRIENDS OF THE LIBRARY\nMinutes\n\n1.\tSale.\n\n\ta.\tFor Facebook, to go up on March "
          "20, 2026:\n“Clean out your shelves! The Friends are taking books for the sale.”\n\n"
          "\tb.\tFor Facebook, Sunday of the sale:\n“Bag day! Fill a grocery bag with books for "
          "five dollars.”\n\n\tPeg asked whether it would offend anyone. It was felt that it would "
          "not.\n\n2.\tInstagram. Nina explained it. Arthur proposed this for the line there:\n"
          "“Friends of the Library. Buying the fun stuff since 1974.”\n\tMoved Lund, seconded "
          "Yee. Carried.\n\n3.\tNext meeting March 19. Arthur brings the cake.\n") ==
      "facebook: Clean out your shelves! The Friends are taking books for the sale.\n"
      "facebook: Bag day! Fill a grocery bag with books for five dollars.\n"
      "instagram: Friends of the Library. Buying the fun stuff since 1974.\n");
}

}  // namespace advolint
