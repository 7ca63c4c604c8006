#include <algorithm>
#include <string>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("kits say in many ways what is a post", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // What is asked, and what is answered: in quotes, or as lines.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n## If people ask\n\nFrom our account only.\n\n"
       "**\"Why is it red?\"**\n> Because the paint was free.\n\n**\"Is it loud?\"**\n> Only the "
       "bell.\n",
       "facebook: The van is back in town.\n-: Because the paint was free.\n-: Only the bell.\n"},
      {"kit.md",
       "# Replies for Facebook\n\n**IF THEY ASK:** Why is it red?\n**WE SAY:** Because the paint "
       "was free.\n\n**IF THEY ASK:** Is it loud?\n**WE SAY:** Only the bell is. Come and hear "
       "it!\n",
       "facebook: Because the paint was free.\nfacebook: Only the bell is. Come and hear it!\n"},
      // A title, and where and when it goes on the line below.
      {"sale.txt",
       "Van sale 2027 - what we put on Facebook etc.\n\n\n1. Call for songs\nFacebook, Monday "
       "January 4\n\n\nDo you know songs? We take them!\n\n\n2. Same thing but for "
       "Nextdoor\nNextdoor, Tuesday January 5\n\n\nHi neighbors, the van collects songs.\n",
       "facebook: Do you know songs? We take them!\nnextdoor: Hi neighbors, the van collects "
       "songs.\n"},
      // Hours of a weekday are no label.
      {"sale.txt",
       "Van sale\n\nFacebook, Friday January 22\n\nThe sale is on! 📚\n\nSaturday 9 to 4: songs two "
       "dollars, bells one\nSunday 12 to 3: fill a bag\n\nBring your own bags.\n\nNextdoor, "
       "Monday January 25\n\nThank you!\n",
       "facebook: The sale is on! 📚||Saturday 9 to 4: songs two dollars, bells one|Sunday 12 to 3: "
       "fill a bag||Bring your own bags.\nnextdoor: Thank you!\n"},
      // A word on how to use them is above the headings that part them.
      {"kit.md",
       "# Van Tweets\n\nThis is a list of tweets that can just be copied and pasted.\n\n## "
       "Songs\n\nThe van has new songs. Come and hear them! #VanDay\n\nThe heron sings along on "
       "Sundays. #VanDay\n\n## Fares\n\nFares are free on Mondays. #VanDay\n",
       "x: The van has new songs. Come and hear them! #VanDay\nx: The heron sings along on "
       "Sundays. "
       "#VanDay\nx: Fares are free on Mondays. #VanDay\n"},
      // Hashtags that all of them carry are asked for above the list.
      {"kit.md",
       "## Sample posts\n\nBe sure to use the hashtags #VanDay and #Songs.\n\n- The van is back! "
       "#VanDay #Songs\n- Herons sing. #VanDay #Songs\n- Fares are free. #VanDay #Songs\n",
       "-: The van is back! #VanDay #Songs\n-: Herons sing. #VanDay #Songs\n-: Fares are free. "
       "#VanDay #Songs\n"},
      // The cells of a table on lines of their own, as word processors save one; a text may have
      // two
      // paragraphs.
      {"plan.txt",
       "Our posts\n\nDate\nWhere\nWhat we say\nPicture\nWho\n\nTue Feb 2\nFacebook\nThe van is "
       "back, "
       "and so are the songs that all of you have missed.\nRed van\nAna\n\nFri Feb "
       "5\nInstagram\nThe heron sings along, as it did when the van was here.\n\nCome and hear it "
       "on "
       "Sunday.\nHeron\nOmar\n\nSun Feb 7\nFacebook\nFares are free for all who know a song by "
       "heart, and for their friends.\nNone\nAna\n",
       "facebook: The van is back, and so are the songs that all of you have missed.\ninstagram: "
       "The "
       "heron sings along, as it did when the van was here.||Come and hear it on "
       "Sunday.\nfacebook: "
       "Fares are free for all who know a song by heart, and for their friends.\n"},
      // A rule right below a label, and a bold line with which the post begins.
      {"kit.md",
       "# Van posts\n\n## LinkedIn Post\n\n---\n\n**Learn how vans work**\n\nWe have new songs, "
       "and a bell.\n\n#VanDay\n\n---\n\n## X Post\n\n---\n\nCome and hear them!\n",
       "linkedin: Learn how vans work||We have new songs, and a bell.||#VanDay\nx: Come and hear "
       "them!\n"},
      // What is above the first of counted posts, with its addresses.
      {"kit.md",
       "# Facebook posts\n\nAll links are live. Paste each post into its group, and then tell Ana "
       "that "
       "you did, so that nobody posts it twice.\n\n- Website: https://van.example\n- Form: "
       "https://van.example/form\n\n## Post 1: Neighbors\n\nThe van is back.\n\n## Post 2: "
       "Singers\n\nIt has new songs.\n",
       "facebook: The van is back.\nfacebook: It has new songs.\n"},
      {"kit.md",
       "# Van tweets of May\n\nDrafts of posts for our networks. They are meant for Twitter, but "
       "may go "
       "to Facebook as well, where hashtags matter less.\n\nEach comes with a picture and a "
       "link.\n\nShorten links where the editor says that a post is too long.\n\n## Tweets by "
       "day\n\n### May 2\n\nThe van is back. #VanDay\n\n### May 3\n\nIt has new songs. #VanDay\n",
       "x: The van is back. #VanDay\nx: It has new songs. #VanDay\n"},
      {"kit.md",
       "# Van tweets\n\n## Tweets by day\n\n### Any day in May\n\nThe van is old. #VanDay\n\n### 2 "
       "May\n\nIt has songs. #VanDay\n\n### 3 May\n\nHerons sing. #VanDay\n\n### 4 May\n\nFares "
       "are "
       "free. #VanDay\n\n### 5 May\n\nCome in! #VanDay\n",
       "x: The van is old. #VanDay\nx: It has songs. #VanDay\nx: Herons sing. #VanDay\nx: Fares "
       "are "
       "free. #VanDay\nx: Come in! #VanDay\n"},
      // A file beside this one is no address, one of Moldova is.
      {"x/a.md",
       "Write to [us](mailto:ana@van.md), see [more](https://van.md) and [this](songs.md).\n",
       "x: Write to us mailto:ana@van.md, see more https://van.md and this.\n"},
      // Advice below a heading of its own within advice, and a table that plans what is elsewhere.
      {"kit.md",
       "## Facebook posts\n\n- The van is back. Come and hear it!\n- The heron sings along. Will "
       "you?\n\n## X posts\n\n- The van is back! #VanDay\n- Herons sing. #VanDay\n\n## Instagram "
       "posts\n\n- Look who is back! #VanDay\n- Who sings here? #VanDay\n\n## Posting schedule "
       "recommendations\n\n| Week | Content | Platform |\n|---|---|---|\n| 1 | Van announcement | "
       "All "
       "platforms |\n| 2 | Heron song | X |\n\n### Frequency\n\n- **Facebook**: 1-2 posts daily\n- "
       "**X**: 3-5 tweets daily\n",
       "facebook: The van is back. Come and hear it!\nfacebook: The heron sings along. Will "
       "you?\nx: The van is back! #VanDay\nx: Herons sing. #VanDay\ninstagram: Look who is back! "
       "#VanDay\ninstagram: Who sings here? #VanDay\n"},
      // Quotation marks around all of a quote, and a list in it whose items look like fields.
      {"kit.md",
       "## Telegram posts\n\n> \"The van is back.\n>\n> - **Songs:** new ones\n> - **Link:** "
       "https://van.example\n>\n> Come and sing!\"\n",
       "telegram: The van is back.||- Songs: new ones|- Link: https://van.example||Come and "
       "sing!\n"},
      // A version of the document is no post.
      {"plan.md",
       "# Van plan\n\nPrepared by Ana\nVersion 3, August 21, 2026. For: Omar, the board\n\n## "
       "Facebook\n\nThe van is back.\n",
       "facebook: The van is back.\n"},
      // Mails and text messages have options, too.
      {"kit.md",
       "## X post\n\nThe van is back! #VanDay\n\n## Email subject lines\n\n**Option "
       "1**:\n\n> The van needs you\n\n**Option 2**:\n\n> Sing with the van\n\n## Text message "
       "template\n\n> Hey! The van is back. Will you come?\n",
       "x: The van is back! #VanDay\n"},
      // A hashtag in a sentence does not end a post; a panel is no slide; a note is no text.
      {"kit.md",
       "## X\n\n📍 Look for us at #VanDay!\n\nThe van has a bell.\n\n🎙️ Panel: \"Who "
       "sings?\", "
       "5 "
       "pm\n\n## Facebook\n\n*Copy:*\nThe van is back.\n*Note to client:* the bell needs oil.\n",
       "x: 📍 Look for us at #VanDay!||The van has a bell.||🎙️ Panel: \"Who sings?\", 5 "
       "pm\nfacebook: "
       "The van is back.\n"},
      // Lists of broadcasts.
      {"kit.txt",
       "a) Facebook, lunes 18 de enero\n\nLa furgoneta ha vuelto.\n\nb) Difusión de WhatsApp, "
       "miércoles 20 de enero\n\nBuenas tardes: la furgoneta sale a las cinco.\n",
       "facebook: La furgoneta ha vuelto.\nWhatsApp: Buenas tardes: la furgoneta sale a las "
       "cinco.\n"},
      // A day on which nothing goes out.
      {"week.txt",
       "Van posts\n\nFRI 7/17 - X - 9am\nThe van has a bell.\n\nSUN 7/19 - FB - 5pm\nThe van is "
       "closed on Monday.\n\n---\nSat 7/18: nothing planned, Ana may post pics\n",
       "x: The van has a bell.\nfacebook: The van is closed on Monday.\n"},
      // Days below a title that speaks of posts.
      {"may.txt",
       "May content for vans\n\nPosts that you can copy as you like.\n\n1 May\n\nThe van has a "
       "bell\n\n2 May\n\nHerons sing, too\n\n3 May\n\nWho drives?\n\n4 May\n\nFares are free\n",
       "-: The van has a bell\n-: Herons sing, too\n-: Who drives?\n-: Fares are free\n"},
      // What posts say is no field, whatever sign is after it.
      {"kit.md",
       "## Instagram\n\n**Post 1**\n\nCaption:\nThe van is back, and the heron sings.\n\n🔗 Link "
       "in bio | Register: van.example\n\n#VanDay\n",
       "instagram: The van is back, and the heron sings.||🔗 Link in bio | Register: "
       "van.example||#VanDay\n"},
      // What may be said on the phone is no post.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n## If people ask\n\nThe driver is on the "
       "phone.\n",
       "facebook: The van is back in town.\n"},
      // A kind next to the name of a network.
      {"kit.md",
       "## Facebook\n\nThe van is back in town.\n\n## Story\n\nVan today! Swipe up.\n\n## "
       "Instagram\n\nNew paint. #VanDay\n",
       "facebook: The van is back in town.\n-: Van today! Swipe up.\ninstagram: New paint. "
       "#VanDay\n"},
      // Parts of a thread in a quote each.
      {"kit.md",
       "### X (3 parts)\n\n> 1/ The van is back.\n\n> 2/ It has new songs.\n\n> 3/ Come and see "
       "it.\n",
       "x 1/3: 1/ The van is back.\nx 2/3: 2/ It has new songs.\nx 3/3: 3/ Come and see it.\n"},
      // Counts on lines of their own, and no hours.
      {"thread.txt",
       "DRAFT 3 – thread about the van\nfor: Bluesky + Mastodon, from the Elm Street garage\nto go "
       "out: Tuesday\n\n---\n\n1/\nWhy a van?\n\n2/\nIt reaches Elm Street.\n\n---\n\nNotes\n- "
       "part 2: "
       "Omar has the map\n",
       "bluesky mastodon 1/2: 1/|Why a van?\nbluesky mastodon 2/2: 2/|It reaches Elm Street.\n"},
      // Options below a network, whatever is above both.
      {"kit.txt",
       "Sample copy\nChange what you like.\n\nFacebook & Instagram\n\nOption 1\nThe van is back in "
       "town. #VanDay\n\nOption 2\nFact: A van needs no stop. Just wave!\n\nX / Threads\n\n-\tThe "
       "van "
       "is back! #VanDay\n-\tWave at it from your door! #VanDay\n\nGraphics\nDownload all of them "
       "from the folder.\n\n"
       "Questions?\nAsk Ana, 555-0100.\n",
       "facebook instagram: The van is back in town. #VanDay\nfacebook instagram: Fact: A van "
       "needs no stop. Just wave!\nx threads: The van is back! #VanDay\nx threads: Wave at it from "
       "your door! #VanDay\n"},
      // An emoji before the label; languages below it.
      {"kit.md",
       "📅 **Thursday, April 15** · Facebook\n\n**ES:** ¡Volvió la furgoneta! Ven a verla.\n\n"
       "**EN:** The van is back! Come and see it.\n\n🖼 van.png (both). Alt: A red van\n\n📅 "
       "**Friday, April 16** · X\n\n**ES:** ¡Furgoneta!\n\n**EN:** Van today!\n",
       "facebook: ¡Volvió la furgoneta! Ven a verla.\nfacebook: The van is back! Come and see "
       "it.\nx: ¡Furgoneta!\nx: Van today!\n"},
      {"kit.md",
       "## 1) The van\n_Facebook_\n\n🇺🇸 **English**\n\nThe van is back in town.\n\n🇲🇽 "
       "**Español**\n\nVolvió la furgoneta.\n",
       "facebook: The van is back in town.\nfacebook: Volvió la furgoneta.\n"},
      // Days in capitals with what they are about.
      {"plan.txt",
       "4. SAMPLE POSTS\n\n   MONDAY, APRIL 26: Paint\n   Facebook\n\n   EN:  The van has new "
       "paint.\n\n   ES:  La furgoneta tiene pintura nueva.\n\n   THURSDAY AND FRIDAY: Thanks\n   "
       "Wait for Omar. What we say depends on the bell.\n",
       "facebook: The van has new paint.\nfacebook: La furgoneta tiene pintura nueva.\n"},
      // Samples in quotation marks within a plan.
      {"plan.md",
       "# Plan: save the van\n\n## 1. Where we are\n\nThe budget has no line for the van. Nobody "
       "knows why.\n\n## 2. Audiences and messages\n\n* **Riders:** The van is yours.\n\n## 3. "
       "Phases\n\nRiders post. For example:\n\n* _\"The van took me to work today. "
       "#SaveTheVan\"_\n* _\"The van took my son to school. #SaveTheVan\"_\n* _\"The van took me "
       "to the doctor. #SaveTheVan\"_\n\n## 4. Budget\n\nForty dollars for buttons, and nothing "
       "else.\n",
       "-: The van took me to work today. #SaveTheVan\n-: The van took my son to school. "
       "#SaveTheVan\n-: The van took me to the doctor. #SaveTheVan\n"},
      // A line about the file below its title.
      {"kit.md",
       "# Van Week Media Kit\n\n*Friends of the Van · for all riders · version 2, March "
       "3*\n\nThank you for helping us to tell the story of the van all over the county! Copy, "
       "paste and change what you like, and tell us.\n\n### Facebook\n\n> The van is back in "
       "town.\n\n### X\n\n> Van! #VanDay\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\n"},
      // A draft with a word to somebody above it, and one below its picture.
      {"draft.txt",
       "DRAFT 2 for Facebook - Ana, can you read this before it goes out? I took the bell "
       "out.\n\n\nThe van has been in the barn for 217 days.\n\nIt has new paint, and it misses "
       "you. #VanDay\n\nAlt text: A red van in a barn.\n\n- Should we name the painter?\nThanks, "
       "Omar\n",
       "facebook: The van has been in the barn for 217 days.||It has new paint, and it misses you. "
       "#VanDay\n"},
      // A colon in the middle of a post, after a day, heads nothing.
      {"kit.txt",
       "Facebook\n\nThe van is back.\n\nNext weekend, May 1 and 2, we ride for the library. Every "
       "ride and every coffee: $2. Come along.\n",
       "facebook: The van is back.||Next weekend, May 1 and 2, we ride for the library. Every ride "
       "and every coffee: $2. Come along.\n"},
      // A day, and in brackets where.
      {"kit.txt",
       "POST 1\nGoes out: May 5, 2027 (FB + IG)\n\nThe van is back.\n\nPOST 2\nGoes out: May 7, "
       "2027 (X)\n\nVan! #VanDay\n",
       "facebook instagram: The van is back.\nx: Van! #VanDay\n"},
      // A list of places is no list of posts.
      {"kit.md",
       "### Facebook\n\nThe van is back.\n\n### Where to share\n\n- Servers: Slack, Discord\n- "
       "Media: Facebook, Instagram\n- Newsletters\n",
       "facebook: The van is back.\n"},
      // Who is tagged is said beside the text.
      {"kit.txt", "Facebook\n\nThe van is back.\nTag: @elmvan on X\n\nX\n\nVan! #VanDay\n",
       "facebook: The van is back.\nx: Van! #VanDay\n"},
  }));
  INFO(it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
  CHECK(find_wrong_place(read_as(it.path, it.text)).empty());
}

TEST_CASE("mails hold posts in more than one place", "[draft][grouping]") {
  // The posts are in the mail that another one forwards.
  CHECK(posts_of("mail.txt",
                 "From: Ana\nSent: Monday, May 3, 2027 3:52 PM\nTo: Partners\nSubject: FW: the "
                 "van\n\nHi all,\n\nOmar's posts are below. Please do the first one.\n\nAna\n\n"
                 "________________________________\n\nFrom: Omar\nSent: Monday, May 3, 2027 11:07 "
                 "AM\nTo: Ana\nSubject: the van\n\nAna, as promised.\n\n1)  Facebook, any day in "
                 "May:\n\n    The van is back in town. Come and see it!\n\n2)  Twitter:\n\n    "
                 "Van! #VanDay\n\nThanks,\nOmar\n") ==
        "facebook: The van is back in town. Come and see it!\nx: Van! #VanDay\n");
  const Draft draft = read_as(
      "mail.txt",
      "From: Ana\nDate: Mon, 4 Oct 2027 21:14:05 -0500\nSubject: van\n\nHi,\n\nThursday 10/7, "
      "Facebook:\n\nThe van is back in town.\n\nFriday 10/8 early, Instagram:\n\nNew paint. "
      "#VanDay\n\nSaturday 10/9, noon-ish, Facebook again:\n\nBag sale in the van now!\n\nAna\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[1]) == "2027-10-08");
  CHECK(draft.posts[2].platforms.front().id == "facebook");
}

TEST_CASE("a line may hold several fields", "[draft][grouping]") {
  const Draft draft = read_as(
      "borrador.md",
      "**Borrador: publicación de LinkedIn**\nAutora: Nuria · Revisa: Ana · Fecha prevista: 16 de "
      "octubre de 2027 (día del pan)\n\n---\n\nEl año pasado hicimos cuarenta viajes. "
      "#Furgoneta\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(date_of(draft.posts.front()) == "2027-10-16");
  CHECK(draft.posts.front().body.text() == "El año pasado hicimos cuarenta viajes. #Furgoneta");
}

TEST_CASE("rows share texts and plan pictures", "[draft][calendar]") {
  CHECK(posts_of("plan.tsv",
                 "Fecha\tFacebook / Instagram\tX\n2027-04-07\tVolvió la furgoneta.\tídem\n"
                 "2027-04-08\tTiene pintura nueva.\t—\n") ==
        "facebook instagram x: Volvió la furgoneta.\nfacebook instagram: Tiene pintura nueva.\n");
  CHECK(posts_of("plan.csv",
                 "Date,Channel,Post copy,Image,Status\n2027-02-17,FB,The van is back.,van.jpg,ok\n"
                 "2027-02-18,FB,,the driver?,waiting for her\n2027-02-19,IG,,wheel.jpg,\n") ==
        "facebook: The van is back.\n");
  CHECK(posts_of("gracias.md",
                 "---\ncanal: LinkedIn (página de la red)\n---\nGracias, Remedios.\n") ==
        "linkedin: Gracias, Remedios.\n");
}

TEST_CASE("a day and the networks beside it are both told by its field", "[draft][grouping]") {
  const Draft draft = read_as("kit.txt",
                              "POST 1\nGoes out: May 5, 2027 (FB + IG)\n\nThe van is back.\n\n"
                              "POST 2\nGoes out: May 7, 2027 (X)\n\nVan! #VanDay\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2027-05-05");
  CHECK(date_of(draft.posts[1]) == "2027-05-07");
}

TEST_CASE("a day in small letters is one beside its number", "[draft][grouping]") {
  const Draft draft = read_as("strike.txt",
                              "Strike socials (12 march 2027)\n\ninsta – tue 9 march\n\nthe van "
                              "is back. come along. #VanDay\n\nfb – wed 10 march\n\nNeighbors of "
                              "the harbor: ride with us on Friday.\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2027-03-09");
  CHECK(date_of(draft.posts[1]) == "2027-03-10");
}

TEST_CASE("a list of a hundred hashtags is there to choose from", "[draft][grouping]") {
  const auto kit = [](int tags) {
    std::string text =
        "## X\n\n> The van is back in town.\n\n> The van has new songs.\n\nHashtags:";
    for (int i = 0; i < tags; ++i) text += fmt::format(" #van{}", i);
    return read_as("kit.md", text + "\n");
  };
  const Draft shared = kit(3);
  REQUIRE(shared.posts.size() == 2);
  for (const Post& it : shared.posts) {
    REQUIRE(it.outside.size() == 1);
    CHECK(it.outside.front().hashtags.size() == 3);
  }
  const Draft many = kit(101);
  REQUIRE(many.posts.size() == 2);
  for (const Post& it : many.posts) CHECK(it.outside.empty());
  // Nobody loses sight of it: it says something about posts, and about no single one.
  CHECK(std::ranges::any_of(many.stretches, [&](const Stretch& it) {
    return it.kind == Stretch::Kind::Field && it.post == 0 &&
           many.file->text(it.span).find("#van100") != std::string_view::npos;
  }));
}

TEST_CASE("front matter may list hashtags to choose from, too", "[draft][grouping]") {
  const auto kit = [](int tags) {
    std::string text = "---\nplatform: x\nhashtags:\n";
    for (int i = 0; i < tags; ++i) text += fmt::format("  - van{}\n", i);
    return read_as("kit.md", text + "---\n## X\n\n> The van is back.\n\n> The van has songs.\n");
  };
  const auto count = [](const Post& post) {
    return post.outside.empty() ? 0 : post.outside.front().hashtags.size();
  };
  const Draft shared = kit(3);
  REQUIRE(shared.posts.size() == 2);
  for (const Post& it : shared.posts) CHECK(count(it) == 3);
  const Draft many = kit(101);
  REQUIRE(many.posts.size() == 2);
  for (const Post& it : many.posts) CHECK(count(it) == 0);
}

}  // namespace advolint
