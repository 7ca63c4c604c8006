#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("paragraphs that each begin with a day are posts of a file for one network",
          "[draft][grouping]") {
  CHECK(posts_of("facebook-week.txt",
                 "Monday: The seed shelf is open.\n\nTuesday: Beans are in. Come!\n") ==
        "facebook: The seed shelf is open.\nfacebook: Beans are in. Come!\n");
  CHECK(posts_of("semana.txt",
                 "Facebook, plan de la semana\n\nLunes: Ya abrió el estante de semillas.\n\n"
                 "Martes: Llegaron las judías. ¡Ven!\n") ==
        "facebook: Ya abrió el estante de semillas.\nfacebook: Llegaron las judías. ¡Ven!\n");
  // A post that tells of a week, and hours.
  CHECK(posts_of("facebook-week.txt",
                 "This week in the garden:\n\nMonday: We plant beans.\n\nTuesday: We rest.\n") ==
        "facebook: This week in the garden:||Monday: We plant beans.||Tuesday: We rest.\n");
  CHECK(posts_of("facebook-hours.txt", "Monday: 9 to 5\n\nTuesday: 9 to 8\n") ==
        "facebook: Monday: 9 to 5||Tuesday: 9 to 8\n");
}

TEST_CASE("a time alone above each text is the time of the post", "[draft][grouping]") {
  const Draft draft = read_as("plan.txt",
                              "Tweets for Monday\n\n9:00 a.m.\nThe seed shelf is open. #Seeds\n\n"
                              "3 p.m.\n\nBeans are in, come! #Seeds\n");
  REQUIRE(draft.posts.size() == 2);
  CHECK(draft.posts[0].body.text() == "The seed shelf is open. #Seeds");
  CHECK(draft.posts[0].own_fields.find("time")->scalar == "09:00");
  CHECK(draft.posts[1].body.text() == "Beans are in, come! #Seeds");
  CHECK(draft.posts[1].own_fields.find("time")->scalar == "15:00");
  // A program within one post.
  CHECK(posts_of("kit.md",
                 "## X\n\nThe garden day:\n\n10 a.m.\nWe plant beans.\n\n2 p.m.\nWe eat "
                 "them.\n\n## Facebook\n\nBeans!\n") ==
        "x: The garden day:||10 a.m.|We plant beans.||2 p.m.|We eat them.\nfacebook: Beans!\n");
}

}  // namespace advolint
