#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

std::string word_of(const Post& post, std::string_view key) {
  const yaml::Node* value = post.own_fields.find(key);
  return value == nullptr ? "" : value->scalar;
}

}  // namespace

TEST_CASE("files of several posts are read as people read them", "[draft][grouping]") {
  struct Case {
    std::string_view path, text, posts;
  };
  const auto it = GENERATE(values<Case>({
      // Items and paragraphs below a label that speaks of several.
      {"kit.md",
       "# Kit\n\n## Sample tweets\n\nPick one:\n\n- The van is back. #VanDay\n- Ask us for a stop. "
       "#VanDay\n\n"
       "## Sample Facebook posts\n\n1. Come to the yard on Friday.\n2. We mend bikes now.\n",
       "x: The van is back. #VanDay\nx: Ask us for a stop. #VanDay\nfacebook: Come to the yard on "
       "Friday.\n"
       "facebook: We mend bikes now.\n"},
      {"kit.txt",
       "Suggested tweets:\n\nThe van is back in town. #VanDay\n\nAsk for a stop in your street. "
       "#VanDay\n",
       "x: The van is back in town. #VanDay\nx: Ask for a stop in your street. #VanDay\n"},
      {"kit.md", "## LinkedIn\n\nWe offer:\n\n- warm rooms\n- cold water\n",
       "linkedin: We offer:||- warm rooms|- cold water\n"},
      // Labels in a list, with a page around them.
      {"page.md",
       "# Photos needed\n\nHold up a sign. Some texts:\n\n- X: “Stand with the drivers! #Local9”\n"
       "- Facebook: “We stand with the drivers. Share your photo!”\n",
       "x: Stand with the drivers! #Local9\nfacebook: We stand with the drivers. Share your "
       "photo!\n"},
      // Fields around a post.
      {"plan.md",
       "## Post 1 - Van\n**Platform:** Instagram / TikTok\n**Best time:** noon\n\n**Post "
       "text:**\nThe van is back.\n\n"
       "**Hashtags:** #VanDay\n\n---\n\n## Post 2 - Bikes\n**Platform:** X\n\n**Post text:**\nWe "
       "mend bikes.\n",
       "instagram tiktok: The van is back.\nx: We mend bikes.\n"},
      {"plan.txt",
       "Platform: Facebook\nDate: 2 March 2026\nCopy: The van is back.\n\nPlatform: X\nDate: 3 "
       "March 2026\nCopy: "
       "We mend bikes.\n",
       "facebook: The van is back.\nx: We mend bikes.\n"},
      {"kit.md",
       "## Instagram\n\nSlide 1: the van\nSlide 2: a wheel\n\nCaption:\nThe van is back.\n",
       "instagram: The van is back.\n"},
      {"kit.md", "## Facebook\n\nCome on Friday!\nTime: 10 am\nPlace: the yard\n",
       "facebook: Come on Friday!|Time: 10 am|Place: the yard\n"},
      // Days, languages, options.
      {"x-week.md",
       "# Van week\n\n## Monday\n\nThe van is back.\n\n## Tuesday\n\nThe van is on Elm Street.\n",
       "x: The van is back.\nx: The van is on Elm Street.\n"},
      {"kit.md",
       "## Post 1\n\n### Spanish\n\nVolvió la furgoneta.\n\n### English\n\nThe van is back.\n",
       "-: Volvió la furgoneta.\n-: The van is back.\n"},
      {"kit.md", "## Twitter\n\nOption 1: The van is back.\n\nOption 2: Here comes the van.\n",
       "x: The van is back.\nx: Here comes the van.\n"},
      // Threads with their openers and short ends.
      {"kit.md",
       "## X\n\n**Tweet 1 (thread):**\n\n🧵 Why a van?\n\n1/ It reaches Elm Street.\n\n2/ Tell "
       "the board.\n",
       "x 1/3: 🧵 Why a van?\nx 2/3: 1/ It reaches Elm Street.\nx 3/3: 2/ Tell the board.\n"},
      {"kit.md",
       "## Thread on X\n\n> Why a van?\n>\n> 1/2 It reaches Elm Street.\n>\n> 2/2 Tell the "
       "board.\n",
       "x 1/3: Why a van?\nx 2/3: 1/2 It reaches Elm Street.\nx 3/3: 2/2 Tell the board.\n"},
      {"kit.md", "**Tweet 1:** The van is back.\n\n**Tweet 2:** Thanks!\n",
       "x 1/2: The van is back.\nx 2/2: Thanks!\n"},
      // What is not a post.
      {"kit.md",
       "## Who posts what\n\n- Facebook: Ana, on Monday\n- X: Ben\n\n## Facebook\n\nThe van is "
       "back.\n",
       "facebook: The van is back.\n"},
      {"kit.md",
       "## X\n\nThe van is back.\n\n## Sample letter\n\nDear board, we like the van. #VanDay\n",
       "x: The van is back.\n"},
      {"mail.txt",
       "Hi all,\n\nhere are the posts.\n\nFACEBOOK\n\nThe van is back.\n\nX\n\nVan! #VanDay\n\nLet "
       "me know what you "
       "think.\n\nBest,\nAna\n",
       "facebook: The van is back.\nx: Van! #VanDay\n"},
      {"kit.txt", "FACEBOOK\n\nThe van is back.\n\nPRESS CONTACT\n\nAna, 555-0100\n",
       "facebook: The van is back.\n"},
      // Networks that advolint has no numbers for.
      {"kit.md", "## WhatsApp group\n\nThe van is back!\n\n## TikTok\n\nVan, van, van.\n",
       "WhatsApp: The van is back!\ntiktok: Van, van, van.\n"},
      // Tables.
      {"plan.md",
       "# March\n\n| Date | Platform | Post |\n|---|---|---|\n| 2026-03-02 | X | The van is back. "
       "|\n| 2026-03-03 | "
       "Facebook | We mend bikes. |\n",
       "x: The van is back.\nfacebook: We mend bikes.\n"},
      {"plan.txt",
       "Date\tNetwork\tText\n2026-03-02\tX\tThe van is back.\n2026-03-03\tFacebook\tWe mend "
       "bikes.\n",
       "x: The van is back.\nfacebook: We mend bikes.\n"},
      // Names of networks as programs for writing save them.
      {"word.txt", "X (Twitter)\n\nThe van is back.\n\nFacebook\n\nWe mend bikes now.\n",
       "x: The van is back.\nfacebook: We mend bikes now.\n"},
      {"word.txt", "[FB] The van is back in town.\n[IG] We mend bikes in the yard.\n",
       "facebook: The van is back in town.\ninstagram: We mend bikes in the yard.\n"},
      {"redes.txt", "TUITS\n\n1. Volvió la furgoneta. #Furgo\n2. Arreglamos bicis. #Furgo\n",
       "x: Volvió la furgoneta. #Furgo\nx: Arreglamos bicis. #Furgo\n"},
      // One post stays one.
      {"facebook.txt", "The van is back.\n\nFind us on Elm Street.\n\nTwitter: @RiverbendVan\n",
       "facebook: The van is back.||Find us on Elm Street.||Twitter: @RiverbendVan\n"},
      {"linkedin.md", "# The van is back\n\nThree stops:\n\n- Elm Street\n- Mill Street\n",
       "linkedin: The van is back||Three stops:||- Elm Street|- Mill Street\n"},
  }));
  INFO(it.path << "\n" << it.text);
  CHECK(posts_of(it.path, it.text) == it.posts);
}

TEST_CASE("what labels and lines say of a post is stated as front matter states it",
          "[draft][grouping]") {
  const Draft draft =
      read_as("kit.md",
              "# Van week 2026\n\n## Monday, March 2: Facebook (Spanish)\n\nVolvió la "
              "furgoneta.\n\n**Image:** van.jpg\n**Alt text:** A blue van\n\n## LinkedIn "
              "About\n\nWe drive a van.\n");
  REQUIRE(draft.posts.size() == 2);
  const Post& first = draft.posts[0];
  CHECK(word_of(first, "date") == "2026-03-02");
  CHECK(word_of(first, "language") == "es");
  CHECK(first.said_by.at("date") == SaidBy::Label);
  CHECK(first.said_by.at("media") == SaidBy::Field);
  CHECK(draft.file->text(first.own_fields.find("date")->span) == "Monday, March 2");
  const yaml::Node& picture = first.own_fields.find("media")->items.front();
  CHECK(picture.find("file")->scalar == "van.jpg");
  CHECK(picture.find("alt")->scalar == "A blue van");
  CHECK(word_of(draft.posts[1], "kind") == "profile");
}

TEST_CASE("a day without a year is dated only where the file tells the year", "[draft][grouping]") {
  const std::string text = "## Facebook, March 2\n\nThe van is back.\n\n## X, March 3\n\nVan!\n";
  CHECK(word_of(read_as("kit.md", text).posts.front(), "date").empty());
  CHECK(word_of(read_as("kit-2026.md", text).posts.front(), "date") == "2026-03-02");
}

TEST_CASE("the first sentence may say where all posts go", "[draft][grouping]") {
  const Draft draft =
      read_as("posts.md",
              "# Posts\n\nShort texts for Facebook and Instagram.\n\n## Van\n\nIt is back.\n\n## "
              "Bikes\n\nWe mend them.\n\n## Books\n\nRead them all.\n");
  REQUIRE(draft.posts.size() == 3);
  REQUIRE(draft.posts[2].platforms.size() == 2);
  CHECK(draft.posts[2].platforms[0].id == "facebook");
}

TEST_CASE("what looks like a post and is left out is found", "[draft][grouping]") {
  const Draft draft = read_as(
      "kit.md",
      "## X\n\nThe van is back.\n\n## For later\n\nCome and see our [NAME OF VAN] today!\n");
  REQUIRE(draft.unread.size() == 1);
  CHECK(draft.unread.front().body.text().starts_with("Come and see"));
  CHECK(std::ranges::count(draft.faults, "unread-section", &LayoutFault::name) == 1);
  CHECK(draft.unread_sections == 1);
}

}  // namespace advolint
