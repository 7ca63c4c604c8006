#include <algorithm>
#include <string>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "support/show_draft.h"

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
