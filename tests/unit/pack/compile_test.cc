#include "pack/compile.h"

#include <catch2/catch.hpp>

#include "unit/pack/compiled.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

Rule sound_rule(std::string_view lines) {
  Compiled compiled = compile(pack_text(lines));
  INFO(lines);
  REQUIRE(compiled.faults == "");
  REQUIRE(compiled.rules.size() == 1);
  return compiled.rules.front();
}

}  // namespace

TEST_CASE("a rule is compiled with what its names stand for", "[pack][compile]") {
  const Rule rule = sound_rule(
      "for: {topic: [advocacy, meeting], platform: twitter, path: 'drafts/**', has: link}\n"
      "unless: {has: {hashtag: at least 1, from: tags}}\n"
      "require: {hashtag: at least 1, from: tags, where: first line, with: {registered: no}}\n"
      "suggest: {append: ' #{wanted}', safe: true}\n"
      "help: write one of {choices}");
  CHECK(rule.info.name == "one-hashtag");
  CHECK(rule.info.pack == "ours");
  CHECK(rule.info.level == Level::Error);
  REQUIRE(rule.applies_to.fields.size() == 1);
  CHECK(rule.applies_to.fields[0].path == "topic");
  CHECK(rule.applies_to.fields[0].values == std::vector<std::string>{"advocacy", "meeting"});
  CHECK(rule.applies_to.platforms == std::vector<std::string>{"x"});
  CHECK(rule.applies_to.paths == std::vector<std::string>{"drafts/**"});
  REQUIRE(rule.applies_to.has.size() == 1);
  CHECK(rule.applies_to.has[0].kind->name == "link");
  REQUIRE(rule.spares.has.size() == 1);
  CHECK(rule.spares.has[0].list == std::vector<std::string>{"Books", "Reading"});
  REQUIRE(rule.claims.size() == 1);
  CHECK(rule.claims[0].verb == Verb::Require);
  const Claim& claim = rule.claims[0].claim;
  CHECK(claim.kind->name == "hashtag");
  CHECK(claim.quantity.least == 1);
  CHECK(claim.region == Region::FirstLine);
  CHECK(claim.list == std::vector<std::string>{"Books", "Reading"});
  CHECK(claim.with.at("registered") == std::vector<std::string>{"no"});
  REQUIRE(rule.claims[0].suggestion.has_value());
  CHECK(rule.claims[0].suggestion->action == Suggestion::Action::Append);
  CHECK(rule.claims[0].suggestion->safety == Safety::Safe);
}

TEST_CASE("a claim's own words win over the rule's", "[pack][compile]") {
  const Rule rule = sound_rule(
      "forbid: [{hashtag: any, message: no tags, help: none}, {link: any}]\n"
      "help: leave it out");
  const auto words = [](const Message& message) {
    return message.fill([](std::string_view) { return std::string(); }).text;
  };
  CHECK(words(rule.claims.at(0).message) == "no tags");
  CHECK(words(rule.claims.at(0).help) == "none");
  CHECK(words(rule.claims.at(1).message) == "m");
  CHECK(words(rule.claims.at(1).help) == "leave it out");
}

TEST_CASE("parameters fill in quantities, values and conditions", "[pack][compile]") {
  const Rule rule = sound_rule(
      "for: {topic: '{topic}'}\n"
      "limit: {hashtag: 'at most {most}'}\n"
      "parameters: {most: 2, topic: books}");
  CHECK(rule.claims.at(0).claim.quantity.most == 2);
  CHECK(rule.applies_to.fields.at(0).values == std::vector<std::string>{"books"});
}

TEST_CASE("with and except take a list's entries for its name", "[pack][compile]") {
  const Rule rule = sound_rule("forbid: {hashtag: any, except: {tag: [tags, Other]}}");
  CHECK(rule.claims.at(0).claim.except.at("tag") ==
        std::vector<std::string>{"Books", "Reading", "Other"});
}

TEST_CASE("a name that nothing has is a fault at its place", "[pack][compile]") {
  struct Case {
    std::string lines, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"forbid: {hashtg: any}",
       "error pack-unknown-kind at 'hashtg': 'hashtg' is not a kind of thing that advolint can "
       "find "
       "(did you mean 'hashtag'?)\n"},
      {"forbid: {from: tags}",
       "error pack-unknown-kind at '{from: tags}': this claim names no kind of thing\n"},
      {"forbid: hashtag",
       "error pack-wrong-type at 'hashtag': a claim must be a map, not "
       "'hashtag'\n"},
      {"forbid: {hashtag: any, form: tags}",
       "error pack-unknown-key at 'form': unknown key 'form' in a claim (did you mean 'from'?)\n"},
      {"forbid: {hashtag: any, mention: any}",
       "error pack-unknown-key at 'mention': unknown key 'mention' in a claim\n"},
      {"forbid: {hashtag: any, from: tag}",
       "error pack-unknown-list at 'tag': there is no list 'tag' (did you mean 'tags'?)\n"},
      {"forbid: {hashtag: any, from: campaign.hashtag}",
       "error pack-unknown-list at 'campaign.hashtag': there is no list 'campaign.hashtag' (did "
       "you mean 'campaign.hashtags'?)\n"},
      {"forbid: {placeholder: any, from: tags}",
       "error pack-unused-from at 'tags': 'placeholder' takes no list: leave 'from' out\n"},
      {"forbid: {hashtag: any, in: officials}",
       "error pack-unused-in at 'officials': 'hashtag' is found in posts: leave 'in' out\n"},
      {"forbid: {missing-key: any, from: tags}",
       "error pack-missing-in at '{missing-key: any, from: tags}': 'missing-key' is found in data "
       "files: name one with 'in: …'\n"},
      {"forbid: {missing-key: any, from: tags, in: strategy.chanels}",
       "error pack-unknown-data at 'strategy.chanels': 'strategy.chanels' is not data of a "
       "workspace "
       "(did you mean 'strategy.channels'?)\n"},
      {"forbid: {hashtag: any, where: frist line}",
       "error pack-unknown-where at 'frist line': 'frist line' is not part of a post (did you mean "
       "'first line'?)\n"},
      {"forbid: {hashtag: any, with: {registerd: no}}",
       "error pack-unknown-value at 'registerd': 'hashtag' has no value 'registerd'; it has "
       "found, tag, registered and near (did you mean 'registered'?)\n"},
      {"for: {platform: twiter}\nforbid: {hashtag: any}",
       "error pack-unknown-platform at 'twiter': there is no platform 'twiter' (did you mean "
       "'twitter'?)\n"},
      {"for: {platfrom: x}\nforbid: {hashtag: any}",
       "error pack-unknown-key at 'platfrom': unknown key 'platfrom' (did you mean 'platform'?)\n"},
      {"unless: {has: lnk}\nforbid: {hashtag: any}",
       "error pack-unknown-kind at 'lnk': 'lnk' is not a kind of thing that advolint can find (did "
       "you mean 'link'?)\n"},
      {"unless: {has: {link: any, whree: last line}}\nforbid: {hashtag: any}",
       "error pack-unknown-key at 'whree': unknown key 'whree' in has (did you mean 'where'?)\n"},
      {"forbid: {hashtag: any}\nsuggest: {apend: x}",
       "error pack-unknown-key at 'apend': unknown key 'apend' in a suggestion (did you mean "
       "'append'?)\n"
       "error pack-empty-suggestion at '{apend: x}': a suggestion says 'append: …', 'replace: …' "
       "or 'remove: true'\n"},
      {"forbid: {hashtag: any}\nhelp: '{fuond} and {found}'",
       "warning pack-unknown-field at 'fuond': {fuond} is not known here; "},
      {"forbid: {hashtag: any}\nhelp: 'open {found'",
       "error pack-bad-message at ''open {found'': a brace is not closed in this text: write "
       "'{name}', or '{{' for a brace\n"},
  }));
  INFO(it.lines);
  const Compiled compiled = compile(pack_text(it.lines));
  CHECK(compiled.faults.substr(0, it.faults.size()) == it.faults);
  CHECK(compiled.faults.size() >= it.faults.size());
  CHECK(compiled.rules.empty() == it.faults.starts_with("error"));
}

TEST_CASE("a quantity that is none is a fault that says what would be one", "[pack][compile]") {
  const std::string forms = R"("at least 1", "at most 1", "1 to 3", "2", "each", "any" or "none")";
  const auto faults = [](std::string_view lines) { return compile(pack_text(lines)).faults; };
  CHECK(faults("forbid: {hashtag: at mots 1}") ==
        "error pack-bad-quantity at 'at mots 1': 'at mots 1' is not a quantity: write " + forms +
            "\n");
  CHECK(faults("forbid: {hashtag: }") ==
        "error pack-bad-quantity at 'hashtag': 'hashtag' needs a quantity: write " + forms + "\n");
  CHECK(faults("forbid: {hashtag: [1]}") ==
        "error pack-bad-quantity at '[1]': 'hashtag' needs a quantity: write " + forms + "\n");
  CHECK(faults("limit: {hashtag: 'at most {lots}'}") ==
        "error pack-bad-quantity at ''at most {lots}'': 'at most {lots}' is not a quantity: "
        "write " +
            forms + "\n");
  CHECK(faults("limit: {placeholder: platform}") ==
        "error pack-bad-quantity at 'platform': no platform limits the number of 'placeholder'\n");
  CHECK(faults("require: {hashtag: each}") ==
        "error pack-bad-quantity at 'each': 'each' goes through a list: name it with "
        "'from: …'\n");
}

TEST_CASE("a key without a value is a slip in a pack", "[pack][compile]") {
  const auto faults = [](std::string_view lines) { return compile(pack_text(lines)).faults; };
  CHECK(faults("help:\nforbid: {hashtag: any}") ==
        "error pack-missing-key at 'help': 'help' has no value\n");
  CHECK(faults("forbid: {hashtag: any, where: }") ==
        "error pack-missing-key at 'where': 'where' has no value\n");
}

TEST_CASE("a condition that names nothing is a fault", "[pack][compile]") {
  const auto faults = [](std::string_view lines) { return compile(pack_text(lines)).faults; };
  CHECK(faults("for: {has: []}\nforbid: {hashtag: any}") ==
        "error pack-empty-list at '[]': 'has' names nothing\n");
  CHECK(faults("for: {platform: []}\nforbid: {hashtag: any}") ==
        "error pack-empty-list at '[]': 'platform' names nothing\n");
}

TEST_CASE("a claim's faults are all reported, a bad quantity or not", "[pack][compile]") {
  const std::string faults =
      compile(pack_text("forbid: {hashtag: two, where: nowhere, colour: red}")).faults;
  for (const std::string part :
       {"'two' is not a quantity", "'nowhere' is not part", "unknown key 'colour'"}) {
    CAPTURE(part, faults);
    CHECK(faults.find(part) != std::string::npos);
  }
}

TEST_CASE("a level that is none is a fault", "[pack][compile]") {
  const auto faults = [](const std::string& level) {
    return compile("pack: p\nrules:\n" +
                   rule_text("forbid: {hashtag: any}\nmessage: m\nwhy: w.\nlevel: " + level +
                             "\nexamples: [{good: {text: a}}, {bad: {text: '#a'}}]"))
        .faults;
  };
  CHECK(faults("none") == "");
  CHECK(
      faults("warnign") ==
      "error pack-bad-level at 'warnign': 'warnign' is not a level: write error, warning, note or "
      "none (did you mean 'warning'?)\n");
  CHECK(
      faults("off") ==
      "error pack-bad-level at 'off': 'off' is not a level: write error, warning, note or none\n");
  CHECK(
      faults("Error") ==
      "error pack-bad-level at 'Error': 'Error' is not a level: write error, warning, note or none "
      "(did you mean 'error'?)\n");
}

TEST_CASE("a phrase that cannot be searched for is a fault of its list", "[pack][compile]") {
  const std::string text = "pack: p\nlists: {asks: [call, '(a | b']}\nrules:\n" +
                           rule_text("forbid: {phrase: any, from: asks}\n" + std::string(kRest));
  const Compiled compiled = compile(text);
  CHECK(compiled.rules.empty());
  CHECK(compiled.faults.find("error pack-bad-phrase at 'asks': list 'asks': ") == 0);
}

}  // namespace advolint
