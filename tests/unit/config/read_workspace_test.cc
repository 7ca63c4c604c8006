#include "config/read_workspace.h"

#include <catch2/catch.hpp>

#include "unit/config/workspace_folder.h"

namespace advolint {

using namespace std::chrono_literals;
using Texts = std::vector<std::string>;

TEST_CASE("an empty workspace knows nothing and takes the defaults", "[config]") {
  const Workspace workspace = empty_workspace();
  CHECK(workspace.file == nullptr);
  CHECK(workspace.root == ".");
  CHECK(workspace.drafts == Texts{"**"});
  CHECK(workspace.packs == default_packs());
  CHECK(workspace.language == "");
  CHECK_FALSE(workspace.organisation);
  CHECK_FALSE(workspace.officials);
  CHECK_FALSE(workspace.fail_on);
  CHECK(workspace.platforms.find("x") != nullptr);
  CHECK(workspace.official("lee") == nullptr);
}

TEST_CASE("what is done with posts that were posted already is read", "[config]") {
  CHECK(empty_workspace().posted.judging == PostedJudging::Risks);
  CHECK(empty_workspace().posted.after_days == 30);
  const LoadedWorkspace loaded = workspace_of("posted: skip\nposted-after: 7\n");
  CHECK(loaded.faults().empty());
  CHECK(loaded.workspace.posted.judging == PostedJudging::Skip);
  CHECK(loaded.workspace.posted.after_days == 7);
  CHECK(workspace_of("posted: all\n").workspace.posted.judging == PostedJudging::All);
  CHECK(workspace_of("posted: skipp\n").faults() != "");
  CHECK(workspace_of("posted-after: -1\n").faults() != "");
}

TEST_CASE("the workspace's own keys are read", "[config]") {
  const LoadedWorkspace loaded = workspace_of(
      "root: true\n"
      "drafts: [drafts/**, posts/*.md]\n"
      "packs: hygiene\n"
      "organisation: {name: Riverbend, handles: {twitter: RiverbendPL}, run-by: county}\n"
      "districts: [us-mn-05, mn-house-62b]\n"
      "language: es\n"
      "timezone: America/Chicago\n"
      "fail-on: warning\n"
      "front-matter: {platforms: media}\n"
      "dates: month-first\n"
      "paths: {\"drafts/linkedin/**\": {platform: linkedin}}\n");
  CHECK(loaded.faults().empty());
  const Workspace& workspace = loaded.workspace;
  CHECK(workspace.drafts == Texts{"drafts/**", "posts/*.md"});
  CHECK(workspace.packs == Texts{"hygiene"});
  REQUIRE(workspace.organisation);
  CHECK(workspace.organisation->name == "Riverbend");
  CHECK(workspace.organisation->run_by == "county");
  REQUIRE(workspace.organisation->handles.size() == 1);
  CHECK(workspace.organisation->handles[0].platform == "x");
  CHECK(workspace.districts == Texts{"us-mn-05", "mn-house-62b"});
  CHECK(workspace.language == "es");
  CHECK(workspace.timezone == "America/Chicago");
  CHECK(workspace.fail_on == Level::Warning);
  CHECK(workspace.date_order == DateOrder::MonthFirst);
  REQUIRE(workspace.front_matter_keys.size() == 1);
  CHECK(workspace.front_matter_keys[0] ==
        std::pair<std::string, std::string>("platforms", "media"));
  REQUIRE(workspace.paths.size() == 1);
  CHECK(workspace.paths[0].glob == "drafts/linkedin/**");
  CHECK(workspace.paths[0].fields.find("platform")->scalar == "linkedin");
}

TEST_CASE("rules, overrides and lists are settings by name", "[config]") {
  const LoadedWorkspace loaded = workspace_of(
      "rules:\n"
      "  alt-text: none\n"
      "  emoji-run: {level: note, most: 5}\n"
      "overrides:\n"
      "- files: drafts/old/**\n"
      "  rules: {shouting: none}\n"
      "lists:\n"
      "  jargon: [leverage, synergy]\n"
      "  +acronyms: [YALSA]\n"
      "  names: []\n"
      "fail-on: never\n");
  CHECK(loaded.faults().empty());
  const Workspace& workspace = loaded.workspace;
  REQUIRE(workspace.rules.size() == 2);
  CHECK(workspace.rules[0].rule == "alt-text");
  CHECK(workspace.rules[0].level == Level::None);
  CHECK(workspace.file->text(workspace.rules[0].span) == "alt-text");
  CHECK(workspace.rules[1].level == Level::Note);
  CHECK(workspace.rules[1].parameters.at("most").scalar == "5");
  CHECK(workspace.rules[1].parameters.size() == 1);
  REQUIRE(workspace.overrides.size() == 1);
  CHECK(workspace.overrides[0].files == Texts{"drafts/old/**"});
  CHECK(workspace.overrides[0].rules.at(0).rule == "shouting");
  REQUIRE(workspace.lists.size() == 3);
  CHECK(workspace.lists[0].entries == Texts{"leverage", "synergy"});
  CHECK_FALSE(workspace.lists[0].adds);
  CHECK(workspace.lists[1].name == "acronyms");
  CHECK(workspace.lists[1].adds);
  CHECK(workspace.lists[2].entries.empty());
  CHECK(workspace.fail_on == Level::None);
}

TEST_CASE("officials are read with all that is known of them", "[config]") {
  const LoadedWorkspace loaded = workspace_of(
      "officials:\n"
      "- {id: lee, name: Maria Lee, title: Representative, office: Minnesota House, level: state,\n"
      "   district: mn-house-62b, handles: {x: RepMariaLee, bluesky: marialee.example,\n"
      "   facebook: RepMariaLee, mastodon: lee@civic.example}, staff: [Jon Park],\n"
      "   interests: [workforce, broadband], profession: teacher, followed: [twitter, facebook],\n"
      "   newsletter: true, events: [{date: 2026-03-05, name: Town hall, place: City Hall}],\n"
      "   phone: 555-0100}\n");
  CHECK(loaded.faults().empty());
  REQUIRE(loaded.workspace.officials);
  const Official* lee = loaded.workspace.official("lee");
  REQUIRE(lee != nullptr);
  CHECK(lee->surname() == "Lee");
  CHECK(lee->title == "Representative");
  CHECK(lee->office == "Minnesota House");
  CHECK(lee->level == "state");
  CHECK(lee->district == "mn-house-62b");
  CHECK(lee->profession == "teacher");
  CHECK(lee->handle_on("x") == "RepMariaLee");
  CHECK(lee->handle_on("mastodon") == "lee@civic.example");
  CHECK(lee->handle_on("linkedin").empty());
  CHECK(lee->staff == Texts{"Jon Park"});
  CHECK(lee->interests == Texts{"workforce", "broadband"});
  CHECK(lee->followed == Texts{"x", "facebook"});
  CHECK(lee->newsletter == true);
  REQUIRE(lee->events.size() == 1);
  CHECK(lee->events[0].date == Date(2026y / 3 / 5));
  CHECK(lee->events[0].place == "City Hall");
  CHECK(lee->at.file->text(lee->at.span).starts_with("{id: lee"));
}

TEST_CASE("campaigns, meetings, hashtags and the team are read", "[config]") {
  const LoadedWorkspace loaded = workspace_of(
      "officials: [{id: lee, name: Lee}]\n"
      "campaigns:\n"
      "- {id: fund, name: Fund us, hashtags: [FundLibraries], ask: tell the council, asks: [fund "
      "our libraries],\n"
      "   from: 2026-02-01, to: 2026-04-30, link: https://example.org/act,\n"
      "   days-of-action: [{date: 2026-04-21, name: Library Day, posts: 3, platforms: 2, also: "
      "calls}],\n"
      "   partners: [{id: friends, name: Friends, handles: {x: FriendsRPL}}]}\n"
      "meetings: [{date: 2026-03-01, with: lee, campaign: fund, ask: support the bill}]\n"
      "hashtags: [{tag: FundLibraries, meaning: the campaign, owner: ana, checked: 2026-01-15}]\n"
      "team: [{id: ana, name: Ana Ruiz, role: communications}]\n"
      "strategy: {why: because}\n"
      "response-plan: {steps: [pause]}\n");
  CHECK(loaded.faults().empty());
  const Workspace& workspace = loaded.workspace;
  const Campaign* fund = workspace.campaign("fund");
  REQUIRE(fund != nullptr);
  CHECK(fund->hashtags == Texts{"FundLibraries"});
  CHECK(fund->asks == Texts{"fund our libraries"});
  CHECK(fund->from == Date(2026y / 2 / 1));
  CHECK(fund->to == Date(2026y / 4 / 30));
  CHECK(fund->link == "https://example.org/act");
  REQUIRE(fund->days_of_action.size() == 1);
  CHECK(fund->days_of_action[0].posts == 3);
  CHECK(fund->days_of_action[0].platforms == 2);
  CHECK(fund->days_of_action[0].also == "calls");
  REQUIRE(fund->partners.size() == 1);
  CHECK(fund->partners[0].handle_on("x") == "FriendsRPL");
  REQUIRE(workspace.meetings->size() == 1);
  CHECK(workspace.meetings->at(0).with == Texts{"lee"});
  CHECK(workspace.meetings->at(0).date == Date(2026y / 3 / 1));
  REQUIRE(workspace.hashtags->size() == 1);
  CHECK(workspace.hashtags->at(0).checked == Date(2026y / 1 / 15));
  CHECK(workspace.strategy->root.find("why")->scalar == "because");
  CHECK(workspace.response_plan->root.is_mapping());
  CHECK(workspace.team->root.items.size() == 1);
}

TEST_CASE("a key without a value states nothing", "[config]") {
  const LoadedWorkspace loaded =
      workspace_of("drafts:\nofficials:\ndistricts:\norganisation:\nrules:\nplatforms:\n");
  CHECK(loaded.faults().empty());
  CHECK(loaded.workspace.drafts == Texts{"**"});
  CHECK_FALSE(loaded.workspace.officials);
  CHECK_FALSE(loaded.workspace.districts);
}

TEST_CASE("the surname is the last word of a name", "[config]") {
  CHECK(Official{.name = "Maria de la Cruz"}.surname() == "Cruz");
  CHECK(Official{.name = "Lee "}.surname() == "Lee");
  CHECK(Official{}.surname().empty());
}

TEST_CASE("a platform's facts are overridden by the workspace", "[config]") {
  const LoadedWorkspace loaded = workspace_of("platforms: {mastodon: {limit: 1000}}\n");
  CHECK(loaded.faults().empty());
  CHECK(loaded.workspace.platforms.find("mastodon")->length->count == 1000);
  CHECK(empty_workspace().platforms.find("mastodon")->length->count == 500);
  const LoadedWorkspace misspelt =
      workspace_of("platforms: {mastodn: {limit: 900}, mastodon: {limit: 1000}}\n");
  CHECK(misspelt.faults() != "");
  CHECK(misspelt.workspace.platforms.find("mastodon")->length->count == 1000);
}

}  // namespace advolint
