#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
TEST_CASE("notes in the cells of a calendar are not posts", "[draft][calendar]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // A cell that shares the post of another column, and one that says to wait.
      {"grid.csv",
       "DATE,FACEBOOK,INSTAGRAM,X\n2026-11-09,The van is back in town.,(same as Facebook),\n"
       "2026-11-10,It has new songs.,(photo to follow),CLOSED - do not post\n",
       "facebook instagram: The van is back in town.\nfacebook: It has new songs.\n"},
      {"plan.md",
       "| Date | X | Facebook |\n|---|---|---|\n| June 1, 2026 | The van is back. | It is back! |\n"
       "| June 2, 2026 | *Ana writes this one* | It has songs. |\n",
       "x: The van is back.\nfacebook: It is back!\nfacebook: It has songs.\n"},
      // What a cell says in place of a post.
      {"grid.tsv",
       "Date\tFacebook\tInstagram\tX\n2026-11-09\tThe van is back in town.\tsame\t-\n"
       "2026-11-10\tSAME AS ABOVE\tTBD\tDitto\n2026-11-11\t\"Loud\" bells, new songs.\t\t\n",
       "facebook instagram: The van is back in town.\nfacebook: \"Loud\" bells, new songs.\n"},
      {"queue.csv",
       "Date,Profile,Caption\n2026-11-09,Facebook: Elm Street Van,The van is back.\n"
       ",Facebook: Elm Street Van,CAPTION IDEA: something about the bell? (Ana)\n",
       "facebook: The van is back.\n"},
      {"queue.csv",
       "Date,Text,Account\n2026-11-09,The van is back.,Facebook – Elm Street Van Library\n"
       "2026-11-10,Hear the bell!,TikTok – Elm Street Van Library\n",
       "facebook: The van is back.\ntiktok: Hear the bell!\n"},
      {"plan.csv",
       "Date,Channel,Copy\n2026-11-09,TW,The van is back.\n2026-11-10,X,ON HOLD until Friday\n"
       "2026-11-11,X,Our plans are on hold. Call the mayor!\n",
       "x: The van is back.\nx: Our plans are on hold. Call the mayor!\n"},
      // Where and when in one cell, beside texts in two languages.
      {"kit.md",
       "| | English | Español |\n|---|---|---|\n| Facebook, Oct 12 2026 | The van is back in town. "
       "| Volvió la furgoneta. |\n| Instagram, Oct 14 2026 | It has many new songs to sing. | "
       "Tiene canciones. |\n",
       "facebook: The van is back in town.\nfacebook: Volvió la furgoneta.\n"
       "instagram: It has many new songs to sing.\ninstagram: Tiene canciones.\n"},
      // A draft with a picture, whose text is to come.
      {"grid.csv",
       "Date,Channel,Post text,Image,Status\n2026-09-02,Facebook,The van is "
       "back.,van.png,Approved\n"
       "2026-09-09,Instagram,,bell.mp4,Draft\n",
       "facebook: The van is back.\n"},
      // Whom to tag is not a post.
      {"kit.md",
       "## Facebook\n\nThe van is back.\n\n## Who to tag\n\n| Senator | X | Facebook |\n"
       "|---|---|---|\n| Ana Duarte | @SenDuarte | facebook.example/duarte |\n",
       "facebook: The van is back.\n"},
      // A column for each day.
      {"week.csv",
       "Network,Monday,Tuesday,Notes\nFacebook,The van is back in town.,It has songs.,Ana\n"
       "X,,Van! #VanDay,\n",
       "facebook: The van is back in town.\nfacebook: It has songs.\nx: Van! #VanDay\n"},
      // Notes below a gap; rows that wait for their text; a dash.
      {"plan.csv",
       "Date,Platform,Copy,Status\n2026-02-02,X,The van is back.,Final\n,,,\n"
       "Notes,,Photos only from behind.,\n",
       "x: The van is back.\n"},
      {"plan.csv",
       "Date,Platform,Copy,Status\n2026-02-02,X,The van is back.,Final\n,Facebook,,Idea\n"
       "2026-02-04,–,–,\n",
       "x: The van is back.\n"},
      // A table of sizes says nothing to post.
      {"kit.md",
       "## X\n\nThe van is back.\n\n## Picture sizes\n\n| Network | Size |\n|---|---|\n"
       "| Facebook | 1200 x 630 |\n| Instagram | 1080 x 1350 |\n",
       "x: The van is back.\n"},
      // Where the text is, and what goes to no network.
      {"plan.csv",
       "Date,X,Facebook\n2026-02-02,The van is back.,It is back!\n"
       "2026-02-03,see separate statement,see separate statement\n",
       "x: The van is back.\nfacebook: It is back!\n"},
      {"plan.csv",
       "Date,Channel,Copy\n2026-02-02,X,The van is back.\n"
       "2026-02-03,Newsletter,A letter from the driver of the van\n"
       "2026-02-04,Newsletter and TikTok,It has songs.\n",
       "x: The van is back.\ntiktok: It has songs.\n"},
      // A thread in one cell.
      {"plan.md",
       "| Date | Platform | Text |\n|---|---|---|\n"
       "| 2026-02-02 | X (thread) | 1) Why a van?<br>2) It reaches Elm Street. |\n",
       "x 1/2: 1) Why a van?\nx 2/2: 2) It reaches Elm Street.\n"},
      // The names that programs give to networks.
      {"export.tsv",
       "scheduled_at\tprofile\tservice\ttext\n2026-02-02T15:00:00Z\tElmVan\tfacebook_page\tThe van "
       "is back.\n2026-02-02T16:00:00Z\telmvan\tinstagram_business\tIt has new songs.\n",
       "facebook: The van is back.\ninstagram: It has new songs.\n"},
      // Accounts after the names of networks; cells in quotes between tabs.
      {"export.csv",
       "\"Scheduled\",\"Accounts\",\"Message\"\n"
       "\"2026-02-03\",\"Bluesky: @van; LinkedIn: Elm Van\",\"The van is back.\"\n",
       "bluesky linkedin: The van is back.\n"},
      {"plan.txt",
       "Day\tWhere\tWhat we say\tPhoto\nAug 24, 2026\tFacebook\tThe van is back.\twheel\n"
       "Aug 27, 2026\tX\t\"It has \"\"new\"\" songs.\nCome and see it.\"\tbell\n",
       "facebook: The van is back.\nx: It has \"new\" songs.|Come and see it.\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("letters name columns of options beside platforms", "[draft][calendar]") {
  CHECK(posts_of("kit.md",
                 "# Copy deck\n\n### 1. Announcement\n\n| | A | B |\n|---|---|---|\n"
                 "| Facebook | The van is back in town. | It sings again, come and hear it. |\n"
                 "| Threads | Van! Come and see it. | It sings. That is the post. |\n") ==
        "facebook: The van is back in town.\nfacebook: It sings again, come and hear it.\n"
        "threads: Van! Come and see it.\nthreads: It sings. That is the post.\n");
  // Sizes are none.
  CHECK(posts_of("kit.md",
                 "# Kit\n\n## Facebook\n\nThe van is back.\n\n## Sizes\n\n| | A | B |\n"
                 "|---|---|---|\n| Facebook | 1200 | 630 |\n| X | 1600 | 900 |\n") ==
        "facebook: The van is back.\n");
}

TEST_CASE("days name the columns of a week", "[draft][calendar]") {
  const std::string_view text =
      "Week of 3/2/2026,Mon 3/2,Tue 3/3\nFacebook,The van is back in town.,\n"
      "X,,Van! Come and see it.\n";
  CHECK(posts_of("week.csv", text) ==
        "facebook: The van is back in town.\nx: Van! Come and see it.\n");
  const Draft week = read_as("week.csv", text);
  CHECK(date_of(week.posts.at(0)) == "2026-03-02");
  CHECK(date_of(week.posts.at(1)) == "2026-03-03");
}

TEST_CASE("a cell of networks may name a kind", "[draft][calendar]") {
  const Draft plan =
      read_as("plan.csv", "Date,Channel,Text\n2026-03-02,IG Story,The van is back in town.\n");
  const yaml::Node* kind = plan.posts.at(0).own_fields.find("kind");
  REQUIRE(kind != nullptr);
  CHECK(kind->scalar == "story");
}

TEST_CASE("weekdays and titles complete dates", "[draft][calendar]") {
  const Draft by_weekday =
      read_as("plan.csv", "Date,Platform,Text\n02/03/2026 (Mon),X,The van is back.\n");
  CHECK(date_of(by_weekday.posts.at(0)) == "2026-03-02");
  const Draft by_title =
      read_as("plan.md",
              "# Plan · April 2026\n\n| Day | Platform | Text |\n|---|---|---|\n"
              "| Tuesday 7 | X | The van is back. |\n| Friday 1 | X | It has songs. |\n");
  CHECK(date_of(by_title.posts.at(0)) == "2026-04-07");
  CHECK(date_of(by_title.posts.at(1)) == "2026-05-01");
  const Draft by_label = read_as("kit.md",
                                 "# Kit for April 2026\n\n## Monday 20\n\n**X**\n\nThe van is back."
                                 "\n\n## Tuesday 21\n\n**X**\n\nIt has songs.\n");
  CHECK(date_of(by_label.posts.at(1)) == "2026-04-21");
  const Draft by_others =
      read_as("kit.txt",
              "Kit, spring 2026\n\nPost 1\nDate: Mon 3/2\nChannels: X\nCopy:\nThe "
              "van is back.\n\nPost 2\nDate: Thu 3/12\nChannels: X\nCopy:\nCome!\n");
  CHECK(date_of(by_others.posts.at(1)) == "2026-03-12");
}

TEST_CASE("a cell between marks is a note", "[draft][calendar]") {
  CHECK(posts_of("plan.csv",
                 "Date,Platform,Text\n2026-03-02,Facebook,The van is back in town.\n"
                 "2026-03-03,Facebook,??? something about the bell ???\n"
                 "2026-03-04,Facebook,** waiting on the mayor **\n"
                 "2026-03-05,Facebook,**The bell** rings at noon!\n") ==
        "facebook: The van is back in town.\nfacebook: **The bell** rings at noon!\n");
}

TEST_CASE("a remark beside a date says where the post goes", "[draft][calendar]") {
  const std::string_view text =
      "Date 2026,Text\n2026-10-05,The van is back in town.\n"
      "2026-10-20 (only Facebook),Today it sings on the hill.\n"
      "2026-10-21 (if it rains),Today it sings under the roof.\n";
  const Draft draft = read_as("plan.csv", text);
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[1]) == "2026-10-20");
  CHECK(date_of(draft.posts[2]) == "2026-10-21");
  CHECK(posts_of("plan.csv", text) ==
        "-: The van is back in town.\nfacebook: Today it sings on the hill.\n"
        "-: Today it sings under the roof.\n");
}

TEST_CASE("moments name columns of texts beside networks", "[draft][calendar]") {
  CHECK(posts_of(
            "kit.md",
            "# Van weekend\n\n|  | Teaser (Thursday) | Thank you (Monday) |\n|---|---|---|\n"
            "| **Facebook** | This weekend every ride is free. | Forty rides. Thank you, all. |\n"
            "| **X** | All rides are free on Sunday. | *no post* |\n") ==
        "facebook: This weekend every ride is free.\nfacebook: Forty rides. Thank you, all.\n"
        "x: All rides are free on Sunday.\n");
}

TEST_CASE("a day that is yet to be chosen is no fault", "[draft][calendar]") {
  const Draft draft = read_as("plan.csv",
                              "Date,Platform,Text\n2026-10-08,Facebook,The van is back in town.\n"
                              "TBD,Facebook,It sings again on the hill.\n"
                              "\"June, no date yet\",Facebook,Thank you for all the songs.\n"
                              "\"Fri 2026-10-09, noon\",Facebook,Curtain at seven tonight.\n"
                              "Junuary 4,Facebook,Nobody knows this day.\n");
  REQUIRE(draft.posts.size() == 5);
  CHECK(date_of(draft.posts[1]).empty());
  CHECK(date_of(draft.posts[2]).empty());
  CHECK(date_of(draft.posts[3]) == "2026-10-09");
  CHECK(date_of(draft.posts[4]) == "Junuary 4");
}

}  // namespace advolint
