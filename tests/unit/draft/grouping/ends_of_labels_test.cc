#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {
namespace {

/// The kinds of posts, one a line; "-": none is stated.
std::string kinds_of(const Draft& draft) {
  std::string kinds;
  for (const Post& it : draft.posts) {
    const yaml::Node* kind = it.own_fields.find("kind");
    kinds += (kind == nullptr ? "-" : kind->scalar) + "\n";
  }
  return kinds;
}

}  // namespace

TEST_CASE("a heading of a kind with its text is over at the next heading", "[draft][grouping]") {
  const Draft draft = read_as(
      "kit.md",
      "# Van week\n\n## Profile text\n\nChange it to this before Monday:\n\n"
      "    Volunteers of Elm Street. Rides on Sundays.\n\n## Posts\n\n**May 3 — Facebook**\n"
      "The van is back in town.\n\n**May 4 — Instagram story**\nDoors open at four!\n");
  CHECK(kinds_of(draft) == "profile\n-\nstory\n");
  CHECK(draft.posts.front().body.text() == "Volunteers of Elm Street. Rides on Sundays.");
}

TEST_CASE("a counted post with its text is over at a day beside it", "[draft][grouping]") {
  const Draft draft = read_as(
      "kit.txt",
      "VAN DAY 2027\n\nBEFORE\n\n   Sample post 1\n\n      The van is back in town. #VanDay\n\n"
      "   Sample post 2\n\n      We have packed our bags. Who rides with us?\n\n"
      "ON THE DAY (May 4)\n\n   Sample post 3\n\n      We are at the bridge! #VanDay\n");
  REQUIRE(draft.posts.size() == 3);
  CHECK(draft.posts[1].body.text() == "We have packed our bags. Who rides with us?");
  CHECK(date_of(draft.posts[1]).empty());
  CHECK(date_of(draft.posts[2]) == "2027-05-04");
}

TEST_CASE("the hour at the end of a label ends no sentence", "[draft][naming]") {
  CHECK(
      posts_of("kit.md",
               "# Deck\n\n### VW-01 | Facebook + Instagram | 7 a.m.\n\nThe van is back in town.\n\n"
               "### VW-02 | Threads | 8:30 p. m.\n\nCome and see it.\n") ==
      "facebook instagram: The van is back in town.\nthreads: Come and see it.\n");
}

TEST_CASE("nothing but blanks may be before a word of a label", "[draft][naming]") {
  CHECK(posts_of("kit.txt", "FACEBOOK\n\n  a.m. riders:\n  p. m. riders:\n\nThe van is back.\n") ==
        "facebook:   a.m. riders:|  p. m. riders:||The van is back.\n");
}

TEST_CASE("a label in brackets may say what to add", "[draft][naming]") {
  CHECK(posts_of("kit.txt",
                 "[Facebook, noon]\nThe van is back in town.\n\n"
                 "[Instagram story, 3 p.m., add the link sticker]\nHalf of the seats are gone.\n\n"
                 "[Instagram, we still need a photo from Ana]\n") ==
        "facebook: The van is back in town.\ninstagram: Half of the seats are gone.\n");
}

}  // namespace advolint
