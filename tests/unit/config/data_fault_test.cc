#include <catch2/catch.hpp>

#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

struct Case {
  std::string_view text, faults;
};

void check(const Case& it) {
  CAPTURE(it.text);
  CHECK(workspace_of(it.text).faults() == it.faults);
}

}  // namespace

TEST_CASE("what is written down twice is reported at the second", "[config][data]") {
  check(GENERATE(values<Case>({
      {"officials: [{id: a, name: Maria Lee}, {id: b, name: maria lee}]\n",
       "config-duplicate-person at 'maria lee': 'maria lee' is listed twice\n"},
      {"team: [{id: a, name: Ana Ruiz}, {id: b, name: Ana Ruiz}]\n",
       "config-duplicate-person at 'Ana Ruiz': 'Ana Ruiz' is listed twice\n"},
      {"team: [{id: a}, {id: a}, {id: b}]\n",
       "config-duplicate-id at 'a': the id 'a' is taken by an entry before\n"},
      {"campaigns: [{id: a}, {id: a}]\n",
       "config-duplicate-id at 'a': the id 'a' is taken by an entry before\n"},
      {"campaigns: [{id: a, partners: [{id: f, name: F}, {id: f, name: f}]}]\n",
       "config-duplicate-id at 'f': the id 'f' is taken by an entry before\n"
       "config-duplicate-person at 'f': 'f' is listed twice\n"},
      {"strategy: {goals: [reach, {id: reach}]}\n",
       "config-duplicate-id at 'reach': the id 'reach' is taken by an entry before\n"},
      {"officials: [{id: a, name: A, handles: {x: Lee}}, {id: b, name: B, handles: {twitter: "
       "lee}}]\n",
       "config-duplicate-handle at 'lee': the handle 'lee' on X is listed twice\n"},
      {"officials: [{id: a, name: A, handles: {x: Lee, facebook: Lee}}]\n", ""},
      {"officials: [{id: a, name: A, handles: {x: Lee, twitter: Other}}]\n",
       "config-duplicate-handle at 'twitter': this is a second handle on X\n"},
      {"campaigns: [{id: a, partners: [{id: f, handles: {x: F}}, {id: g, handles: {x: F}}]}]\n",
       "config-duplicate-handle at 'F': the handle 'F' on X is listed twice\n"},
      {"strategy: {channels: [{platform: x, handle: RPL}, {platform: X, handle: rpl}]}\n",
       "config-duplicate-handle at 'rpl': the handle 'rpl' on X is listed twice\n"},
      {"hashtags: [{tag: FundLibraries}, {tag: fundlibraries}]\n",
       "config-duplicate-hashtag at 'fundlibraries': 'FundLibraries' and 'fundlibraries' are one "
       "hashtag: case does not count\n"},
      {"campaigns: [{id: a, hashtags: [Fund, Read, Fund]}]\n",
       "config-duplicate-hashtag at 'Fund': the hashtag 'Fund' is listed twice\n"},
  })));
}

TEST_CASE("the second of two points back to the first", "[config][data]") {
  const LoadedWorkspace loaded = workspace_of("hashtags: [{tag: Fund}, {tag: FUND}]\n");
  REQUIRE(loaded.diagnostics.size() == 1);
  const Diagnostic& fault = loaded.diagnostics.front();
  CHECK(fault.level == Level::Warning);
  REQUIRE(fault.notes.size() == 1);
  const Location& first = fault.notes.front().location;
  CHECK(first.file->text(first.span) == "Fund");
}

TEST_CASE("a fault in the strategy is reported where it stands", "[config][data]") {
  check(GENERATE(values<Case>({
      {"strategy: {why: [a]}\n", "config-wrong-type at '[a]': 'why' must be a text, not a list\n"},
      {"strategy: {audences: [a]}\n",
       "config-unknown-key at 'audences': unknown key 'audences' in the strategy (did you mean "
       "'audiences'?)\n"},
      {"strategy: {colours: [a]}\n", ""},
      {"strategy: {channels: [x, \" LinkedIn \"]}\n", ""},
      {"strategy: {channels: [myspace]}\n",
       "config-unknown-platform at 'myspace': unknown platform 'myspace'\n"},
      {"strategy: {channels: [{platform: [x]}]}\n",
       "config-wrong-type at '[x]': 'platform' must be a text, not a list\n"},
      {"strategy: {audiences: parents}\n",
       "config-wrong-type at 'parents': 'audiences' must be a list, not 'parents'\n"},
      {"strategy: {decides: yes}\n",
       "config-wrong-type at 'yes': the decisions must be a map, not 'yes'\n"},
      {"strategy: {sponsor: [Director]}\n",
       "config-wrong-type at '[Director]': the sponsor must be a map, not a list\n"},
      {"strategy: {channels: [{handle: RPL}]}\n",
       "config-missing-key at '{handle: RPL}': a channel needs the key 'platform'\n"},
      {"strategy: {channels: [{platform: blusky}, facebok]}\n",
       "config-unknown-platform at 'blusky': unknown platform 'blusky' (did you mean "
       "'bluesky'?)\n"
       "config-unknown-platform at 'facebok': unknown platform 'facebok' (did you mean "
       "'facebook'?)\n"},
      {"strategy: {channels: [{platform: x, handle: \"@RPL\"}]}\n",
       "config-bad-handle at '\"@RPL\"': the handle '@RPL' is written without '@' (write RPL)\n"},
      {"strategy: {channels: [{platform: x, handle: rpl.example}]}\n",
       "config-bad-handle at 'rpl.example': 'rpl.example' cannot be a handle on X: it has to be "
       "letters, "
       "digits and underscores\n"},
      {"strategy: {channels: [{platform: x, max-per-day: 20000}]}\n",
       "config-wrong-type at '20000': 'max-per-day' must be from 0 to 10000, not 20000\n"},
      {"team: [{id: ana}]\nstrategy: {channels: [{platform: x, owner: [ana, anna], stands-in: "
       "bo}]}\n",
       "config-unknown-team-member at 'anna': there is nobody with the id 'anna' on the team (did "
       "you mean 'ana'?)\n"
       "config-unknown-team-member at 'bo': there is nobody with the id 'bo' on the team\n"},
      {"strategy: {channels: [{platform: x, owner: ana}]}\n", ""},
      {"officials: [{id: lee, name: Lee}]\nstrategy: {channels: [{platform: x, follows: [lea]}]}\n",
       "config-unknown-official at 'lea': there is no official with the id 'lea' (did you mean "
       "'lee'?)\n"},
  })));
}

TEST_CASE("a fault in the response plan or the team is reported where it stands",
          "[config][data]") {
  check(GENERATE(values<Case>({
      {"response-plan: {contacts: [{name: Pat, told: 2026-02-30}]}\n",
       "config-bad-date at '2026-02-30': there is no 2026-02-30\n"},
      {"response-plan: {contacts: [Pat, {name: Kim, told: 2026-02-28}], notify: director}\n", ""},
      {"response-plan: {steps: {a: b}}\n",
       "config-wrong-type at '{a: b}': 'steps' must be a text or a list of texts, not a map\n"},
      {"response-plan: {contact: [Pat]}\n",
       "config-unknown-key at 'contact': unknown key 'contact' in the response plan (did you mean "
       "'contacts'?)\n"},
      {"team: [ana]\n", "config-wrong-type at 'ana': a team member must be a map, not 'ana'\n"},
      {"team: [{name: Ana}]\n",
       "config-missing-key at '{name: Ana}': a team member needs the key 'id'\n"},
      {"team: [{id: ana, rol: boss}]\n",
       "config-unknown-key at 'rol': unknown key 'rol' in a team member (did you mean 'role'?)\n"},
  })));
}

TEST_CASE("of a Mastodon address, the name before the server is limited", "[config][data]") {
  CHECK(workspace_of("officials: [{id: a, name: A, handles: {mastodon: "
                     "communications@social.libraries.example}}]\n")
            .faults() == "");
  CHECK(workspace_of("officials: [{id: a, name: A, handles: {mastodon: "
                     "communications_of_the_riverbend_library@civic.example}}]\n")
            .faults() ==
        "config-bad-handle at 'communications_of_the_riverbend_library@civic.example': the handle "
        "'communications_of_the_riverbend_library@civic.example' is 39 characters; Mastodon takes "
        "30\n");
}

TEST_CASE("a value of a closed set is one of it", "[config][data]") {
  check(GENERATE(values<Case>({
      {"organisation: {run-by: kounty}\n",
       "config-value at 'kounty': 'kounty' is not one of city, county, town, village, township, "
       "district, school, college, university, state, government, tribe, association, foundation, "
       "friends, nonprofit, non-profit, private\n"},
      {"organisation: {run-by: County}\n", ""},
      {"strategy: {channels: [{platform: x, hours: mornings}]}\n",
       "config-value at 'mornings': 'hours' takes hours such as '08:00-20:00', not 'mornings'\n"},
      {"strategy: {channels: [{platform: x, hours: ['08:00-20:00', 8 am – 8 pm]}]}\n", ""},
      {"strategy: {channels: [{platform: x, longest-gap: 7d}]}\n",
       "config-value at '7d': 'longest-gap' takes a number of days, such as '7 days', not '7d'\n"},
      {"strategy: {channels: [{platform: x, longest-gap: 2 weeks}]}\n", ""},
  })));
}

TEST_CASE("an id that is not near to one lists those that there are", "[config][data]") {
  const LoadedWorkspace loaded = workspace_of(
      "officials: [{id: lee, name: A}, {id: ortiz, name: B}]\n"
      "meetings: [{date: 2026-03-02, with: [xx]}]\n");
  REQUIRE(loaded.diagnostics.size() == 1);
  CHECK(loaded.diagnostics.front().help == "known are lee, ortiz");
}

TEST_CASE("dates in data are in the order that the workspace states", "[config][data]") {
  const auto date_of = [](const std::string& dates) {
    const LoadedWorkspace loaded = workspace_of(dates + "campaigns: [{id: a, from: 04/03/2026}]\n");
    return loaded.faults().empty() ? to_iso(*loaded.workspace.campaigns->front().from)
                                   : loaded.faults();
  };
  CHECK(date_of("dates: day-first\n") == "2026-03-04");
  CHECK(date_of("dates: month-first\n") == "2026-04-03");
  CHECK(date_of("").starts_with("config-bad-date at '04/03/2026'"));
}

}  // namespace advolint
