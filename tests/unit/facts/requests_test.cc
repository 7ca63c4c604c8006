#include "facts/requests.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "checks/check_kind.h"
#include "unit/checks/post_fixture.h"

namespace advolint {
namespace {

const std::vector<std::string> kAsks = {"call",    "email", "join us",  "sign", "sign up",
                                        "support", "tell",  "urge you", "vote", "firma"};

std::vector<std::string> requests_in(const std::string& text) {
  return PostFixture(text).found_by(*find_check_kind("call-to-action"), kAsks);
}

}  // namespace

TEST_CASE("a listed verb in the imperative is a call to action", "[checks][call-to-action]") {
  const std::vector<std::string> texts = {
      "Call your senator",
      "Libraries matter. Call your senator",
      "Libraries matter\nCall your senator",
      "👉 Call your senator",
      "1. Call your senator",
      "@RepMariaLee support House File 12",
      "Please call your senator",
      "Please just call your senator",
      "Let's call them all",
      "Help us support readers",
      "You can sign at the desk",
      "Everyone should vote",
      "Would you sign this?",
      "It is time to call",
      "Ready to vote?",
      "Libraries matter: tell the council",
      "Friends, vote on Tuesday",
      "Come and tell them",
      "We support it, so sign here",
      "I urge you to act",
      "They sign up at the desk",
      "So many ways to support us",
      "Now email them",
      "Our petition, which people sign here: https://example.org/p",
      "¡Firma la carta!",
      "call/email your senator",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK_FALSE(requests_in(text).empty());
  }
}

TEST_CASE("nouns and tales are no call to action", "[checks][call-to-action]") {
  const std::vector<std::string> texts = {
      "Libraries change lives",
      "Thank you for your support",
      "Thank you for your time and support",
      "We got a call today",
      "Support for libraries is growing",
      "Call of the wild is our book of the month",
      "The members vote tonight",
      "People support libraries",
      "Your support: https://example.org/p",
      "See example.org/sign",
      "#Vote",
      "We don't call",
  };
  for (const std::string& text : texts) {
    CAPTURE(text);
    CHECK(requests_in(text).empty());
  }
}

TEST_CASE("an entry of several words is a demand only where a verb would be", "[checks]") {
  const auto phrases = PhraseSet::compile(kAsks);
  REQUIRE(phrases.has_value());
  const auto demands = [&](const std::string& text) {
    const PostFixture post(text);
    return find_demands(post.context(), kAsks, *phrases).size();
  };
  CHECK(demands("Sign up at the desk.") == 1);
  CHECK(demands("Please sign up.") == 1);
  CHECK(demands("We come to your office and sign up your staff.") == 0);
  CHECK(demands("September is Library Card Sign-up Month.") == 0);
}

TEST_CASE("the campaign's own phrases are calls to action wherever they stand",
          "[checks][call-to-action]") {
  PostFixture post("It is time that they fund our libraries.", "campaign: fund");
  Campaign campaign;
  campaign.id = "fund";
  campaign.asks = {"fund our libraries"};
  post.workspace.campaigns = std::vector<Campaign>{campaign};
  CHECK(post.found_by(*find_check_kind("call-to-action")) ==
        std::vector<std::string>{"fund our libraries"});
  CHECK(post.values_of(*find_check_kind("call-to-action"), "stated-by") ==
        std::vector<std::string>{"campaign"});
}

}  // namespace advolint
