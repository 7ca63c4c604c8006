#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("bold titles of items head the paragraphs below them", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Van kit\n\n## Sample posts\n\nPick one. Fill in what is in [BRACKETS].\n\n"
                 "- **Roof**\n\n  In [TOWN] it rains into the van. #MendTheVan\n\n- **Songs**\n\n  "
                 "It knows ninety songs. Help it learn more.\n\n- **Thanks (only once it has a "
                 "roof)**\n\n  Thank you, @riverbend, for the roof!\n\n## Facebook\n\nThe van is "
                 "back.\n") ==
        "-: In [TOWN] it rains into the van. #MendTheVan\n"
        "-: It knows ninety songs. Help it learn more.\n"
        "-: Thank you, @riverbend, for the roof!\n"
        "facebook: The van is back.\n");
}

TEST_CASE("bold titles of items below other headings head no posts", "[draft][grouping]") {
  CHECK(posts_of("kit.md",
                 "# Van kit\n\n## Why it matters\n\n- **Roof**\n\n  It rains into the van.\n\n"
                 "- **Songs**\n\n  It knows ninety songs.\n\n- **Bell**\n\n  The bell rings at "
                 "noon.\n\n## Facebook\n\nThe van is back.\n") == "facebook: The van is back.\n");
}

}  // namespace advolint
