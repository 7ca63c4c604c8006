#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a part that nothing counts up to is a line of the post", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Posts\n\n## Mastodon\n\nThe seed shelf was never about seeds.\n\n"
                 "Part two: how neighbors learned to save them.\n\n#Seeds\n\n## Bluesky\n\nBeans "
                 "are in, come and get some!\n") ==
        "mastodon: The seed shelf was never about seeds.||Part two: how neighbors learned to save "
        "them.||#Seeds\nbluesky: Beans are in, come and get some!\n");
  // After the first, it is one.
  CHECK(posts_of("kit.md",
                 "# Posts\n\n## Mastodon\n\n**Thread**\n\nPart 1: The seed shelf was never about "
                 "seeds.\n\nPart 2: It is about neighbors.\n") ==
        "mastodon 1/2: The seed shelf was never about seeds.\n"
        "mastodon 2/2: It is about neighbors.\n");
}

TEST_CASE("a line between counted posts that says more than a day is text", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "TWEET 1:\nThe seed shelf is full again, and here is what comes:\n\n"
                 "Next: sorting on Tuesdays 5pm, potting "
                 "12/3\n\nhttps://example.org/seeds\n#Seeds\n\n---\n\n"
                 "TWEET 2:\nBeans are in, come and get some! #Seeds\n\n---\n\n"
                 "TWEET 3:\nThank you all for the envelopes! #Seeds\n") ==
        "x 1/3: The seed shelf is full again, and here is what comes:||Next: sorting on Tuesdays "
        "5pm, potting 12/3||https://example.org/seeds|#Seeds\n"
        "x 2/3: Beans are in, come and get some! #Seeds\n"
        "x 3/3: Thank you all for the envelopes! #Seeds\n");
}

TEST_CASE("the last item of a list above a paragraph is no title", "[draft][grouping]") {
  CHECK(posts_of("kit.txt",
                 "## Facebook Post 1\n\nWhat is on the shelf:\n- Beans\n- Peas of all sorts\n\n"
                 "Come and take some home with you on Saturday at ten!\n\n"
                 "## Facebook Post 2\n\nWhat we need:\n- Envelopes\n- Small jars with lids\n\n"
                 "Bring them to the desk, and thank you all for helping!\n") ==
        "facebook: What is on the shelf:|- Beans|- Peas of all sorts||Come and take some home "
        "with you on Saturday at ten!\nfacebook: What we need:|- Envelopes|- Small jars with "
        "lids||Bring them to the desk, and thank you all for helping!\n");
}

TEST_CASE("a first line that calls out is no advice", "[draft][grouping]") {
  CHECK(
      posts_of(
          "mail.txt",
          "From: Jo <jo@example.org>\nSubject: posts\n\nHi Ana,\n\nFacebook, for September 12:\n\n"
          "The walk is two weeks away.\n\nInstagram, September 25:\n\nTomorrow! Costume tips from "
          "a "
          "corgi:\n- nothing over the ears\n- snacks in the pocket\n\nSee you at the pond. "
          "#Strut\n") ==
      "facebook: The walk is two weeks away.\ninstagram: Tomorrow! Costume tips from a corgi:|- "
      "nothing over the ears|- snacks in the pocket||See you at the pond. #Strut\n");
}

}  // namespace advolint
