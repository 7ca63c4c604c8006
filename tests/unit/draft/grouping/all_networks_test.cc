#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a post for all goes where the other posts of its file go", "[draft][grouping]") {
  struct Case {
    std::string_view text, posts;
  };
  const auto it = GENERATE(values<Case>({
      {"**Mon 4 May - X / Bluesky**\n\nThe van is back in town.\n\n**Tue 5 May - LinkedIn**\n\nWe "
       "drove forty miles.\n\n**Fri 8 May - all channels**\n\nThank you for riding with us!\n",
       "x bluesky: The van is back in town.\nlinkedin: We drove forty miles.\nx bluesky linkedin: "
       "Thank you for riding with us!\n"},
      {"## Facebook\n\nThe van is back in town.\n\n## X\n\nVan! #VanDay\n\n## All except "
       "X\n\nThank you for riding with us!\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\nfacebook: Thank you for riding with "
       "us!\n"},
      {"## Monday\n\n**Facebook**\n\nThe van is back in town.\n\n**X**\n\nVan! #VanDay\n\n"
       "## Tuesday\n\n**All**\n\nThank you for riding with us!\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\nfacebook x: Thank you for riding with "
       "us!\n"},
      {"- **18 Aug, FB:** The van is back in town.\n- **19 Aug, X:** Van! #VanDay\n"
       "- **28 Aug, everywhere:** Thank you for riding with us!\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\nfacebook x: Thank you for riding with "
       "us!\n"},
      // In fields, too, where "Where" with all of them is no place of an event.
      {"## Post 1\n\n**Where:** Facebook, X\n\nThe van is back in town.\n\n## Post 2\n\n**Where:** "
       "All channels\n\nThank you for riding with us!\n",
       "facebook x: The van is back in town.\nfacebook x: Thank you for riding with us!\n"},
      // Any of them is none in particular.
      {"1. Facebook, drivers\n   The van is back in town.\n2. X, riders\n   Van! #VanDay\n3. Any "
       "platform, schools\n   Thank you for riding with us!\n",
       "facebook: The van is back in town.\nx: Van! #VanDay\n-: Thank you for riding with us!\n"},
  }));
  INFO(it.text);
  CHECK(posts_of("kit.md", it.text) == it.posts);
}

}  // namespace advolint
