#include <catch2/catch.hpp>

#include "unit/config/workspace_folder.h"

namespace advolint {

TEST_CASE("a fault in the workspace is reported where it stands", "[config]") {
  struct Case {
    std::string_view text, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"officals: []\n",
       "config-unknown-key at 'officals': unknown key 'officals' in the workspace (did you mean "
       "'officials'?)\n"},
      {"- a\n", "config-wrong-type at '- a': the workspace must be a map, not a list\n"},
      {"root: maybe\n", "config-wrong-type at 'maybe': 'root' must be yes or no, not 'maybe'\n"},
      {"root: \"yes\"\n", ""},
      {"paths: {a.md: }\n", ""},
      {"paths: {a.md: {date: 2026-02-30, title: [a]}}\n",
       "config-bad-date at '2026-02-30': there is no 2026-02-30\n"
       "config-wrong-type at '[a]': 'title' must be a text, not a list\n"},
      {"platforms: {x: }\n", ""},
      {"platforms: {x: {length: , fold: , pictures: , link-cost: }}\n", ""},
      {"platforms: {x: {pictures: {types: , shape: }}}\n", ""},
      {"drafts: []\n", "config-empty at '[]': 'drafts' is an empty list\n"},
      {"packs: []\n", "config-empty at '[]': 'packs' is an empty list\n"},
      {"packs: {a: b}\n",
       "config-wrong-type at '{a: b}': 'packs' must be a text or a list of texts, not a map\n"
       "config-empty at '{a: b}': 'packs' is an empty list\n"},
      {"fail-on: eror\n",
       "config-bad-level at 'eror': 'eror' is not a level: write error, warning, note or never "
       "(did you mean "
       "'error'?)\n"},
      {"rules: {alt-text: off}\n",
       "config-bad-level at 'off': 'off' is not a level: write error, warning, note or none (did "
       "you mean 'none'?)\n"},
      {"rules: {alt-text: {level: high}}\n",
       "config-bad-level at 'high': 'high' is not a level: write error, warning, note or none\n"},
      {"rules: {alt-text: [a]}\n",
       "config-wrong-type at '[a]': the rule 'alt-text' must be a map, not a list\n"},
      {"rules: [a]\n", "config-wrong-type at '[a]': 'rules' must be a map, not a list\n"},
      {"overrides: [{file: a}]\n",
       "config-missing-key at '{file: a}': an override needs the key 'files'\n"
       "config-missing-key at '{file: a}': an override needs the key 'rules'\n"
       "config-unknown-key at 'file': unknown key 'file' in an override (did you mean 'files'?)\n"},
      {"overrides: [{files: [], rules: {}}]\n",
       "config-empty at '[]': this override matches no file\n"},
      {"lists: {jargon: }\n", "config-empty at 'jargon': the list 'jargon' has no entries\n"},
      {"lists: {jargon: [[a]]}\n",
       "config-wrong-type at '[a]': an entry of the list 'jargon' must be a text, not a list\n"},
      {"paths: {a: b}\n", "config-wrong-type at 'b': the path 'a' must be a map, not 'b'\n"},
      {"front-matter: {a: [b]}\n", "config-wrong-type at '[b]': 'a' must be a text, not a list\n"},
      {"dates: us\n", "config-value at 'us': 'dates' is day-first or month-first, not 'us'\n"},
      {"platforms: {mastodn: {limit: 1}}\n",
       "config-unknown-platform at 'mastodn': unknown platform 'mastodn' (did you mean "
       "'mastodon'?)\n"},
      {"organisation: {nmae: a}\n",
       "config-unknown-key at 'nmae': unknown key 'nmae' in the organisation (did you mean "
       "'name'?)\n"},
      {"officials: data/officials.yaml\n",
       "config-unreadable-file at 'data/officials.yaml': no file can be named here\n"},
      {"strategy: [a]\n", "config-wrong-type at '[a]': 'strategy' must be a map\n"},
      {"officials: {lee: {name: a}}\n",
       "config-wrong-type at '{lee: {name: a}}': 'officials' must be a list\n"},
      {"districts: [us-mn-05, us-mn-06]\nofficials: [{id: l, name: L, district: us-mn-05}]\n",
       "config-unknown-district at 'us-mn-06': no official is listed for the district "
       "'us-mn-06'\n"},
  }));
  CAPTURE(it.text);
  CHECK(workspace_of(it.text).faults() == it.faults);
}

TEST_CASE("a fault in an entry is reported where it stands", "[config]") {
  struct Case {
    std::string_view text, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"officials: [lee]\n", "config-wrong-type at 'lee': an official must be a map, not 'lee'\n"},
      {"officials: [{name: A}]\n",
       "config-missing-key at '{name: A}': an official needs the key 'id'\n"},
      {"officials: [{id: a}]\n",
       "config-missing-key at '{id: a}': an official needs the key 'name'\n"},
      {"officials: [{id: a, name: A}, {id: a, name: B}]\n",
       "config-duplicate-id at 'a': the id 'a' is taken by an entry before\n"},
      {"officials: [{id: a, name: A, distrct: b}]\n",
       "config-unknown-key at 'distrct': unknown key 'distrct' in an official (did you mean "
       "'district'?)\n"},
      {"officials: [{id: a, name: A, birthday: b}]\n", ""},
      {"officials: [{id: a, name: A, handles: {x: \"@Lee\"}}]\n",
       "config-bad-handle at '\"@Lee\"': the handle '@Lee' is written without '@' (write Lee)\n"},
      {"officials: [{id: a, name: A, handles: {x: \"#Lee\"}}]\n",
       "config-bad-handle at '\"#Lee\"': '#Lee' cannot be a handle on X: it has to be letters, "
       "digits and "
       "underscores\n"},
      {"officials: [{id: a, name: A, handles: {x: lee.example}}]\n",
       "config-bad-handle at 'lee.example': 'lee.example' cannot be a handle on X: it has to be "
       "letters, "
       "digits and "
       "underscores\n"},
      {"officials: [{id: a, name: A, handles: {bluesky: RepLee}}]\n",
       "config-bad-handle at 'RepLee': 'RepLee' cannot be a handle on Bluesky: it has to be a "
       "domain, "
       "such "
       "as lee.example\n"},
      {"officials: [{id: a, name: A, handles: {mastodon: RepLee}}]\n",
       "config-bad-handle at 'RepLee': 'RepLee' cannot be a handle on Mastodon: it has to be "
       "name@server, "
       "such as "
       "lee@civic.example\n"},
      {"officials: [{id: a, name: A, handles: {instagram: rep lee}}]\n",
       "config-bad-handle at 'rep lee': 'rep lee' cannot be a handle on Instagram: it has to be "
       "letters, "
       "digits, underscores "
       "and full stops\n"},
      {"officials: [{id: a, name: A, handles: {facebook: https://facebook.com/lee}}]\n",
       "config-bad-handle at 'https://facebook.com/lee': 'https://facebook.com/lee' cannot be a "
       "handle on Facebook: it has to be the name alone\n"},
      {"officials: [{id: a, name: A, handles: {x: ''}}]\n",
       "config-bad-handle at '''': '' cannot be a handle on X: it has to be a name\n"},
      {"officials: [{id: a, name: A, handles: {twiter: Lee}}]\n",
       "config-unknown-platform at 'twiter': unknown platform 'twiter' (did you mean "
       "'twitter'?)\n"},
      {"officials: [{id: a, name: A, handles: [x]}]\n",
       "config-wrong-type at '[x]': 'handles' must be a map, not a list\n"},
      {"officials: [{id: a, name: A, followed: [myspace]}]\n",
       "config-unknown-platform at 'myspace': unknown platform 'myspace'\n"},
      {"officials: [{id: a, name: A, newsletter: weekly}]\n",
       "config-wrong-type at 'weekly': 'newsletter' must be yes or no, not 'weekly'\n"},
      {"officials: [{id: a, name: A, events: [{name: Town hall}]}]\n",
       "config-missing-key at '{name: Town hall}': an event needs the key 'date'\n"},
      {"officials: [{id: a, name: A, events: soon}]\n",
       "config-wrong-type at 'soon': 'events' must be a list, not 'soon'\n"},
      {"meetings: [{date: 2026-02-30, with: [lee]}]\n",
       "config-bad-date at '2026-02-30': there is no 2026-02-30\n"},
      {"meetings: [{date: soon, with: [lee]}]\n",
       "config-bad-date at 'soon': 'soon' is not a date\n"},
      {"meetings: [{date: 2026-03-01}]\n",
       "config-missing-key at '{date: 2026-03-01}': a meeting needs the key 'with'\n"},
      {"meetings: [{date: 2026-03-01, with: [lea]}]\nofficials: [{id: lee, name: L}]\n",
       "config-unknown-official at 'lea': there is no official with the id 'lea' (did you mean "
       "'lee'?)\n"},
      {"meetings: [{date: 2026-03-01, with: [lee], campaign: fnd}]\ncampaigns: [{id: fund}]\n",
       "config-unknown-campaign at 'fnd': there is no campaign with the id 'fnd' (did you mean "
       "'fund'?)\n"},
      {"meetings: [{date: 2026-03-01, with: [lee], campaign: fund}]\n", ""},
      {"campaigns: [{id: a}, {id: a}]\n",
       "config-duplicate-id at 'a': the id 'a' is taken by an entry before\n"},
      {"campaigns: [{id: a, hashtags: [\"#Fund\"]}]\n",
       "config-bad-hashtag at '\"#Fund\"': the hashtag '#Fund' is written without '#' (write "
       "Fund)\n"},
      {"campaigns: [{id: a, hashtags: [Fund-Us]}]\n",
       "config-bad-hashtag at 'Fund-Us': 'Fund-Us' is not a hashtag: it takes letters, digits and "
       "underscores\n"},
      {"campaigns: [{id: a, from: 2026-03-01, to: 2026-02-01}]\n",
       "config-bad-date at '2026-02-01': the campaign ends on 2026-02-01, before it begins on "
       "2026-03-01\n"},
      {"campaigns: [{id: a, to: 2026-02-01, days-of-action: [{date: 2026-02-02}]}]\n",
       "config-bad-date at '{date: 2026-02-02}': this day of action, 2026-02-02, is after the "
       "campaign ends on "
       "2026-02-01\n"},
      {"campaigns: [{id: a, days-of-action: [{date: 2026-02-02, posts: many}]}]\n",
       "config-wrong-type at 'many': 'posts' must be a whole number, not 'many'\n"},
      {"campaigns: [{id: a, days-of-action: [{date: 2026-02-02, posts: -1}]}]\n",
       "config-wrong-type at '-1': 'posts' must be from 0 to 10000, not -1\n"},
      {"campaigns: [{id: a, partners: [{name: b}]}]\n",
       "config-missing-key at '{name: b}': a partner needs the key 'id'\n"},
      {"officials: [{id: a, name: A, handles: {x: TheHonourableMariaLee}}]\n",
       "config-bad-handle at 'TheHonourableMariaLee': the handle 'TheHonourableMariaLee' is 21 "
       "characters; X takes "
       "15\n"},
      {"team: [{id: a}, {id: a}, {name: b}, c]\n",
       "config-duplicate-id at 'a': the id 'a' is taken by an entry before\n"
       "config-missing-key at '{name: b}': a team member needs the key 'id'\n"
       "config-wrong-type at 'c': a team member must be a map, not 'c'\n"},
      {"hashtags: [{meaning: a}]\n",
       "config-missing-key at '{meaning: a}': a hashtag needs the key 'tag'\n"},
      {"hashtags: [{tag: \"#A\"}]\n",
       "config-bad-hashtag at '\"#A\"': the hashtag '#A' is written without '#' (write A)\n"},
      {"hashtags: [{tag: A, owner: anna}]\nteam: [{id: ana}]\n",
       "config-unknown-team-member at 'anna': there is nobody with the id 'anna' on the team (did "
       "you mean 'ana'?)\n"},
  }));
  CAPTURE(it.text);
  CHECK(workspace_of(it.text).faults() == it.faults);
}

TEST_CASE("what is written wrongly but plainly is read all the same", "[config]") {
  const LoadedWorkspace loaded = workspace_of(
      "officials: [{id: a, name: A, handles: {x: \"@Lee\"}}]\n"
      "hashtags: [{tag: \"#Fund\"}]\n"
      "meetings: [{date: 2026-02-30, with: a}, {date: 2026-03-01, with: a}]\n");
  CHECK(loaded.workspace.official("a")->handle_on("x") == "Lee");
  CHECK(loaded.workspace.hashtags->at(0).tag == "Fund");
  CHECK(loaded.workspace.meetings->size() == 1);
}

TEST_CASE("a doubled id points to the entry that had it first", "[config]") {
  const LoadedWorkspace loaded =
      workspace_of("campaigns:\n- id: fund\n  name: One\n- id: fund\n  name: Two\n");
  REQUIRE(loaded.diagnostics.size() == 1);
  REQUIRE(loaded.diagnostics[0].notes.size() == 1);
  const Location first = loaded.diagnostics[0].notes[0].location;
  CHECK(first.file->line_index(first.span.begin) == 1);
  CHECK(loaded.workspace.campaign("fund")->name == "One");
}

}  // namespace advolint
