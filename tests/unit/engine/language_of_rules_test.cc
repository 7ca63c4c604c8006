#include <string>

#include <catch2/catch.hpp>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

std::string findings(std::string_view lines, std::string_view draft) {
  return Linter(rule(lines)).lint(draft);
}

/// Whether a rule for posts at such a moment speaks.
bool is_for(const std::string& condition, std::string_view front_matter) {
  const std::string draft = "---\n" + std::string(front_matter) + "\n---\nWords.\n";
  return !findings("for: {" + condition + "}\nforbid: {post: any}", draft).empty();
}

}  // namespace

TEST_CASE("from takes a list that stands there itself", "[engine][language]") {
  constexpr std::string_view kRule =
      "require: {hashtag: any, from: [StoryTime, BookClub]}\nmessage: 'add #{choices}'";
  CHECK(findings(kRule, "Come! #storytime") == "");
  CHECK(findings(kRule, "Come! #Fun") == "error after 'Come! #Fun': add #StoryTime or BookClub\n");
  CHECK(findings("forbid: {phrase: any, from: [sign up, join us]}", "Join us, or sign up.") ==
        "error at 'Join us': m\nerror at 'sign up': m\n");
}

TEST_CASE("where: end is the end but for what closes a sentence", "[engine][language]") {
  constexpr std::string_view kRule =
      "require: {text: any, literal: Your Riverbend team, where: end}";
  CHECK(findings(kRule, "Come!\n\nYour Riverbend team\n\n") == "");
  CHECK(findings(kRule, "Come! (Your Riverbend team.)\n") == "");
  CHECK(findings(kRule, "Your Riverbend team says: come") != "");
  CHECK(findings(kRule, "Your Riverbend team #Fun") != "");
}

TEST_CASE("a domain in a filter stands for those below it", "[engine][language]") {
  constexpr std::string_view kRule = "forbid: {link: any, except: {host: Riverbend.example.org}}";
  CHECK(findings(kRule, "https://www.riverbend.example.org/a https://a.riverbend.example.org") ==
        "");
  CHECK(findings(kRule, "https://notriverbend.example.org") ==
        "error at 'https://notriverbend.example.org': m\n");
  CHECK(findings("forbid: {link: any, with: {scheme: http}}", "http://a.org https://b.org") ==
        "error at 'http://a.org': m\n");
  CHECK(findings("forbid: {link: any, with: {path: none}}", "https://a.org https://b.org/c") ==
        "error at 'https://a.org': m\n");
}

TEST_CASE("replace finds words and fixes them in their case", "[engine][language]") {
  constexpr std::string_view kRule =
      "replace: {users: patrons, end user: patron}\nmessage: 'we say “{wanted}”'";
  CHECK(findings(kRule, "Our Users and every end user.") ==
        "error at 'Users': we say “Patrons” (write Patrons)\n"
        "error at 'end user': we say “patron” (write patron)\n");
  CHECK(findings(kRule, "A user.") == "");
}

TEST_CASE("conditions ask for the day", "[engine][language]") {
  const std::string friday = "date: 2026-12-25 09:30";
  CHECK(is_for("date: 2026-12-25", friday));
  CHECK(is_for("date: 12-25", friday));
  CHECK(is_for("date: 2026-12-24 to 2026-12-26", friday));
  CHECK(is_for("date: [2026-01-01, 12-24 to 01-01]", friday));
  CHECK(is_for("date: 12-24 to 01-01", "date: 2026-01-01"));
  CHECK(is_for("date: any", friday));
  CHECK_FALSE(is_for("date: 2027-12-25", friday));
  CHECK_FALSE(is_for("date: 12-24 to 01-01", "date: 2026-01-02"));
  CHECK_FALSE(is_for("date: none", friday));
  CHECK(is_for("date: none", "topic: a"));
  CHECK(is_for("weekday: friday", friday));
  CHECK(is_for("weekday: [Friday, weekend]", friday));
  CHECK(is_for("weekday: weekend", "date: 2026-12-27"));
  CHECK_FALSE(is_for("weekday: weekend", friday));
  CHECK_FALSE(is_for("weekday: friday", "topic: a"));
}

TEST_CASE("conditions ask for the time of day", "[engine][language]") {
  const std::string at_nine = "date: 2026-12-25\ntime: '09:00'";
  CHECK(is_for("time: before 10:00", at_nine));
  CHECK(is_for("time: after 9 am", at_nine));
  CHECK(is_for("time: 09:00 to 17:00", at_nine));
  CHECK(is_for("time: 22:00 to 10:00", at_nine));
  CHECK_FALSE(is_for("time: before 09:00", at_nine));
  CHECK_FALSE(is_for("time: 10:00 to 17:00", at_nine));
  CHECK_FALSE(is_for("time: 08:00 to 08:00", at_nine));
  CHECK_FALSE(is_for("time: any", "date: 2026-12-25"));
  CHECK(is_for("time: none", "date: 2026-12-25"));
}

TEST_CASE("a list's name stands for its entries in conditions", "[engine][language]") {
  CHECK(is_for("topic: tags", "topic: reading"));
  CHECK_FALSE(is_for("topic: tags", "topic: tags"));
}

}  // namespace advolint
