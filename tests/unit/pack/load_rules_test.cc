#include "pack/load_rules.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "config/load_workspace.h"
#include "support/faults.h"
#include "support/memory_files.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

struct Loaded {
  RuleSet rules;
  std::string faults;

  [[nodiscard]] const Rule& rule(std::string_view name) const {
    const Rule* found = rules.find(name);
    REQUIRE(found != nullptr);
    return *found;
  }
};

/// A workspace whose only pack is `pack`, and what `settings` says in its advolint.yaml.
Loaded load(std::string_view settings, const std::string& pack,
            const std::vector<std::string>& more = {}) {
  testing::MemoryFiles folder;
  folder.write("house.yaml", pack);
  folder.write("advolint.yaml", fmt::format("packs: [house.yaml]\n{}\n", settings));
  Diagnostics diagnostics;
  const auto workspace = load_workspace(folder, folder.path("advolint.yaml"), diagnostics);
  REQUIRE(workspace.has_value());
  Loaded loaded;
  loaded.rules = load_rules(folder, *workspace, more, diagnostics);
  loaded.faults = testing::faults_of(diagnostics);
  return loaded;
}

const std::string kPack = pack_text(
    "limit: {hashtag: 'at most {most}', from: tags}\n"
    "parameters: {most: 2}");

}  // namespace

TEST_CASE("the packs that come along load without a fault", "[pack][load]") {
  const std::vector<std::string> packs = built_in_packs();
  CHECK(std::ranges::count(packs, "hygiene") == 1);
  Workspace workspace = empty_workspace();
  workspace.packs = packs;
  Diagnostics diagnostics;
  const RuleSet set = load_rules(testing::MemoryFiles(), workspace, {}, diagnostics);
  CHECK(testing::faults_of(diagnostics) == "");
  CHECK(std::ranges::is_sorted(set.names()));
  CHECK(set.find("no-such-rule") == nullptr);
}

TEST_CASE("the patterns of the packs that come along can be read", "[pack][load]") {
  Workspace workspace = empty_workspace();
  workspace.packs = built_in_packs();
  Diagnostics diagnostics;
  const RuleSet set = load_rules(testing::MemoryFiles(), workspace, {}, diagnostics);
  std::size_t count = 0;
  const auto check_claim = [&](const Claim& claim) {
    const auto pattern = claim.parameters.find("pattern");
    if (pattern == claim.parameters.end()) return;
    ++count;
    INFO(pattern->second);
    CHECK(Pattern::compile(pattern->second));
  };
  const auto check = [&](const Condition& condition) {
    std::ranges::for_each(condition.has, check_claim);
  };
  for (const Rule& rule : set.rules) {
    check(rule.applies_to);
    check(rule.spares);
    for (const RuleClaim& it : rule.claims) {
      check_claim(it.claim);
      check(it.applies_to);
      check(it.spares);
    }
    for (const RuleCalendarClaim& it : rule.calendar_claims) {
      if (it.things) check_claim(*it.things);
      check(it.applies_to);
      check(it.spares);
      for (const std::vector<Condition>& role : it.roles) std::ranges::for_each(role, check);
    }
  }
  CHECK(count != 0);
}

TEST_CASE("the workspace sets levels and parameters", "[pack][load]") {
  const Loaded shipped = load("", kPack);
  CHECK(shipped.faults == "");
  CHECK(shipped.rule("one-hashtag").info.level == Level::Error);
  CHECK(shipped.rule("one-hashtag").claims.at(0).claim.quantity.most == 2);

  const Loaded off = load("rules: {one-hashtag: none}", kPack);
  CHECK(off.rule("one-hashtag").info.level == Level::None);
  CHECK(off.rule("one-hashtag").shipped_level == Level::Error);

  const Loaded both = load("rules: {one-hashtag: {level: note, most: 5}}", kPack);
  CHECK(both.faults == "");
  CHECK(both.rule("one-hashtag").info.level == Level::Note);
  CHECK(both.rule("one-hashtag").claims.at(0).claim.quantity.most == 5);
}

TEST_CASE("a list of the workspace replaces the pack's, and one with a plus adds to it",
          "[pack][load]") {
  const auto entries = [](std::string_view settings) {
    return load(settings, kPack).rule("one-hashtag").claims.at(0).claim.list;
  };
  CHECK(entries("") == std::vector<std::string>{"Books", "Reading"});
  CHECK(entries("lists: {tags: [Ours]}") == std::vector<std::string>{"Ours"});
  CHECK(entries("lists: {+tags: [Ours]}") == std::vector<std::string>{"Books", "Reading", "Ours"});
  CHECK(entries("lists: {tags: []}").empty());
}

TEST_CASE("overrides keep their order and their globs", "[pack][load]") {
  const Loaded loaded = load(
      "overrides:\n"
      "  - {files: [drafts/archive/**], rules: {one-hashtag: note}}\n"
      "  - {files: ['**/a.md', b.md], rules: {one-hashtag: none}}",
      kPack);
  CHECK(loaded.faults == "");
  const auto& levels = loaded.rule("one-hashtag").level_by_path;
  REQUIRE(levels.size() == 2);
  CHECK(levels[0].first == std::vector<std::string>{"drafts/archive/**"});
  CHECK(levels[0].second == Level::Note);
  CHECK(levels[1].first == std::vector<std::string>{"**/a.md", "b.md"});
  CHECK(levels[1].second == Level::None);
}

TEST_CASE("a group of rules gets a level, and the more exact name wins", "[pack][load]") {
  const auto level = [](std::string_view settings) {
    const Loaded loaded = load(settings, kPack);
    CHECK(loaded.faults == "");
    return loaded.rule("one-hashtag").info.level;
  };
  CHECK(level("rules: {'*': note}") == Level::Note);
  CHECK(level("rules: {'ours/*': none, '*': note}") == Level::None);
  CHECK(level("rules: {'one-*': warning, 'ours/*': none}") == Level::None);
  CHECK(level("rules: {'one-*': warning, '*': none}") == Level::Warning);
  CHECK(level("rules: {one-hashtag: note, 'ours/*': none}") == Level::Note);
  const Loaded loaded =
      load("overrides: [{files: [a], rules: {one-hashtag: note, '*': none}}]", kPack);
  REQUIRE(loaded.rule("one-hashtag").level_by_path.size() == 2);
  CHECK(loaded.rule("one-hashtag").level_by_path[1].second == Level::Note);
}

TEST_CASE("what the workspace says of rules that are not there is a fault", "[pack][load]") {
  struct Case {
    std::string settings, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"rules: {one-hashtags: none}",
       "error config-unknown-rule at 'one-hashtags': there is no rule 'one-hashtags' in the packs "
       "of this workspace (did you mean 'one-hashtag'?)\n"},
      {"overrides: [{files: [a], rules: {two: none}}]",
       "error config-unknown-rule at 'two': there is no rule 'two' in the packs of this "
       "workspace\n"},
      {"rules: {'our/*': none}",
       "error config-unknown-rule at ''our/*'': there is no rule 'our/*' in the packs of this "
       "workspace (did you mean 'ours/*'?)\n"},
      {"rules: {'ours/*': {level: none, most: 3}}",
       "error config-unknown-parameter at '3': a group of rules takes a level, and no parameter "
       "'most'\n"},
      {"rules: {one-hashtag: {mots: 3}}",
       "error config-unknown-parameter at '3': rule 'one-hashtag' has no parameter 'mots' (did "
       "you mean 'most'?)\n"},
      {"rules: {one-hashtag: {most: few}}",
       "error config-bad-parameter at 'few': rule 'one-hashtag' cannot use this: 'at most few' is "
       "not a quantity: write \"at least 1\", \"at most 1\", \"1 to 3\", \"2\", \"each\", \"any\" "
       "or \"none\"\n"},
      {"rules: {one-hashtag: {most: [1]}}",
       "error config-wrong-type at '[1]': 'most' must be a text, not a list\n"},
  }));
  INFO(it.settings);
  const Loaded loaded = load(it.settings, kPack);
  CHECK(loaded.faults == it.faults);
  CHECK(loaded.rule("one-hashtag").claims.at(0).claim.quantity.most == 2);
}

TEST_CASE("a rule with a fault in its pack is not missed a second time", "[pack][load]") {
  const Loaded loaded = load("rules: {one-hashtag: note}", pack_text("forbid: {hashtg: any}"));
  CHECK(loaded.faults.starts_with("error pack-unknown-kind at 'hashtg'"));
  CHECK(loaded.faults.find("config-unknown-rule") == std::string::npos);
  CHECK(loaded.rules.rules.empty());
}

TEST_CASE("a pack that is not there is a fault where it is named", "[pack][load]") {
  const auto faults_of_packs = [](std::string_view packs) {
    testing::MemoryFiles folder;
    folder.write("advolint.yaml", fmt::format("packs: [{}]\n", packs));
    Diagnostics diagnostics;
    const auto workspace = load_workspace(folder, folder.path("advolint.yaml"), diagnostics);
    load_rules(folder, workspace.value(), {}, diagnostics);
    return testing::faults_of(diagnostics);
  };
  CHECK(faults_of_packs("hygene") ==
        "error config-unknown-pack at 'hygene': there is no pack 'hygene' (did you mean "
        "'hygiene'?)\n");
  const std::string faults = faults_of_packs("packs/none.yaml");
  CHECK(faults.starts_with("error config-unknown-pack at 'packs/none.yaml': cannot read "));
  CHECK(faults.find("it does not exist") != std::string::npos);
}

TEST_CASE("a pack that is named twice is loaded once", "[pack][load]") {
  Workspace workspace = empty_workspace();
  workspace.packs = {"hygiene", "hygiene"};
  Diagnostics diagnostics;
  CHECK_FALSE(
      load_rules(testing::MemoryFiles(), workspace, {"hygiene"}, diagnostics).rules.empty());
  CHECK(testing::faults_of(diagnostics) == "");
}

TEST_CASE("two rules of one name are a fault, with a note on the first", "[pack][load]") {
  testing::MemoryFiles folder;
  folder.write("a.yaml", kPack);
  folder.write("b.yaml", kPack);
  Workspace workspace = empty_workspace();
  workspace.packs.clear();
  Diagnostics diagnostics;
  const RuleSet set =
      load_rules(folder, workspace, {folder.path("a.yaml"), folder.path("b.yaml")}, diagnostics);
  CHECK(set.rules.size() == 1);
  CHECK(testing::faults_of(diagnostics) ==
        "error pack-duplicate-rule at 'one-hashtag': rule 'one-hashtag' is there already, in pack "
        "'ours'\n");
  REQUIRE(diagnostics.size() == 1);
  CHECK(diagnostics[0].location.file->path() == folder.path("b.yaml"));
  REQUIRE(diagnostics[0].notes.size() == 1);
  CHECK(diagnostics[0].notes[0].location.file->path() == folder.path("a.yaml"));
}

}  // namespace advolint
