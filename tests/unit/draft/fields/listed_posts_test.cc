#include <catch2/catch.hpp>

#include "support/show_draft.h"
#include "support/wrong_places.h"

namespace advolint {

TEST_CASE("front matter of a page may list posts", "[draft][fields]") {
  const std::string text =
      "---\nlayout: event\ntitle: \"Van Day\"\nsocial:\n  - time: 2027-01-22T13:00\n    text: "
      "\"Did you know that the van is back?\"\n  - date: 2027-01-25\n    network: Mastodon\n    "
      "text: |\n      The van is back in town.\n      Come and see it!\n  - text: 'It''s the day "
      "of the van.'\n---\n\nThe van is back, and this page tells how.\n\n### Where?\n\nBy the "
      "mill.\n";
  const Draft draft = read_as("van.md", text);
  CHECK(posts_of("van.md", text) ==
        "-: Did you know that the van is back?\n"
        "mastodon: The van is back in town.|Come and see it!\n"
        "-: It's the day of the van.\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(date_of(draft.posts[0]) == "2027-01-22 13:00");
  CHECK(date_of(draft.posts[1]) == "2027-01-25");
  CHECK(find_wrong_place(draft).empty());
}

TEST_CASE("front matter of a page may have a text for each network", "[draft][fields]") {
  CHECK(posts_of("van.md",
                 "---\ntitle: Van Day\nsocial:\n  mastodon: \"The van is back in town. #VanDay\"\n "
                 " x: \"Van, and it sings! #VanDay\"\n---\n\nThe van is back.\n") ==
        "mastodon: The van is back in town. #VanDay\nx: Van, and it sings! #VanDay\n");
}

TEST_CASE("accounts in front matter are no posts", "[draft][fields]") {
  CHECK(posts_of("van.md",
                 "---\ntitle: Van Day\nsocial:\n  mastodon: riverbend\n  x: riverbend_van\nshare: "
                 "true\n---\n\nThe van is back.\n") == "-: The van is back.\n");
  CHECK(posts_of("van.md",
                 "---\nsocial:\n  - name: Mastodon\n    url: https://van.example/@us\n---\n\nThe "
                 "van is back.\n") == "-: The van is back.\n");
}

}  // namespace advolint
