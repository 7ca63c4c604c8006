#include <catch2/catch.hpp>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// Whether a rule with these conditions is for a draft.
bool is_for(std::string_view conditions, std::string_view front_matter,
            std::string_view workspace = {}, std::string_view path = "draft.md") {
  const Linter linter(rule(std::string(conditions) + "\nforbid: {hashtag: any}"), workspace);
  const std::string draft = front_matter.empty()
                                ? std::string("A #Tag.\n")
                                : "---\n" + std::string(front_matter) + "\n---\nA #Tag.\n";
  return !linter.lint(draft, path).empty();
}

}  // namespace

TEST_CASE("a rule without conditions is for every post", "[engine][applies]") {
  CHECK(is_for("help: h", ""));
  CHECK(is_for("for: {}\nunless: {}", "topic: a"));
}

TEST_CASE("in for all keys must hold, and one of a key's values is enough", "[engine][applies]") {
  constexpr std::string_view kRule = "for: {topic: [advocacy, meeting], kind: post}";
  CHECK(is_for(kRule, "topic: advocacy\nkind: post"));
  CHECK(is_for(kRule, "topic: Meeting\nkind: POST"));
  CHECK(is_for(kRule, "topic: [books, meeting]\nkind: [post]"));
  CHECK_FALSE(is_for(kRule, "topic: advocacy"));
  CHECK_FALSE(is_for(kRule, "topic: books\nkind: post"));
  CHECK_FALSE(is_for(kRule, ""));
}

TEST_CASE("in unless one key that holds is enough", "[engine][applies]") {
  constexpr std::string_view kRule = "unless: {kind: [reply, repost], topic: books}";
  CHECK(is_for(kRule, ""));
  CHECK(is_for(kRule, "kind: post\ntopic: meeting"));
  CHECK_FALSE(is_for(kRule, "kind: repost"));
  CHECK_FALSE(is_for(kRule, "kind: post\ntopic: books"));
}

TEST_CASE("any and none ask whether a key is there", "[engine][applies]") {
  CHECK(is_for("for: {campaign: any}", "campaign: fund"));
  CHECK_FALSE(is_for("for: {campaign: any}", "topic: a"));
  CHECK_FALSE(is_for("for: {campaign: any}", "campaign:\ntopic: a"));
  CHECK(is_for("for: {campaign: none}", "topic: a"));
  CHECK(is_for("for: {campaign: none}", ""));
  CHECK_FALSE(is_for("for: {campaign: none}", "campaign: fund"));
  CHECK(is_for("for: {meeting: any}", "meeting: {with: [lee]}"));
  CHECK(is_for("for: {media: any}", "media: [{file: a.jpg}]"));
}

TEST_CASE("has a length asks whether the post keeps to it", "[engine][applies]") {
  CHECK(is_for("for: {has: {length: 10}}", ""));
  CHECK_FALSE(is_for("for: {has: {length: 4}}", ""));
}

TEST_CASE("dotted keys look into maps and lists of them", "[engine][applies]") {
  CHECK(is_for("for: {event.place: online}", "event: {place: Online}"));
  CHECK_FALSE(is_for("for: {event.place: online}", "event: {place: Hall}"));
}

TEST_CASE("a condition may name platforms by any of their names", "[engine][applies]") {
  CHECK(is_for("for: {platform: twitter}", "platform: x"));
  CHECK(is_for("for: {platform: [bluesky, x]}", "platform: X"));
  CHECK_FALSE(is_for("for: {platform: bluesky}", "platform: x"));
  CHECK(is_for("for: {platform: any}", "platform: x"));
  CHECK_FALSE(is_for("for: {platform: any}", ""));
  CHECK(is_for("for: {platform: none}", ""));
  CHECK_FALSE(is_for("for: {platform: none}", "platform: x"));
  CHECK_FALSE(is_for("unless: {platform: x}", "platform: x"));
}

TEST_CASE("a condition may name paths", "[engine][applies]") {
  CHECK(is_for("for: {path: 'drafts/**'}", "", {}, "drafts/a/b.md"));
  CHECK_FALSE(is_for("for: {path: 'drafts/**'}", "", {}, "old/b.md"));
  CHECK_FALSE(is_for("unless: {path: ['old/*', 'drafts/*']}", "", {}, "old/b.md"));
}

TEST_CASE("a condition may look for things in the post", "[engine][applies]") {
  CHECK(is_for("for: {has: hashtag}", ""));
  CHECK_FALSE(is_for("for: {has: link}", ""));
  CHECK_FALSE(is_for("for: {has: [hashtag, link]}", ""));
  CHECK_FALSE(is_for("unless: {has: [link, hashtag]}", ""));
  CHECK(is_for("for: {has: {hashtag: at most 1}}", ""));
  CHECK_FALSE(is_for("for: {has: {hashtag: at least 2}}", ""));
  CHECK_FALSE(is_for("for: {has: {hashtag: any, from: tags}}", ""));
  CHECK(is_for("unless: {has: {mention: any, from: officials}}", ""));
}

TEST_CASE("a condition may ask for facts of the organisation", "[engine][applies]") {
  constexpr std::string_view kCounty = "organisation: {name: Riverbend, run-by: county}";
  CHECK(is_for("for: {organisation.run-by: [city, county]}", "", kCounty));
  CHECK_FALSE(is_for("for: {organisation.run-by: city}", "", kCounty));
  CHECK_FALSE(is_for("for: {organisation.run-by: any}", ""));
  CHECK(is_for("for: {organisation.run-by: none}", "", "organisation: {name: Riverbend}"));
  CHECK(is_for("for: {organisation.name: riverbend}", "", kCounty));
  CHECK(is_for("for: {organisation.book-clubs: none}", "", kCounty));
  CHECK(is_for("for: {organisation.book-clubs: none}", ""));
  CHECK(is_for("for: {organisation.book-clubs: 'no'}", "",
               "organisation: {name: Riverbend, book-clubs: no}"));
}

TEST_CASE("a day in a condition is met at whatever time of that day", "[engine][applies]") {
  constexpr std::string_view kRule = "for: {date: 2026-12-25}";
  CHECK(is_for(kRule, "date: 2026-12-25"));
  CHECK(is_for(kRule, "date: 2026-12-25 09:00"));
  CHECK_FALSE(is_for(kRule, "date: 2026-12-26 09:00"));
}

TEST_CASE("a rule on the library's name sleeps where nothing says it", "[engine][applies]") {
  const std::string wants_name = rule("require: {organisation: any}");
  CHECK(Linter(wants_name, "organisation: {name: Riverbend}").lint("A new shelf.") != "");
  CHECK(Linter(wants_name, "organisation: {run-by: county}").lint("A new shelf.") == "");
  CHECK(Linter(wants_name).lint("A new shelf.") == "");
}

}  // namespace advolint
