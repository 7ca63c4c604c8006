#include <catch2/catch.hpp>

#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// What a rule that forbids `claim` finds in `text`, a line each.
std::string found(std::string_view claim, std::string_view text, std::string_view workspace = {}) {
  return Linter(rule("forbid: {" + std::string(claim) + "}\nmessage: '{found}'"), workspace)
      .lint(text);
}

constexpr std::string_view kPeople =
    "districts: [us-mn-05]\n"
    "officials:\n"
    "  - {id: lee, name: Maria Lee, title: Representative, district: us-mn-05, handles: {x: "
    "RepLee}}\n"
    "  - {id: roe, name: Ana Roe, title: Senator, district: us-mn-06, handles: {x: SenRoe}}\n";

}  // namespace

TEST_CASE("from names which of the things found count", "[engine][find]") {
  CHECK(found("hashtag: any, from: tags", "#books and #Other #Reading.") ==
        "error at '#books': #books\nerror at '#Reading': #Reading\n");
  CHECK(found("hashtag: any", "#books and #Other.") ==
        "error at '#books': #books\nerror at '#Other': #Other\n");
}

TEST_CASE("from gives the phrases to kinds that search for phrases", "[engine][find]") {
  CHECK(found("phrase: any, from: tags", "Reading books, booked.") ==
        "error at 'Reading': Reading\nerror at 'books': books\n");
}

TEST_CASE("a fact of the workspace gives things the values of its entries", "[engine][find]") {
  const Linter linter(rule("forbid: {mention: any, from: officials}\nmessage: '{name}, {title}'"),
                      kPeople);
  CHECK(linter.lint("---\nplatform: x\n---\nThanks @RepLee and @Other!\n") ==
        "error at '@RepLee': Maria Lee, Representative\n");
}

TEST_CASE("a claim whose facts nobody states sleeps", "[engine][find]") {
  CHECK(found("mention: any, from: officials", "Thanks @RepLee!") == "");
  CHECK(found("hashtag: any, except: {tag: districts}", "#Books") == "");
  CHECK(found("hashtag: any, except: {tag: districts}", "#Books", "districts: [Other]") ==
        "error at '#Books': #Books\n");
}

TEST_CASE("with keeps the things whose values fit", "[engine][find]") {
  constexpr std::string_view kLink = "See http://example.org/a or http://localhost/b.";
  CHECK(found("suspicious-link: any, with: {fault: insecure}", kLink) ==
        "error at 'http://example.org/a': http://example.org/a\n");
  CHECK(found("suspicious-link: any, with: {fault: any, host: none}", kLink) == "");
  CHECK(found("suspicious-link: any, with: {fault: [insecure, blank], host: Example.ORG}", kLink) ==
        "error at 'http://example.org/a': http://example.org/a\n");
}

TEST_CASE("except spares the things of which one value fits", "[engine][find]") {
  CHECK(found("hashtag: any, except: {tag: [books, Other]}", "#Books #Reading") ==
        "error at '#Reading': #Reading\n");
  CHECK(found("hashtag: any, except: {tag: tags}", "#Books #Reading #Cats") ==
        "error at '#Cats': #Cats\n");
  CHECK(found("hashtag: any, except: {tag: any}", "#Books") == "");
  CHECK(found("official: any, with: {by: handle}, except: {district: districts}",
              "---\nplatform: x\n---\n@RepLee and @SenRoe\n",
              kPeople) == "error at '@SenRoe': @SenRoe\n");
}

TEST_CASE("where names the part of the post in which things count", "[engine][find]") {
  constexpr std::string_view kText = "#One two\n\n#Three\n\n#Four";
  CHECK(found("hashtag: any, where: anywhere", kText) ==
        "error at '#One': #One\nerror at '#Three': #Three\nerror at '#Four': #Four\n");
  CHECK(found("hashtag: any, where: first line", kText) == "error at '#One': #One\n");
  CHECK(found("hashtag: any, where: last line", kText) == "error at '#Four': #Four\n");
  CHECK(found("hashtag: any, where: first word", kText) == "error at '#One': #One\n");
  CHECK(found("hashtag: any, where: first word", "One #Two") == "");
}

TEST_CASE("the fold is where a platform cuts a post", "[engine][find]") {
  const std::string text =
      "---\nplatform: instagram\n---\n#Above " + std::string(200, 'a') + " #Below\n";
  CHECK(found("hashtag: any, where: above the fold", text) == "error at '#Above': #Above\n");
  CHECK(found("hashtag: any, where: below the fold", text) == "error at '#Below': #Below\n");
  CHECK(found("hashtag: any, where: above the fold", "#Above " + std::string(200, 'a') + " #Too") ==
        "error at '#Above': #Above\nerror at '#Too': #Too\n");
}

}  // namespace advolint
