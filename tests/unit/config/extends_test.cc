#include <algorithm>
#include <filesystem>

#include <catch2/catch.hpp>

#include "config/origins.h"
#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

LoadedWorkspace load(const WorkspaceFolder& folder, const std::string& name) {
  LoadedWorkspace loaded{.workspace = empty_workspace(), .diagnostics = {}};
  loaded.workspace = load_workspace(folder, folder.path(name), loaded.diagnostics).value();
  return loaded;
}

/// The faults, without the folder that only this run has.
std::string faults_of(const LoadedWorkspace& loaded, const WorkspaceFolder& folder) {
  std::string text = loaded.faults();
  for (auto at = text.find(folder.path()); at != std::string::npos; at = text.find(folder.path())) {
    text.erase(at, folder.path().size() + 1);
  }
  return text;
}

const RuleSetting& setting_of(const Workspace& workspace, std::string_view rule) {
  return *std::ranges::find(workspace.rules, rule, &RuleSetting::rule);
}

}  // namespace

TEST_CASE("what a file says goes over what its base says", "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("shared/advolint.yaml",
               "drafts: [drafts/**, notes/**]\n"
               "packs: [hygiene, house.yaml]\n"
               "organisation: {name: County Libraries, run-by: county, handles: {x: County}}\n"
               "officials: officials.yaml\n"
               "hashtags: [{tag: Fund}]\n"
               "rules: {emoji-run: none, facebook-brief: {level: note, characters: 120}}\n"
               "lists: {asks: [call]}\n"
               "paths: {a/**: {platform: x}, b/**: {platform: x}}\n"
               "platforms: {mastodon: {limit: 1000}}\n"
               "front-matter: {networks: platform}\n"
               "timezone: America/Chicago\n"
               "fail-on: warning\n");
  folder.write("shared/officials.yaml", "- {id: lee, name: Maria Lee}\n");
  folder.write("team/advolint.yaml",
               "extends: ../shared/advolint.yaml\n"
               "drafts: [posts/**]\n"
               "organisation: {name: Riverbend, handles: {bluesky: riverbend.example}}\n"
               "hashtags: [{tag: Read}]\n"
               "rules: {facebook-brief: {characters: 80}, has-an-ask: error}\n"
               "lists: {+asks: [vote]}\n"
               "paths: {b/**: {platform: bluesky}}\n"
               "meetings: [{date: 2026-03-01, with: [lee]}]\n"
               "fail-on: note\n");
  const LoadedWorkspace loaded = load(folder, "team/advolint.yaml");
  CHECK(loaded.faults() == "");
  const Workspace& it = loaded.workspace;
  CHECK(it.root == folder.path("team"));
  CHECK(it.file->path() == folder.path("team/advolint.yaml"));
  CHECK(it.drafts == std::vector<std::string>{"posts/**"});
  CHECK(it.packs == std::vector<std::string>{"hygiene", "./../shared/house.yaml"});
  CHECK(it.organisation->name == "Riverbend");
  CHECK(it.organisation->run_by == "county");
  CHECK(it.organisation->handles.size() == 2);
  CHECK(it.official("lee")->at.file->path() == folder.path("shared/officials.yaml"));
  REQUIRE(it.hashtags->size() == 1);
  CHECK(it.hashtags->front().tag == "Read");
  CHECK(it.rules.size() == 3);
  CHECK(setting_of(it, "facebook-brief").level == Level::Note);
  CHECK(setting_of(it, "facebook-brief").parameters.at("characters").scalar == "80");
  CHECK(it.lists.size() == 2);
  REQUIRE(it.paths.size() == 2);
  CHECK(it.paths.front().fields.find("platform")->scalar == "bluesky");
  CHECK(it.platforms.find("mastodon")->length->count == 1000);
  CHECK(it.front_matter_keys.size() == 1);
  CHECK(it.timezone == "America/Chicago");
  CHECK(it.fail_on == Level::Note);
}

TEST_CASE("faults of a base's data stand in its files, those of its rules at the key",
          "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("base.yaml", "rules: {no-such-rule: none}\nofficials: [{id: lee}]\n");
  folder.write("advolint.yaml", "# ours\nextends: base.yaml\n");
  const LoadedWorkspace loaded = load(folder, "advolint.yaml");
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().rule == "config-missing-key");
  CHECK(loaded.diagnostics.front().location.file->path() == folder.path("base.yaml"));
  const RuleSetting& setting = setting_of(loaded.workspace, "no-such-rule");
  CHECK(loaded.workspace.file->text(setting.span) == "base.yaml");
}

TEST_CASE("references are looked up among the entries of all files", "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("base.yaml",
               "meetings: [{date: 2026-03-01, with: [lee, park]}]\n"
               "hashtags: [{tag: Read, owner: cleo}]\n"
               "team: [{id: ana}]\n");
  folder.write("advolint.yaml",
               "extends: base.yaml\n"
               "officials: [{id: lee, name: Maria Lee}]\n"
               "hashtags: [{tag: Read, owner: ana}]\n");
  const LoadedWorkspace loaded = load(folder, "advolint.yaml");
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().rule == "config-unknown-official");
  CHECK(loaded.diagnostics.front().location.file->path() == folder.path("base.yaml"));
  CHECK(loaded.faults() ==
        "config-unknown-official at 'park': there is no official with the id 'park'\n");
}

TEST_CASE("a base that cannot be used is reported at the key, and the rest is read",
          "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("repository/.git/HEAD", "");
  folder.write("outside.yaml", "language: fr\n");
  folder.write("repository/empty.yaml", "# nothing yet\n");
  folder.write("repository/list.yaml", "- a\n");
  struct Case {
    std::string_view text, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"extends: none.yaml\n",
       "config-unreadable-file at 'none.yaml': cannot read repository/none.yaml: it does not "
       "exist\n"},
      {"extends: ../outside.yaml\n",
       "config-outside-repository at '../outside.yaml': '../outside.yaml' is not a path inside "
       "this repository\n"},
      {"extends: /etc/advolint.yaml\n",
       "config-outside-repository at '/etc/advolint.yaml': '/etc/advolint.yaml' is not a path "
       "inside this repository\n"},
      {"extends: advolint.yaml\n",
       "config-extends-cycle at 'advolint.yaml': 'repository/advolint.yaml' extends itself\n"},
      {"extends: [a, b]\n",
       "config-wrong-type at '[a, b]': 'extends' must be a text, not a list\n"},
      {"extends: empty.yaml\n", ""},
      {"extends: list.yaml\n",
       "config-wrong-type at '- a': the workspace must be a map, not a list\n"},
  }));
  CAPTURE(it.text);
  folder.write("repository/advolint.yaml", std::string(it.text) + "language: es\n");
  const LoadedWorkspace loaded = load(folder, "repository/advolint.yaml");
  CHECK(faults_of(loaded, folder) == it.faults);
  CHECK(loaded.workspace.language == "es");
}

TEST_CASE("without a repository a base may lie anywhere", "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("outside.yaml", "language: fr\n");
  folder.write("deep/er/advolint.yaml", "extends: ../../outside.yaml\n");
  const LoadedWorkspace loaded = load(folder, "deep/er/advolint.yaml");
  CHECK(loaded.faults() == "");
  CHECK(loaded.workspace.language == "fr");
}

TEST_CASE("a cycle is named at the line that closes it, with the way there", "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("a.yaml", "extends: b/b.yaml\n");
  folder.write("b/b.yaml", "extends: ../c.yaml\nlanguage: fr\n");
  folder.write("c.yaml", "extends: ./b/../a.yaml\n");
  const LoadedWorkspace loaded = load(folder, "a.yaml");
  REQUIRE(loaded.diagnostics.size() == 1);
  const Diagnostic& fault = loaded.diagnostics.front();
  CHECK(fault.rule == "config-extends-cycle");
  CHECK(fault.location.file->path() == folder.path("c.yaml"));
  REQUIRE(fault.notes.size() == 2);
  CHECK(fault.notes[0].location.file->path() == folder.path("a.yaml"));
  CHECK(fault.notes[1].location.file->path() == folder.path("b/b.yaml"));
  CHECK(loaded.workspace.language == "fr");
}

TEST_CASE("only so many files may extend one another", "[config][extends]") {
  WorkspaceFolder folder;
  for (int i = 0; i < 12; ++i) {
    folder.write(fmt::format("{}.yaml", i), fmt::format("extends: {}.yaml\n", i + 1));
  }
  const LoadedWorkspace loaded = load(folder, "0.yaml");
  CHECK(faults_of(loaded, folder) ==
        "config-extends-too-deep at '8.yaml': 9 files extend one another here; 8 may\n");
  CHECK(loaded.diagnostics.front().location.file->path() == folder.path("7.yaml"));
}

TEST_CASE("each value is told with the file that states it", "[config][extends]") {
  WorkspaceFolder folder;
  folder.write("base.yaml",
               "drafts: [notes/**]\n"
               "organisation: {name: County, handles: {x: County, bluesky: county.example}}\n"
               "rules: {emoji-run: none, facebook-brief: {level: note, characters: 120}}\n"
               "lists: {asks: [call], +thanks: [kudos], greetings: [hi]}\n");
  folder.write("advolint.yaml",
               "extends: base.yaml\n"
               "drafts: [drafts/**]\n"
               "organisation: {handles: {x: Riverbend}}\n"
               "rules: {facebook-brief: warning}\n"
               "lists: {+asks: [email], thanks: [ta]}\n");
  std::string lines;
  for (const Origin& it : origins_of(folder, folder.path("advolint.yaml"))) {
    lines += fmt::format(
        "{}:{} {} {}{}\n", std::filesystem::path(it.at.file->path()).filename().string(),
        it.at.file->line_index(it.at.span.begin) + 1, it.key, it.value, it.is_replaced ? " -" : "");
  }
  CHECK(lines ==
        "advolint.yaml:1 extends base.yaml\n"
        "advolint.yaml:2 drafts [\"drafts/**\"]\n"
        "advolint.yaml:3 organisation.handles.x Riverbend\n"
        "advolint.yaml:4 rules.facebook-brief.level warning\n"
        "advolint.yaml:5 lists.+asks [email]\n"
        "advolint.yaml:5 lists.thanks [ta]\n"
        "base.yaml:1 drafts [\"notes/**\"] -\n"
        "base.yaml:2 organisation.name County\n"
        "base.yaml:2 organisation.handles.x County -\n"
        "base.yaml:2 organisation.handles.bluesky county.example\n"
        "base.yaml:3 rules.emoji-run.level none\n"
        "base.yaml:3 rules.facebook-brief.level note -\n"
        "base.yaml:3 rules.facebook-brief.characters 120\n"
        "base.yaml:4 lists.asks [call]\n"
        "base.yaml:4 lists.+thanks [kudos] -\n"
        "base.yaml:4 lists.greetings [hi]\n");
}

}  // namespace advolint
