#include "facts/stated_phrases.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

std::string restated(const std::string& text, const std::string& ask) {
  const PostFixture post(text);
  const PostContext context = post.context();
  const auto span = find_restatement(context, ask);
  return span ? std::string(context.at(*span)) : "";
}

}  // namespace

TEST_CASE("an ask is restated in its words or in most of them", "[checks][ask]") {
  CHECK(restated("Please fund our libraries now.", "fund our libraries") == "fund our libraries");
  CHECK(restated("Thanks! Steady funding for the library matters.", "fund our libraries") ==
        "Steady funding for the library matters.");
  CHECK(restated("We count on your vote for HF 1234.", "support House File 1234") ==
        "We count on your vote for HF 1234.");
  CHECK(restated("Time to #FundLibraries again!", "fund our libraries") ==
        "Time to #FundLibraries again!");
  CHECK(restated("Please fund libraries", "tell the council to fund our libraries") ==
        "Please fund libraries");
}

TEST_CASE("single words, other sentences and a lone hashtag restate nothing", "[checks][ask]") {
  CHECK(restated("Libraries are great.", "fund our libraries").empty());
  CHECK(restated("We need funds. Libraries are great.", "fund our libraries").empty());
  CHECK(restated("Thank you! #FundLibraries", "fund our libraries").empty());
  CHECK(restated("Thank you for your support of readers!", "support House File 1234").empty());
  CHECK(restated("", "fund our libraries").empty());
  CHECK(restated("Anything", "!").empty());
}

TEST_CASE("only what stands before the end given counts", "[checks][ask]") {
  const PostFixture post("Open to all. Fund our libraries.");
  CHECK(find_restatement(post.context(), "fund our libraries", 32));
  CHECK_FALSE(find_restatement(post.context(), "fund our libraries", 15));
}

}  // namespace advolint
