#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("quotation marks hold a post of bold lines and lists", "[draft][grouping]") {
  const std::string text =
      "# Van kit\n\n## Facebook templates\n\n**Template 1: Numbers**\n\n\"**Did you know?**\n\n"
      "[NUMBER]\n- Example: \"Ten of us ride.\"\n- Example: \"All of us sing.\"\n\n**What you can "
      "do:**\n1. Ride\n2. Sing\n\n#VanDay\"\n\n---\n\n**Template 2: Fair**\n\n“**The fair**\n\n"
      "**When:** [DATE]\n**Where:** the mill\n\nSee you! #VanDay”\n\n---\n\n**Template 3: "
      "Story**\n\n[PHOTO: a rider]\n\n**Caption:**\n\"Why I ride\n\n**What you can do:**\n1. "
      "Ride\n\nSing along. #VanDay\"\n";
  CHECK(posts_of("kit.md", text) ==
        "facebook: Did you know?||[NUMBER]|- Example: \"Ten of us ride.\"|- Example: \"All of us "
        "sing.\"||What you can do:|1. Ride|2. Sing||#VanDay\n"
        "facebook: The fair||When: [DATE]|Where: the mill||See you! #VanDay\n"
        "facebook: Why I ride||What you can do:|1. Ride||Sing along. #VanDay\n");
  CHECK(find_wrong_place(read_as("kit.md", text)).empty());
}

TEST_CASE("a quotation that its paragraph ends holds no more", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Kit\n\n**Facebook**\n\n\"It sings,\" says Omar. \"And it rings.\n\n**X**\n\n"
                 "Van! #VanDay\n\n**Bluesky**\n\n\"It sings again.\"\n") ==
        "facebook: \"It sings,\" says Omar. \"And it rings.\nx: Van! #VanDay\n"
        "bluesky: It sings again.\n");
}

TEST_CASE("forms in another part of a document are no posts", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Van kit\n\n## I. Posts\n\n### X posts\n\n```\nThe van is back. #VanDay\n```\n\n"
                 "### Bluesky posts\n\n```\nIt sings again. #VanDay\n```\n\n## II. Email "
                 "templates\n\n### Template 1: To a driver\n\nDear driver, the van is back. Please "
                 "come and drive it for us.\n\n## III. Sheets\n\n### Count of riders\n\n```\nDATE: "
                 "____  RIDERS: ____\n```\n\n### Count of songs\n\n```\nDATE: ____\nWrite one line "
                 "for each song that you hear.\n```\n") ==
        "x: The van is back. #VanDay\nbluesky: It sings again. #VanDay\n");
}

}  // namespace advolint
