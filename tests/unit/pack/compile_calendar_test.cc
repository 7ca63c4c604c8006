#include <algorithm>

#include <catch2/catch.hpp>

#include "checks/calendar_kind.h"
#include "config/workspace.h"
#include "pack/compile.h"
#include "pack/load_rules.h"
#include "support/faults.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

struct Compiled {
  std::optional<Rule> rule;
  std::string faults;
};

Compiled compile(std::string_view lines) {
  const Workspace workspace = empty_workspace();
  Diagnostics diagnostics;
  const auto file = std::make_shared<const SourceFile>("pack.yaml", pack_text(lines));
  const PackDefinition pack = parse_pack(file, diagnostics);
  Names names{.platforms = workspace.platforms, .lists = {}};
  for (const ListDefinition& list : pack.lists) names.lists[list.name.text] = list.entries;
  Compiled compiled;
  if (!pack.rules.empty())
    compiled.rule = compile_rule(pack, pack.rules.front(), names, {}, diagnostics);
  compiled.faults = testing::faults_of(diagnostics);
  return compiled;
}

}  // namespace

TEST_CASE("a claim on many posts says which, and what of them", "[pack][calendar]") {
  const Compiled compiled = compile(
      "across: month\nby: channel\n"
      "require: {ratio: 3 to 1, of: {topic: book}, to: [{topic: advocacy}, {kind: story}]}");
  REQUIRE(compiled.faults == "");
  REQUIRE(compiled.rule->calendar_claims.size() == 1);
  CHECK(compiled.rule->claims.empty());
  const RuleCalendarClaim& claim = compiled.rule->calendar_claims.front();
  CHECK(claim.across.period == Across::Period::Month);
  CHECK(claim.by == Division::Channel);
  CHECK(claim.claim.role_names == std::vector<std::string>{"of", "to"});
  CHECK(claim.roles[1].size() == 2);
}

TEST_CASE("claims on one post and on many stand in one rule", "[pack][calendar]") {
  const Compiled compiled =
      compile("limit: [{hashtag: 2}, {across: 28 days, posts: 40, given: {posts: at least 3}}]");
  REQUIRE(compiled.faults == "");
  CHECK(compiled.rule->claims.size() == 1);
  REQUIRE(compiled.rule->calendar_claims.size() == 1);
  CHECK(compiled.rule->calendar_claims.front().across.days == 28);
  CHECK(compiled.rule->calendar_claims.front().given.has_value());
}

TEST_CASE("faults of claims on many posts are reported at their place", "[pack][calendar]") {
  const auto fault = [](std::string_view lines) {
    const std::string faults = compile(lines).faults;
    return faults.substr(0, faults.find('\n'));
  };
  CHECK_THAT(fault("require: {posts: at least 1}"), Catch::Contains("pack-no-across"));
  CHECK_THAT(fault("across: mnoth\nrequire: {posts: at least 1}"),
             Catch::Contains("'mnoth' is no part of a calendar"));
  CHECK_THAT(fault("across: day\nby: platfrom\nlimit: {posts: 1}"),
             Catch::Contains("'platfrom' parts no group"));
  CHECK_THAT(fault("across: day\nlimit: {posts: lots}"), Catch::Contains("not a quantity"));
  CHECK_THAT(fault("across: day\nrequire: {ratio: three to one, of: {topic: a}, to: {topic: b}}"),
             Catch::Contains("is no ratio"));
  CHECK_THAT(fault("across: workspace\nlimit: {gap: often}"), Catch::Contains("no number of days"));
  CHECK_THAT(fault("across: day\nlimit: {posts: platform}"), Catch::Contains("not a quantity"));
  CHECK_THAT(fault("across: 999999999 weeks\nlimit: {posts: 1}"),
             Catch::Contains("is no part of a calendar"));
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

TEST_CASE("every kind of claim on many posts is used by a rule that comes along",
          "[pack][calendar]") {
  Diagnostics diagnostics;
  const RuleSet rules = load_rules(empty_workspace(), {}, diagnostics);
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
