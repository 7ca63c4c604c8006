#include <algorithm>

#include <catch2/catch.hpp>

#include "checks/calendar_kind.h"
#include "config/workspace.h"
#include "pack/compile.h"
#include "pack/load_rules.h"
#include "support/memory_files.h"
#include "unit/pack/compiled.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

Rule sound_rule(std::string_view lines) {
  Compiled compiled = compile(pack_text(lines));
  REQUIRE(compiled.faults == "");
  REQUIRE(compiled.rules.size() == 1);
  return std::move(compiled.rules.front());
}

}  // namespace

TEST_CASE("a claim on many posts says which, and what of them", "[pack][calendar]") {
  const Rule rule = sound_rule(
      "across: month\nby: channel\n"
      "require: {ratio: 3 to 1, of: {topic: book}, to: [{topic: advocacy}, {kind: story}]}");
  REQUIRE(rule.calendar_claims.size() == 1);
  CHECK(rule.claims.empty());
  const RuleCalendarClaim& claim = rule.calendar_claims.front();
  CHECK(claim.across.period == Across::Period::Month);
  CHECK(claim.by == Division::Channel);
  CHECK(claim.claim.role_names == std::vector<std::string>{"of", "to"});
  CHECK(claim.roles[1].size() == 2);
}

TEST_CASE("claims on one post and on many stand in one rule", "[pack][calendar]") {
  const Rule rule =
      sound_rule("limit: [{hashtag: 2}, {across: 28 days, posts: 40, given: {posts: at least 3}}]");
  CHECK(rule.claims.size() == 1);
  REQUIRE(rule.calendar_claims.size() == 1);
  CHECK(rule.calendar_claims.front().across.days == 28);
  CHECK(rule.calendar_claims.front().given.has_value());
}

TEST_CASE("faults of claims on many posts are reported at their place", "[pack][calendar]") {
  const auto fault = [](std::string_view lines) {
    const std::string faults = faults_of_rule(lines);
    return faults.substr(0, faults.find('\n'));
  };
  CHECK_THAT(fault("require: {posts: at least 1}"), Catch::Contains("pack-no-across"));
  CHECK_THAT(fault("across: mnoth\nrequire: {posts: at least 1}"),
             Catch::Contains("'mnoth' is not part of a calendar"));
  CHECK_THAT(fault("across: day\nby: platfrom\nlimit: {posts: 1}"),
             Catch::Contains("'platfrom' divides no group"));
  CHECK_THAT(fault("across: day\nlimit: {posts: lots}"), Catch::Contains("not a quantity"));
  CHECK_THAT(fault("across: day\nrequire: {ratio: three to one, of: {topic: a}, to: {topic: b}}"),
             Catch::Contains("is not a ratio"));
  for (const std::string ratio : {"0 to 1", "3 to 0"}) {
    CHECK_THAT(
        fault("across: day\nrequire: {ratio: " + ratio + ", of: {topic: a}, to: {topic: b}}"),
        Catch::Contains("is not a ratio"));
  }
  CHECK_THAT(fault("across: workspace\nlimit: {gap: often}"),
             Catch::Contains("not a number of days"));
  CHECK_THAT(fault("across: day\nlimit: {posts: platform}"), Catch::Contains("not a quantity"));
  CHECK_THAT(fault("across: 999999999 weeks\nlimit: {posts: 1}"),
             Catch::Contains("is not part of a calendar"));
  CHECK_THAT(fault("across: day\nlimit: {posts: 1, of: []}"),
             Catch::Contains("'of' names nothing"));
  CHECK_THAT(fault("across: month\nrequire: {posts: each}"), Catch::Contains("name it with 'from"));
  CHECK_THAT(fault("across: month\nrequire: {posts: each, from: tgas, field: goal}"),
             Catch::Contains("there is no list 'tgas'"));
  CHECK_THAT(fault("across: day\nlimit: {posts: 1, off: {topic: book}}"),
             Catch::Contains("unknown key 'off'"));
  CHECK_THAT(fault("across: day\nlimit: {posts: 1, of: {tpoic: book}}"),
             Catch::Contains("unknown key 'tpoic'"));
}

TEST_CASE("claims on many posts take the verbs and amounts of their kind", "[pack][calendar]") {
  const auto fault = [](std::string_view lines) {
    const std::string faults = faults_of_rule(lines);
    return faults.substr(0, faults.find('\n'));
  };
  CHECK(fault("across: month\nforbid: {ratio: 3 to 1, of: {topic: a}, to: {topic: b}}") ==
        "error pack-bad-quantity at 'ratio': 'ratio' goes with 'require', not with 'forbid'");
  CHECK(fault("across: month\nrequire: {gap: 7 days}") ==
        "error pack-bad-quantity at 'gap': 'gap' goes with 'limit', not with 'require'");
  CHECK(fault("across: month\nforbid: {repeated: at least 3}") ==
        "error pack-bad-quantity at 'at least 3': 'repeated' takes 'any', not 'at least 3'");
  CHECK(fault("across: month\nrequire: {variety: any, among: {a: {topic: a}}}") ==
        "error pack-bad-quantity at 'any': 'variety' takes 'each', not 'any'");
  CHECK(fault("across: meeting\nrequire: {stated: typo}") ==
        "error pack-unknown-word at 'typo': 'stated' is one of also or ask, not 'typo'");
  CHECK(fault("across: month\nlimit: {posts: at least 2}") ==
        "error pack-never-fires at 'at least 2': 'limit' with 'at least 2' allows any number of "
        "'posts'");
  CHECK_THAT(fault("across: month\nforbid: {posts: each, from: strategy.goals, field: goal}"),
             Catch::Contains("'each' goes with 'require', not with 'forbid'"));
  CHECK_THAT(fault("across: month\nrequire: {distinct: each, field: topic}"),
             Catch::Contains("'each' is not a quantity"));
}

TEST_CASE("what is forbidden from so many posts on may be there less often", "[pack][calendar]") {
  const Rule rule = sound_rule("across: day\nforbid: {posts: at least 3}");
  CHECK(rule.calendar_claims.at(0).claim.quantity.most == 2);
  CHECK(rule.calendar_claims.at(0).claim.quantity.least == 0);
}

TEST_CASE("every kind of claim on many posts is used by a rule that comes along",
          "[pack][calendar]") {
  Diagnostics diagnostics;
  const RuleSet rules = load_rules(testing::MemoryFiles(), empty_workspace(), {}, diagnostics);
  for (const CalendarKind* kind : calendar_kinds()) {
    INFO(kind->name);
    CHECK(kind->summary.ends_with('.'));
    CHECK(std::ranges::any_of(rules.rules, [&](const Rule& rule) {
      return std::ranges::any_of(rule.calendar_claims, [&](const RuleCalendarClaim& claim) {
        return claim.claim.kind == kind;
      });
    }));
  }
}

}  // namespace advolint
