#include <string>

#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

const std::string kFirst =
    "The seed shelf opens on Monday at ten, and everyone in this town who has a garden, a balcony "
    "or a window may take home what they can plant.";
const std::string kSecond =
    "All of it was given by neighbors who had more than they needed, from peas and beans to the "
    "tall sunflowers behind the school on Elm Street.";

}  // namespace

TEST_CASE("a post that is too long stays one", "[draft][grouping]") {
  const std::string last = "Bring back a few in the fall. https://seeds.example";
  const std::string all = kFirst + "||" + kSecond + "||" + last + "\n";
  const std::string text = kFirst + "\n\n" + kSecond + "\n\n" + last + "\n";
  CHECK(posts_of("kit.md", "# Seeds\n\n## Facebook\n\nBeans!\n\n## X\n\n" + text) ==
        "facebook: Beans!\nx: " + all);
  // Nothing says where one would end.
  CHECK(posts_of("kit.md", "# Seeds\n\n## Facebook\n\nBeans!\n\n## X\n\n" + kFirst + "\n\n" +
                               kSecond + "\n") ==
        "facebook: Beans!\nx: " + kFirst + "||" + kSecond + "\n");
  CHECK(posts_of("kit.md", "# Seeds\n\n## X\n\n### Monday\n\n" + kFirst + "\n\n" + kSecond +
                               "\n\n### Tuesday\n\nBeans!\n") ==
        "x: " + kFirst + "||" + kSecond + "\nx: Beans!\n");
  CHECK(posts_of("kit.md", "# Seeds\n\n## X\n\n**1/2**\n" + text + "\n**2/2**\nBeans!\n") ==
        "x 1/2: " + all + "x 2/2: Beans!\n");
}

TEST_CASE("paragraphs that each end as a post are posts", "[draft][grouping]") {
  CHECK(posts_of("kit.md", "# Seeds\n\n## X\n\n" + kFirst + " #Seeds\n\n" + kSecond +
                               " #Seeds\n\nBeans! #Seeds\n\n## Facebook\n\nBeans!\n") ==
        "x: " + kFirst + " #Seeds\nx: " + kSecond + " #Seeds\nx: Beans! #Seeds\n" +
            "facebook: Beans!\n");
}

}  // namespace advolint
