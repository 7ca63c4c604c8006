#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("bold lines in the middle of a post are lines of it", "[draft][grouping]") {
  // They speak to readers, or the hashtags come below them.
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n## Facebook\n\n### Post 1\n\nThe seed shelf opens on Monday.\n\n"
                 "**How You Can Help:**\n\nBring seeds. Bring envelopes, too.\n\n"
                 "**Key Dates**\n\nMonday and Friday. #Seeds\n\n### Post 2\n\nBeans! #Seeds\n") ==
        "facebook: The seed shelf opens on Monday.||How You Can Help:||Bring seeds. Bring "
        "envelopes, too.||Key Dates||Monday and Friday. #Seeds\n"
        "facebook: Beans! #Seeds\n");
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n## Facebook\n\nThe seed shelf opens on Monday.\n\n"
                 "**How to help:**\nBring seeds, and envelopes. #Seeds\n\n## X\n\nBeans!\n") ==
        "facebook: The seed shelf opens on Monday.||How to help:|Bring seeds, and envelopes. "
        "#Seeds\nx: Beans!\n");
}

TEST_CASE("bold advice below a post is not part of it", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n## Facebook\n\nThe seed shelf opens on Monday.\n\n"
                 "**Tips for posting:**\n\n- Post in the evening.\n\n## X\n\nBeans!\n") ==
        "facebook: The seed shelf opens on Monday.\nx: Beans!\n");
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n## Facebook\n\nThe seed shelf opens on Monday. #Seeds\n\n"
                 "**How you can help:**\n\nShare it in your group. #Seeds\n\n## X\n\nBeans!\n") ==
        "facebook: The seed shelf opens on Monday. #Seeds\nx: Beans!\n");
}

TEST_CASE("bold titles whose hashtags come last stand in one post", "[draft][grouping]") {
  CHECK(
      posts_of("kit.md",
               "# Seeds\n\n## Instagram\n\n**Seeds for everyone**\n\nThe shelf opens on Monday."
               "\n\n**Why we do it**\n\nGardens feed people.\n\n**When it opens**\n\nCome at ten. "
               "#Seeds\n\n## X\n\nBeans!\n") ==
      "instagram: Seeds for everyone||The shelf opens on Monday.||Why we do it||Gardens feed "
      "people.||When it opens||Come at ten. #Seeds\nx: Beans!\n");
  // Each with its own: posts below titles.
  CHECK(posts_of("kit.md",
                 "# Seeds\n\n## Instagram\n\n**Opening**\n\nThe shelf opens on Monday. #Seeds\n\n"
                 "**Beans**\n\nThe beans are in. #Seeds\n\n## X\n\nBeans!\n") ==
        "instagram: The shelf opens on Monday. #Seeds\ninstagram: The beans are in. #Seeds\n"
        "x: Beans!\n");
}

}  // namespace advolint
