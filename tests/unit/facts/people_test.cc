#include "facts/people.h"

#include <string>
#include <utility>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

using Named = std::vector<std::pair<std::string, std::string>>;  ///< the words, and whose id; "?"
                                                                 ///< for nobody's

std::vector<Official> known_officials() {
  std::vector<Official> officials = {official("lee", "Maria Lee", "Representative", "RepMariaLee"),
                                     official("ruiz", "Ana Ruiz", "Councilmember", "AnaRuiz"),
                                     official("ortiz", "Daniel Ortiz", "Mayor", "MayorOrtiz"),
                                     official("cortez", "Eva Ocasio-Cortez", "Senator", "SenEva"),
                                     official("obrien", "Pat O'Brien", "Commissioner", "")};
  officials[0].staff = {"Jon Park"};
  return officials;
}

Named people_in(const std::string& text) {
  PostFixture post(text);
  post.workspace.officials = known_officials();
  const PostContext context = post.context();
  Named named;
  for (const PersonFacts& person : context.people) {
    named.emplace_back(context.at(person.span),
                       person.official == nullptr ? "?" : person.official->id);
  }
  return named;
}

}  // namespace

TEST_CASE("officials are recognized by title and name, exactly the words", "[checks][people]") {
  const std::vector<std::pair<std::string, Named>> cases = {
      {"Thank you Rep. Lee for your time", {{"Rep. Lee", "lee"}}},
      {"Thank you Rep Lee!", {{"Rep Lee", "lee"}}},
      {"Representative Maria Lee spoke", {{"Representative Maria Lee", "lee"}}},
      {"State Representative M. Lee spoke", {{"State Representative M. Lee", "lee"}}},
      {"U.S. Rep. Lee spoke", {{"U.S. Rep. Lee", "lee"}}},
      {"Rep. Lee's bill", {{"Rep. Lee", "lee"}}},
      {"Rep. Lee’s bill", {{"Rep. Lee", "lee"}}},
      {"Council Member Ruiz and Mayor Ortiz came",
       {{"Council Member Ruiz", "ruiz"}, {"Mayor Ortiz", "ortiz"}}},
      {"Councilmember Ana Ruiz", {{"Councilmember Ana Ruiz", "ruiz"}}},
      {"with mayor Ortiz", {{"mayor Ortiz", "ortiz"}}},
      {"Sen. Ocasio-Cortez came", {{"Sen. Ocasio-Cortez", "cortez"}}},
      {"Commissioner O'Brien came", {{"Commissioner O'Brien", "obrien"}}},
      {"Speaker Lee opened the session", {{"Speaker Lee", "lee"}}},
      {"la alcaldesa Ortiz", {{"alcaldesa Ortiz", "ortiz"}}},
      {"Rep. Lee, Mayor Ortiz", {{"Rep. Lee", "lee"}, {"Mayor Ortiz", "ortiz"}}},
      {"Thank you Rep.\nLee", {{"Rep.\nLee", "lee"}}},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(people_in(text) == expected);
  }
}

TEST_CASE("officials are recognized by full name, staff and office", "[checks][people]") {
  const std::vector<std::pair<std::string, Named>> cases = {
      {"Good to see Maria Lee today", {{"Maria Lee", "lee"}}},
      {"Maria Lee's staff were kind", {{"Maria Lee", "lee"}}},
      {"Thank you Jon Park!", {{"Jon Park", "lee"}}},
      {"We met Lee's staff", {{"Lee's staff", "lee"}}},
      {"We met the Senator's office", {{"Senator's office", "cortez"}}},
      {"We met the Mayor’s team", {{"Mayor’s team", "ortiz"}}},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(people_in(text) == expected);
  }
}

TEST_CASE("officials are recognized by their handle in any case", "[checks][people]") {
  CHECK(people_in("Thank you @repmarialee and @MayorOrtiz!") ==
        Named{{"@repmarialee", "lee"}, {"@MayorOrtiz", "ortiz"}});
}

TEST_CASE("who has a title but is not listed is unknown", "[checks][people]") {
  const std::vector<std::pair<std::string, Named>> cases = {
      {"Thank you Senator Smith", {{"Senator Smith", "?"}}},
      {"Thank you Sen. Tina Smith", {{"Sen. Tina Smith", "?"}}},
      {"Thank you Senator Lee", {{"Senator Lee", "?"}}},  // Maria Lee is a representative
      {"Gov. Jones Tuesday signed it", {{"Gov. Jones", "?"}}},
      {"la senadora Vega", {{"senadora Vega", "?"}}},
      {"Thank you @SenSmith", {{"@SenSmith", "?"}}},
      {"Mayor @pilarvega came", {{"@pilarvega", "?"}}},
      {"La alcaldesa, @pilarvega, vino", {{"@pilarvega", "?"}}},
      {"Our friend @pilarvega came. Mayor? @pilarvega", {}},
  };
  for (const auto& [text, expected] : cases) {
    CAPTURE(text);
    CHECK(people_in(text) == expected);
  }
}

TEST_CASE("words that only look like officials are left alone", "[checks][people]") {
  const std::vector<std::string> texts = {
      "Lee spoke",
      "The Senate votes",
      "A rep. payee form",
      "Ask your Senator Today",
      "Ask your representative to vote",
      "Meet the Mayor Tonight",
      "Write to your Senator. Lee will answer",
      "President Smith of the chess club",
      "Speaker Series",
      "Council Member Meeting",
      "Mayor\nLibraries are open",
      "https://example.org/Rep.Lee",
      "#RepLee",
      "@GovInfo has the text",
      "@Representing",
      "A representative democracy",
      "Chair Yoga on Monday",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(people_in(text).empty());
  }
}

TEST_CASE("of two people with one name, the one who is tagged is meant", "[checks][people]") {
  PostFixture post("Thank you Rep. Lee! @RepBenLee");
  post.workspace.officials =
      std::vector<Official>{official("maria", "Maria Lee", "Representative", "RepMariaLee"),
                            official("ben", "Ben Lee", "Representative", "RepBenLee")};
  CHECK(post.context().people.front().official->id == "ben");
}

TEST_CASE("an office that several hold names nobody", "[checks][people]") {
  PostFixture post("We met the Senator's office");
  post.workspace.officials = std::vector<Official>{official("a", "Ana Vega", "Senator", ""),
                                                   official("b", "Ben Diaz", "State Senator", "")};
  CHECK(post.context().people.empty());
}

TEST_CASE("the library's own handle and its partners' are nobody's office", "[checks][people]") {
  PostFixture post("Follow @RepLibrary");
  post.workspace.organisation =
      Organisation{.name = "Rep Library", .run_by = {}, .handles = {{"x", "RepLibrary"}}};
  CHECK(post.context().people.empty());
}

TEST_CASE("a picture shows whom its tags or its words name", "[checks][people]") {
  const Official lee = official("lee", "Maria Lee", "Representative", "RepMariaLee");
  const auto shows = [&](const std::string& front_matter) {
    const PostFixture post("text", front_matter);
    return is_in_picture(lee.id, lee.name, lee.handles, post.context().media);
  };
  CHECK(shows("media: [{ file: a.jpg, tags: [repmarialee] }]"));
  CHECK(shows("media: [{ file: a.jpg, tags: [lee] }]"));
  CHECK(shows("media: [{ file: a.jpg, of: Representative Maria Lee at the desk }]"));
  CHECK_FALSE(shows("media: [{ file: a.jpg, tags: [MayorOrtiz] }]"));
  CHECK_FALSE(shows("media: [{ file: a.jpg }]"));
}

}  // namespace advolint
