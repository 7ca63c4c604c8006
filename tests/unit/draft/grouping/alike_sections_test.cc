#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a section with the fields of one for a network is a post", "[draft][grouping]") {
  CHECK(posts_of("posts.md",
                 "# Social media posts\n\n## For groups\n\n### Groups of drivers "
                 "(Facebook)\nTitle: \"Sing on the road\"\n\nIf you drive a van, you know how long "
                 "a road can be without songs.\n\n### Groups of riders\nTitle: \"Sing along\"\n\n"
                 "If you ride in the van, you know all of its songs by now. Sing along!\n\n## "
                 "Advice\n\n1. Keep the tone of the group.\n") ==
        "facebook: If you drive a van, you know how long a road can be without songs.\n"
        "-: If you ride in the van, you know all of its songs by now. Sing along!\n");
}

TEST_CASE("headings beside counted posts hold none", "[draft][grouping]") {
  CHECK(
      posts_of("mastodon.md",
               "# Mastodon\n\n## Finding people of the river\n\n1. Use the server that you are on. "
               "You need no other.\n2. Search for the heron first, and see who sings.\n\n## "
               "Option A: short\n\nThe van is back. #VanDay\n\n## Option B: long\n\nThe van is "
               "back, with songs. #VanDay\n\n## Option C: loud\n\nVan! #VanDay\n") ==
      "mastodon: The van is back. #VanDay\nmastodon: The van is back, with songs. #VanDay\n"
      "mastodon: Van! #VanDay\n");
}

TEST_CASE("items beside items that are labelled as texts say what to do", "[draft][grouping]") {
  CHECK(posts_of("plan.md",
                 "# Plan\n\n### Week 1\n\n**Facebook**\n\n* Put the page on your profile.\n* Post: "
                 "The van is back in [TOWN]. Ride it!\n\n**Twitter**\n\n* Tweet: The van sings "
                 "again. [LINK]\n* Insert the picture of the bell into the post\n\n### Week "
                 "2\n\n**Facebook**\n\n* Choose two lines of a song that people know.\n* End the "
                 "post with: Read more: [LINK]\n\n**Twitter**\n\n* “The van sings and rings. "
                 "[LINK]”\n* Tweet: It rings again. [LINK]\n") ==
        "facebook: The van is back in [TOWN]. Ride it!\nx: The van sings again. [LINK]\n"
        "x: The van sings and rings. [LINK]\nx: It rings again. [LINK]\n");
}

TEST_CASE("names of networks in advice name no posts", "[draft][grouping]") {
  CHECK(
      posts_of("posts.md",
               "# Posts for Threads and X\n\n## X\n\n### Option 1\n\n```\nThe van is back. "
               "#VanDay\n```\n\n### Option 2\n\n```\nVan! #VanDay\n```\n\n## Threads\n\nIt sings, "
               "it rings, and it is here.\n\n## Tips\n\n1. **X**: Use one hashtag or two.\n2. "
               "**Threads**: Threads do well where they tell why.\n3. **Days**: Post near the "
               "day.\n- **Stories:** Share all posts there.\n- **Hours:** From noon to two.\n") ==
      "x: The van is back. #VanDay\nx: Van! #VanDay\nthreads: It sings, it rings, and it is "
      "here.\n");
}

TEST_CASE("accounts beside networks are no advice", "[draft][grouping]") {
  CHECK(posts_of("posts.md",
                 "# Posts\n\n## X / Bluesky — US Account (@VanUS)\n\nThe van is back.\n\n## X / "
                 "Bluesky — Spanish account\n\nIt sings.\n\n## Instagram: accounts to tag\n\n"
                 "@riverbend\n\n## LinkedIn quote-post (personal profile)\n\nI drive it, and I "
                 "sing.\n") ==
        "x bluesky: The van is back.\nx bluesky: It sings.\nlinkedin: I drive it, and I sing.\n");
}

TEST_CASE("a field below a post may name more networks", "[draft][grouping]") {
  CHECK(posts_of("posts.md",
                 "## Facebook / Nextdoor\n\n```\nThe van is back in town.\n```\n\n**Best for**: "
                 "Facebook, Nextdoor, LinkedIn\n\n## X\n\n```\nVan! #VanDay\n```\n\n**Best for**: "
                 "X\n") ==
        "facebook nextdoor linkedin: The van is back in town.\nx: Van! #VanDay\n");
}

TEST_CASE("the text of a post ends a script above it", "[draft][grouping]") {
  CHECK(posts_of("posts.md",
                 "# Posts for Facebook\n\n## Post 1: the bell\n\n**Text:**\n\n> It rings again.\n\n"
                 "## Post 2: a film\n\n**Script (15 seconds):**\n\n> [Scene 1] The bell is "
                 "seen.\n\n**Post text:**\n\n> The bell at eight, and the bell at nine.\n\n"
                 "**Hashtags:**\n#VanDay\n") ==
        "facebook: It rings again.\nfacebook: The bell at eight, and the bell at nine.\n");
}

TEST_CASE("a day on which a text was changed is none on which it goes out", "[draft][grouping]") {
  const Draft draft =
      read_as("posts.md",
              "# Posts, 2026\n\n## Wave A (Feb 13)\n\n### Bluesky\n\n**Post A1 (updated for "
              "Saturday):**\n\n```\nThe van is back.\n```\n\n## Addendum (added Feb 12)\n\n### "
              "LinkedIn\n\n```\nIt rings again.\n```\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(date_of(draft.posts[0]) == "2026-02-13");
  CHECK(date_of(draft.posts[1]).empty());
}

TEST_CASE("the description of a film is a post", "[draft][grouping]") {
  const Draft draft = read_as(
      "posts.md", "## X\n\nVan! #VanDay\n\n## TikTok (video description)\n\nIt sings. #VanDay\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[1].own_fields.find("kind") == nullptr);
}

TEST_CASE("what a story shows is no text", "[draft][grouping]") {
  CHECK(posts_of(
            "posts.md",
            "## Instagram post\n\n```\nThe van is back. #VanDay\n```\n\n**Story countdown:**\n- "
            "countdown sticker\n- hour of the alarm\n\n## Facebook post\n\n```\nIt rings "
            "again.\n```\n") == "instagram: The van is back. #VanDay\nfacebook: It rings again.\n");
}

}  // namespace advolint
