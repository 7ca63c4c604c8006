#include "engine/audience.h"

#include <string>

#include <catch2/catch.hpp>

#include "platform/load_platforms.h"
#include "unit/engine/linter.h"

namespace advolint {
namespace {

/// For whom a rule with these conditions is, in words.
std::string audience(const std::string& conditions) {
  const Linter linter(rule(conditions + "\nforbid: {hashtag: any}"));
  return audience_of(linter.rules().rules.front(), built_in_platforms());
}

}  // namespace

TEST_CASE("an explanation says for which posts a rule is", "[engine][audience]") {
  CHECK(audience("for: {platform: x}") == "Posts for X.");
  CHECK(audience("for: {platform: any}") == "Posts whose platform is known.");
  CHECK(audience("for: {platform: none}") == "Posts whose platform is not known.");
  CHECK(audience("for: {topic: any}") == "Posts that state “topic”.");
  CHECK(audience("for: {topic: none}") == "Posts that state no “topic”.");
  CHECK(audience("for: {topic: advocacy}") == "Posts whose “topic” is “advocacy”.");
  CHECK(audience("for: {topic: [any, advocacy]}") == "Posts whose “topic” is “any” or “advocacy”.");
}

}  // namespace advolint
