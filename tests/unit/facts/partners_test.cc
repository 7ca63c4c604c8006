#include "facts/partners.h"

#include <string>
#include <vector>

#include <catch2/catch.hpp>

#include "unit/checks/post_fixture.h"

namespace advolint {

TEST_CASE("an event names its partners by their handles, too", "[facts][partners]") {
  const PostFixture post("Come!", "event: {partners: ['@', somebody, '@FriendsRPL']}");
  const PostContext context = post.context();
  const std::vector<PostPartner> partners = partners_of(context);
  REQUIRE(partners.size() == 1);
  CHECK(partners[0].partner.name == "@FriendsRPL");
  CHECK(partners[0].of.text == std::string_view("event"));
}

}  // namespace advolint
