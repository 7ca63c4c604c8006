#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a hook, a body and a call are one text", "[draft][grouping]") {
  CHECK(posts_of("posts.md",
                 "# Posts for the van (IG / FB)\n\nEach of them has a hook, a body and a call. Add "
                 "what you like for each network, but for the last lines, which are the same "
                 "everywhere, and for the names in them.\n\n## English\n\n### Post 1\n**Hook:** "
                 "Have you heard it?\n**Body:** The van is back on Elm Street,\nand it sings all "
                 "day.\n**CTA:** Hear it: van.example\n**Hashtags:** #VanDay\n\n### Post "
                 "2\n**Hook:** It is red now.\n**Body:** Bea painted it on Monday.\n**CTA:** Ride "
                 "with us: van.example\n**Hashtags:** #VanDay\n") ==
        "instagram facebook: Have you heard it?|The van is back on Elm Street,|and it sings all "
        "day.|Hear it: van.example\n"
        "instagram facebook: It is red now.|Bea painted it on Monday.|Ride with us: van.example\n");
}

TEST_CASE("a hook beside no body is for those who film", "[draft][grouping]") {
  CHECK(posts_of("posts.md",
                 "## Facebook\n\n**Hook:** The bell.\n\n**Post text:**\n\nThe van is back.\n\n## "
                 "Instagram\n\n**Hook:** The door.\n\n**Caption:**\n\nIt sings again.\n") ==
        "facebook: The van is back.\ninstagram: It sings again.\n");
}

}  // namespace advolint
