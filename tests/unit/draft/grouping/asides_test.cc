#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("what is beside a post by its form or its place is no part of it", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Fields and their like above and below the post of a file.
      {"draft.txt",
       "DRAFT v3 - the van\nPlatform: Facebook\nGoes out: Friday, August 14, 2026\nApproved: Ana "
       "yes, Omar pending\n\n-----\n\nThe van has new stops from Monday on, so please look at the "
       "list before you leave.\n\n#VanDay\n\n-----\n\nImage: the map\nAlt text: A map of "
       "stops\nChanges since v2: took out a word\n",
       "facebook: The van has new stops from Monday on, so please look at the list before you "
       "leave.||#VanDay\n"},
      // Arrows and signed remarks, where several are.
      {"minutes.md",
       "**2. Posts**\n\na) *Announcement (Facebook, Monday)*\n\n   The van is back in town. Come "
       "and see it!\n\n   → Ana draws it.\n\nb) *Reminder (Instagram, Tuesday)*\n\n   Tomorrow it "
       "sings. #VanDay\n\n   → No jokes.\n",
       "facebook: The van is back in town. Come and see it!\ninstagram: Tomorrow it sings. "
       "#VanDay\n"},
      {"linkedin.txt",
       "The van is back in town, and it has new songs.\n\n[JM: love it.]\n\nForty of us paid for "
       "the paint.\n\n[Theo: forty, or fifty?]\n\nThank you all.\n",
       "linkedin: The van is back in town, and it has new songs.||Forty of us paid for the "
       "paint.||Thank you all.\n"},
      // Buttons of a web page, and "or" between two posts.
      {"page.md",
       "## Spread the word\n\n**On Facebook**\n\nThe van is back in town. Come and see it!\n\n"
       "[Share](https://www.facebook.com/sharer/sharer.php?u=https://van.example)\n\n**On X**\n\n"
       "The van is back. #VanDay\n\n[Post "
       "this](https://twitter.com/intent/tweet?text=van)\n\nor\n\n"
       "It sings again. #VanDay\n",
       "facebook: The van is back in town. Come and see it!\nx: The van is back. #VanDay\nx: It "
       "sings again. #VanDay\n"},
      // The title of a message, and its posts below another label.
      {"bank.txt",
       "Message 1: The van keeps us reading\n\nWhy it works: everybody rides it.\n\nPosts:\n* The "
       "van "
       "has books for all of you. #VanDay\n* It stops at your door, and it sings.\n\n________\n\n"
       "Message 2: The van saves money\n\nPosts:\n* It pays for its paint. #VanDay\n* Forty of you "
       "paid for its bell.\n",
       "-: The van has books for all of you. #VanDay\n-: It stops at your door, and it sings.\n-: "
       "It "
       "pays for its paint. #VanDay\n-: Forty of you paid for its bell.\n"},
      // A title above the networks of its post, below a line about the team.
      {"plan.txt",
       "VAN DAY\n\nTeam: Ana (posts), Omar (photos)\nBring the cables.\n\n19:00  DOORS\n       "
       "Channels: "
       "Instagram, Facebook\n       ES: La furgoneta abre. \u00A1Ven! #VanDay\n       EN: The van "
       "is "
       "open. Come in! #VanDay\n       Photo: the line\n\n20:30  SONGS\n       Channels: X\n       "
       "EN: It "
       "sings, and so do we.\n",
       "instagram facebook: La furgoneta abre. \u00A1Ven! #VanDay\ninstagram facebook: The van is "
       "open. "
       "Come in! #VanDay\nx: It sings, and so do we.\n"},
      // A title on the line of its week; contacts at the end.
      {"facebook.txt",
       "WEEK 1 (March 1–5): What to bring\n\nThe van takes "
       "cans and coins this week, "
       "neighbors.\n\nPhoto: van.jpg\n\nWEEK 2 (March 8–12): Saying thanks to you\n\nYou filled "
       "the van, "
       "and we "
       "thank each of you.\n\nPhoto: full.jpg\n\nAna Reyes, ana@van.example, x4410\n",
       "facebook: The van takes cans and coins this week, neighbors.\nfacebook: You filled the "
       "van, and we thank each of you.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("leads are told in whatever line they end", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // On the line above the post.
      {"mail.txt",
       "*FOR FACEBOOK*\nThe van is back in town, and it is full of books.\n\nAlso, if anybody is "
       "on "
       "X, this would do:\nThe van is back. Ring its bell!\n",
       "facebook: The van is back in town, and it is full of books.\nx: The van is back. Ring its "
       "bell!\n"},
      // In the last sentence of a paragraph of minutes.
      {"minutes.txt",
       "Minutes\n\n1. Snow\nAna reported that the last notice came forty minutes late, after the "
       "radio had it, and that many of us were on the road by then. It was agreed that we write "
       "the "
       "text now and fill in the day later. Agreed wording for Facebook and X:\n\n\"The van stays "
       "at home today because of snow. Stay warm!\"\n\n2. Songs\nAgreed for LinkedIn:\n\n\"The van "
       "has forty new songs, and you paid for all of them.\"\n",
       "facebook x: The van stays at home today because of snow. Stay warm!\nlinkedin: The van has "
       "forty new songs, and you paid for all of them.\n"},
      // On two lines of a mail.
      {"mail.txt",
       "Hi,\n\nUse this on Facebook the week before:\n\n    The van comes on Saturday, so leave a "
       "bag.\n\nAnd on the day itself, for Instagram. Please use your own picture\nif you can get "
       "one:\n\n    Spotted: our favorite van. #VanDay\n",
       "facebook: The van comes on Saturday, so leave a bag.\ninstagram: Spotted: our favorite "
       "van. "
       "#VanDay\n"},
      {"kit.txt",
       "WEEK 3 (SEPTEMBER 20\u201326): WEAR ORANGE\n\nFacebook\nThe van wears orange today. Come "
       "and "
       "see it! #VanDay\n\nX\nOrange van, full shelves. #VanDay\n\nWEEK 4 (SEPTEMBER 27\u201330): "
       "THANK YOU\n\nAll platforms\nYou did it, and the van is full of books again.\n",
       "facebook: The van wears orange today. Come and see it! #VanDay\nx: Orange van, full "
       "shelves. "
       "#VanDay\nfacebook x: You did it, and the van is full of books again.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("rules and hours part posts from what is around them", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A mail whose posts are between rules.
      {"mail.txt",
       "From: Ana\nSubject: posts for the van\n\nHi all,\n\nCopy anything between the lines.\n\n"
       "- - - - -\nThe van is back in town. Come and see it!\n- - - - -\nForty of you paid for its "
       "paint. #VanDay\n- - - - -\n\nThe second one is for drivers, please.\n\nAna\n",
       "-: The van is back in town. Come and see it!\n-: Forty of you paid for its paint. "
       "#VanDay\n"},
      // A sentence above a rule is no title.
      {"thread.txt",
       "For X\n\n1/ The van is back in town. \U0001F9F5\n\n2/ It sings. #VanDay\n\n----\nIf "
       "somebody asks "
       "about the bell, reply with:\n\nGood question! The bell rings at each stop, and never after "
       "nine.\n----\n\nAna watches until three.\n",
       "x 1/2: 1/ The van is back in town. \U0001F9F5\nx 2/2: 2/ It sings. #VanDay\n-: Good "
       "question! The "
       "bell rings at each stop, and never after nine.\n"},
      // Hours of a plan, and who posts below them.
      {"plan.txt",
       "VAN DAY\nSunday, November 15, 2026\n\n10:00   Load in. No photos yet.\n\n11:15   Doors\n   "
       "     "
       "POST (FB, IG)\n        The van is open, and it is full of books.\n        > photo: the "
       "line\n\n"
       "11:45   The mayor comes. No post.\n\n12:10   Songs\n        POST (X)\n        It sings, "
       "and so "
       "do we. #VanDay\n        > check the name\n\n1:30    Raffle.\n",
       "facebook instagram: The van is open, and it is full of books.\nx: It sings, and so do we. "
       "#VanDay\n"},
      // Descriptions in two languages.
      {"kit.txt",
       "FB\n\n[EN]\nThe van is back in town. Come and see it!\n\n[ES]\nVolvi\u00F3 la furgoneta. "
       "\u00A1Ven a "
       "verla!\n\nPicture: van.jpg\nAlt EN: A blue van.\nAlt ES: Una furgoneta azul.\n",
       "facebook: The van is back in town. Come and see it!\nfacebook: Volvi\u00F3 la furgoneta. "
       "\u00A1Ven a "
       "verla!\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("tables of languages go where fields above them say", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.md",
            "# Kit\n\n## Families\n\nChannels: Facebook, Instagram\n\n| English | Espa\u00F1ol |\n"
            "|---|---|\n| The van is back in town, and it is full of books for all of you. | "
            "Volvi\u00F3 la furgoneta, y viene llena de libros para todas y todos. |\n") ==
        "facebook instagram: The van is back in town, and it is full of books for all of you.\n"
        "facebook instagram: Volvi\u00F3 la furgoneta, y viene llena de libros para todas y "
        "todos.\n");
}

TEST_CASE("words above the posts tell where all of them go, and when", "[draft][grouping]") {
  CHECK(
      posts_of("calendar.md",
               "# Van calendar\n\nOffice of Ana\n\n**How to use this:** copy the text to our main "
               "Facebook page.\n\n| Date | Text |\n|---|---|\n| Thu, Oct 1, 2026 | The van is "
               "back in town. |\n| Wed, Oct 7, 2026 | It sings, and so do we. |\n") ==
      "facebook: The van is back in town.\nfacebook: It sings, and so do we.\n");
  const Draft draft = read_as(
      "plan.md",
      "# Van day\n**Saturday, November 13, 2027** · Team: Ana\n\n**9:30 – Setup**\n\nFacebook: The "
      "van is open, come in!\n\n**10:00 – Songs**\n\nFacebook: It sings, and so do we.\n\n**11:15 "
      "– "
      "Lunch**\n\n(nothing)\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts.back().own_fields.find("date")->scalar == "2027-11-13");
}

TEST_CASE("a text by its field is a post beside posts for networks", "[draft][grouping]") {
  CHECK(posts_of(
            "kit.txt",
            "Van kit\n\nPosts go on our Facebook page unless we say otherwise.\n\nWEEK 1 \u2013 "
            "Sign up "
            "(June 7 to 13)\n\nPost: \tThe van is back in town, and it is full of books for all of "
            "you.\nPicture: \tvan.png\n\nWEEK 2 \u2013 Teens (June 14 to 20)\n\nPost: \tTeens, we "
            "hear "
            "you: no stickers, no songs, and no bell after nine.\n\nSecond post (Instagram only): "
            "\tTell us the stop that you missed. \U0001F447\n") ==
        "facebook: The van is back in town, and it is full of books for all of you.\nfacebook: "
        "Teens, we "
        "hear you: no stickers, no songs, and no bell after nine.\ninstagram: Tell us the stop "
        "that you "
        "missed. \U0001F447\n");
  // Who posts it is in brackets after the label.
  CHECK(posts_of(
            "minutes.md",
            "## 2. Van day\n\n- **Facebook, Monday, April 12** (Ana): \"The van is back in town. "
            "Come "
            "and see it!\"\n- **Instagram, April 21** (Omar): \"Tomorrow it sings. #VanDay\"\n") ==
        "facebook: The van is back in town. Come and see it!\ninstagram: Tomorrow it sings. "
        "#VanDay\n");
}

TEST_CASE("the head of a draft tells when and where its post goes out", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts, date;
  };
  const auto it = GENERATE(values<Case>({
      {"draft.txt",
       "DRAFT 3, for LinkedIn (our page)\nTo go out Thursday, March 4, 2027, around 8 am\nWritten "
       "by "
       "Ana. Omar has OK'd it.\n\n---\n\nThree years ago the van stood in a barn, and nobody rang "
       "its "
       "bell. Today it is back in town, with forty new songs. Come and see "
       "it!\n\n#VanDay\n\n---\n\n"
       "Picture: the bell\nStill open: the number of songs\n",
       "linkedin: Three years ago the van stood in a barn, and nobody rang its bell. Today it is "
       "back "
       "in town, with forty new songs. Come and see it!||#VanDay\n",
       "2027-03-04"},
      {"draft.txt",
       "LinkedIn draft - the van - for Ana's account\nDraft 2. Comments in brackets, "
       "please.\n\n---\n\n"
       "Three years ago the van stood in a barn, and nobody rang its bell. Today it is back in "
       "town, "
       "with forty new songs.\n\n#VanDay\n\n---\n\nPhoto: the bell, credit Omar.\n",
       "linkedin: Three years ago the van stood in a barn, and nobody rang its bell. Today it is "
       "back "
       "in town, with forty new songs.||#VanDay\n",
       ""},
      {"draft.txt",
       "For: Facebook\nPost on: Monday, January 11, 2027, after the songs\n\n***\n\nStarting "
       "today, the "
       "van is open until eight.\n",
       "facebook: Starting today, the van is open until eight.\n", "2027-01-11"},
      {"draft.md",
       "**The van \u2013 announcement**\n\nTo: Ana \u00B7 From: Omar \u00B7 For: Tuesday, January "
       "12, 2027, 10 "
       "a.m.\n\n**Long (Facebook)**\n\nThe van is back in town, and it is full of "
       "books.\n\n**Short "
       "(X)**\n\nThe van is back. #VanDay\n",
       "facebook: The van is back in town, and it is full of books.\nx: The van is back. #VanDay\n",
       "2027-01-12"},
      {"kit.txt",
       "SAMPLE POSTS\n\n1.\tKickoff \u2013 Tuesday, September 1, 2026\nFacebook/Instagram:\nThe "
       "van is "
       "back in town. Come and see it!\nX:\nThe van is back. #VanDay\nSuggested image: "
       "van\n\n2.\tOrange "
       "day \u2013 Friday, September 11, 2026\nFacebook/Instagram:\nThe van wears orange.\n",
       "facebook instagram: The van is back in town. Come and see it!\nx: The van is back. "
       "#VanDay\nfacebook instagram: The van wears orange.\n",
       "2026-09-01"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  const Draft draft = read_as(it.path, it.text);
  const yaml::Node* date = draft.posts.front().own_fields.find("date");
  CHECK((date != nullptr ? date->scalar.substr(0, 10) : "") == it.date);
  CHECK(find_wrong_place(draft).empty());
}

TEST_CASE("a first line below a network and its day is no title", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "FB, March 8: Doors open today!\n\nCome at 10 for stories with Ana.\n\n"
                 "IG, March 9: Doors open again!\n\nCome at 10 for songs with Ana.\n") ==
        "facebook: Doors open today!||Come at 10 for stories with Ana.\n"
        "instagram: Doors open again!||Come at 10 for songs with Ana.\n");
}

}  // namespace advolint
