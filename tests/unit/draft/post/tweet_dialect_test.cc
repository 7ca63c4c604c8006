#include "draft/post/tweet_dialect.h"

#include <catch2/catch.hpp>

#include "support/show_draft.h"

namespace advolint {

TEST_CASE("a poll's answers below a tweet are no text", "[draft][tweet]") {
  const Draft draft =
      read_as("a.tweet", "Which room?\n\n( ) The yard\n() The hall  \n(  ) The roof\n\n");
  REQUIRE(draft.posts.size() == 1);
  CHECK(draft.posts[0].body.text() == "Which room?");
  const yaml::Node* poll = draft.posts[0].own_fields.find("poll");
  REQUIRE(poll != nullptr);
  REQUIRE(poll->items.size() == 3);
  CHECK(poll->items[1].scalar == "The hall");
  CHECK(draft.file->text(poll->items[2].span) == "The roof");
  CHECK(draft.posts[0].said_by.at("poll") == SaidBy::Field);
}

TEST_CASE("each part of a thread may have its poll, and the front matter's counts first",
          "[draft][tweet]") {
  const Draft thread = read_as("a.tweet", "One?\n( ) a\n( ) b\n---\nTwo?\n( ) c\n( ) d\n");
  REQUIRE(thread.posts.size() == 2);
  CHECK(thread.posts[0].body.text() == "One?");
  CHECK(thread.posts[1].own_fields.find("poll")->items[0].scalar == "c");
  const Draft stated = read_as("a.tweet", "---\npoll: [x, y]\n---\nOne?\n( ) a\n( ) b\n");
  CHECK(stated.posts[0].body.text() == "One?");
  CHECK(stated.posts[0].own_fields.find("poll") == nullptr);
}

TEST_CASE("brackets elsewhere are text", "[draft][tweet]") {
  for (const std::string text :
       {"To do:\n( ) one thing", "( ) a\n( ) b\nWhich?", "Call f()\n() x", "Well\n()\n()"}) {
    const Draft draft = read_as("a.tweet", text);
    CHECK(draft.posts[0].body.text() == text);
    CHECK(draft.posts[0].own_fields.is_null());
  }
  CHECK(read_as("a.txt", "Bring:\n( ) cups\n( ) tea").posts[0].own_fields.is_null());
}

TEST_CASE("front matter may name the line that parts a thread", "[draft][tweet]") {
  for (const std::string key : {"thread-delimiter", "threadDelimiter"}) {
    const Draft draft =
        read_as("a.tweet", "---\n" + key + ": ~~~\n---\nOne\n---\nstill one\n~~~\nTwo\n");
    REQUIRE(draft.posts.size() == 2);
    CHECK(draft.posts[0].body.text() == "One\n---\nstill one");
    CHECK(draft.posts[1].body.text() == "Two");
    CHECK(draft.posts[1].thread_size == 2);
  }
}

}  // namespace advolint
