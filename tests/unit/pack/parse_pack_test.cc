#include <catch2/catch.hpp>

#include "pack/definition.h"
#include "support/faults.h"
#include "unit/pack/pack_text.h"

namespace advolint {
namespace {

struct Parsed {
  PackDefinition pack;
  Diagnostics diagnostics;
};

Parsed parse(std::string text) {
  Parsed parsed;
  const auto file = std::make_shared<const SourceFile>("pack.yaml", std::move(text));
  parsed.pack = parse_pack(file, parsed.diagnostics);
  return parsed;
}

std::string faults_in(std::string text) {
  return testing::faults_of(parse(std::move(text)).diagnostics);
}

}  // namespace

TEST_CASE("a pack is read with its name, lists and rules", "[pack][parse]") {
  const Parsed parsed = parse(
      "pack: ours\n"
      "about: House rules.\n"
      "lists:\n"
      "  tags: [Books, Reading]\n"
      "  one: word\n"
      "rules:\n"
      "  - rule: books\n"
      "    title: Books are tagged\n"
      "    level: warning\n"
      "    for: {topic: books}\n"
      "    unless: {kind: reply}\n"
      "    require: {hashtag: any}\n"
      "    message: no hashtag\n"
      "    help: add one\n"
      "    suggest: {append: ' #Books'}\n"
      "    why: So that it is found.\n"
      "    source: {seed: A Toolkit, section: Hashtags}\n"
      "    parameters: {most: 2, word: x}\n"
      "    examples:\n"
      "      - good: {text: '#Books'}\n"
      "      - bad: {text: Books}\n");
  CHECK(testing::faults_of(parsed.diagnostics) == "");
  CHECK(parsed.pack.name == "ours");
  CHECK(parsed.pack.about == "House rules.");
  REQUIRE(parsed.pack.lists.size() == 2);
  CHECK(parsed.pack.lists[0].name.text == "tags");
  CHECK(parsed.pack.lists[0].entries == std::vector<std::string>{"Books", "Reading"});
  CHECK(parsed.pack.lists[1].entries == std::vector<std::string>{"word"});
  REQUIRE(parsed.pack.rules.size() == 1);
  const RuleDefinition& rule = parsed.pack.rules[0];
  CHECK(rule.name.text == "books");
  REQUIRE(rule.claims.size() == 1);
  CHECK(rule.claims[0].verb == Verb::Require);
  CHECK(rule.source == "A Toolkit, “Hashtags”");
  CHECK(rule.parameters.at("most") == "2");
  REQUIRE(rule.examples.size() == 2);
  CHECK(rule.examples[0].expected == Example::Expected::Silence);
  CHECK(rule.examples[1].expected == Example::Expected::Finding);
}

TEST_CASE("a rule may require one thing and forbid another", "[pack][parse]") {
  const Parsed parsed = parse(pack_text(
      "forbid: [{hashtag: any}, {mention: any}]\nrequire: {link: any}\nreplace: {users: patrons}"));
  CHECK(testing::faults_of(parsed.diagnostics) == "");
  std::string claims;
  for (const ClaimDefinition& claim : parsed.pack.rules.at(0).claims) {
    claims += std::string(claim.replaces ? "replace" : name_of(claim.verb)) + ' ' +
              claim.node->entries.at(0).key + '\n';
  }
  CHECK(claims == "require link\nforbid hashtag\nforbid mention\nreplace users\n");
}

TEST_CASE("a rule may make several claims, and name its source in words", "[pack][parse]") {
  const Parsed parsed =
      parse(pack_text("forbid: [{hashtag: any}, {mention: any}]\nsource: our minutes"));
  CHECK(testing::faults_of(parsed.diagnostics) == "");
  CHECK(parsed.pack.rules.at(0).claims.size() == 2);
  CHECK(parsed.pack.rules.at(0).source == "our minutes");
}

TEST_CASE("a fault of a pack is reported at its place", "[pack][parse]") {
  struct Case {
    std::string text, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"", "error pack-wrong-type at '': a rule pack must be a map, not nothing\n"},
      {"- a\n", "error pack-wrong-type at '- a': a rule pack must be a map, not a list\n"},
      {"pack: p\n", "error pack-missing-key at 'pack: p': a rule pack needs the key 'rules'\n"},
      {"pack: p\nrules: []\n",
       "error pack-no-rules at '[]': a pack without rules checks nothing: write a list of "
       "'- rule: …'\n"},
      {"pack: p\nrules: {a: b}\n",
       "error pack-no-rules at '{a: b}': a pack without rules checks nothing: write a list of "
       "'- rule: …'\n"},
      {"pack: p\nrules: [text]\n",
       "error pack-wrong-type at 'text': a rule must be a map, not 'text'\n"},
      {"pack: p\nrule: []\nrules: [text]\n",
       "error pack-wrong-type at 'text': a rule must be a map, not 'text'\n"
       "error pack-unknown-key at 'rule': unknown key 'rule' in a rule pack (did you mean "
       "'rules'?)\n"},
      {pack_text("forbid: {hashtag: any}\nmesage: m"),
       "error pack-unknown-key at 'mesage': unknown key 'mesage' in a rule (did you mean "
       "'message'?)\n"},
      {pack_text("for: {topic: a}"),
       "error pack-no-verb at 'one-hashtag': rule 'one-hashtag' says neither require, forbid, "
       "limit nor "
       "replace\n"},
      {pack_text("forbid: []"), "error pack-no-verb at '[]': 'forbid' has no claim\n"},
      {pack_text("forbid: {hashtag: any}\nparameters: {most: [1, 2]}"),
       "error pack-wrong-type at '[1, 2]': parameter 'most' is not a number or word\n"},
      {pack_text("forbid: {hashtag: any}\nsource: {sed: A Toolkit}"),
       "error pack-missing-key at '{sed: A Toolkit}': a source needs the key 'seed'\n"
       "error pack-unknown-key at 'sed': unknown key 'sed' in a source (did you mean 'seed'?)\n"},
      {pack_text("forbid: {hashtag: any}\nforbid: {link: any}"),
       "error pack-duplicate-key at 'forbid': the key 'forbid' is written a second time\n"},
  }));
  INFO(it.text);
  CHECK(faults_in(it.text) == it.faults);
}

TEST_CASE("the signs that YAML misreads are explained in a pack", "[pack][parse]") {
  CHECK(faults_in("pack: p\nlists:\n  tags:\n    - #Books\nrules:\n" +
                  rule_text("forbid: {hashtag: any}\n" + std::string(kRest))) ==
        "error pack-hash-comment at '#Books': this list entry is empty because YAML reads '#' as a "
        "comment (write Books or \"#Books\") (write Books)\n");
  CHECK(faults_in("pack: p\nlists: {people: [@RepLee]}\nrules:\n" +
                  rule_text("forbid: {hashtag: any}\n" + std::string(kRest))) ==
        "error pack-syntax at '@RepLee': '@RepLee' begins with '@', which YAML does not allow "
        "without quotes (put quotes around @RepLee)\n");
}

TEST_CASE("a pack that is not UTF-8 is at fault", "[pack][parse]") {
  const std::string faults = faults_in(pack_text("forbid: {hashtag: any}\nhelp: caf\xE9"));
  CHECK(faults ==
        "error pack-invalid-text at '\xE9': the byte E9 is not UTF-8; 1 such place in this file "
        "(save the file as UTF-8)\n");
}

TEST_CASE("every key that a rule must have is missed", "[pack][parse]") {
  CHECK(faults_in("pack: p\nrules: [{rule: r}]\n") ==
        "error pack-missing-key at '{rule: r}': a rule needs the key 'title'\n"
        "error pack-missing-key at '{rule: r}': a rule needs the key 'level'\n"
        "error pack-missing-key at '{rule: r}': a rule needs the key 'message'\n"
        "error pack-missing-key at '{rule: r}': a rule needs the key 'why'\n"
        "error pack-no-verb at 'r': rule 'r' says neither require, forbid, limit nor replace\n"
        "error pack-no-example at 'r': rule 'r' has no bad example, so nothing proves it can fire\n"
        "error pack-no-example at 'r': rule 'r' has no good example, so nothing proves it can be "
        "silent\n");
  CHECK(faults_in("pack: p\nrules: [{title: t}]\n") ==
        "error pack-missing-key at '{title: t}': a rule needs the key 'rule'\n");
}

TEST_CASE("a rule's name is kebab-case", "[pack][parse]") {
  for (const std::string name : {"a", "a-b", "fits-2-platforms"}) {
    const std::string text =
        "pack: p\nrules:\n" + rule_text("forbid: {hashtag: any}\n" + std::string(kRest), name);
    CAPTURE(name);
    CHECK(faults_in(text) == "");
  }
  for (const std::string name : {"HasAnAsk", "has_an_ask", "has an ask", "-a", "a-", "é"}) {
    const std::string text =
        "pack: p\nrules:\n" + rule_text("forbid: {hashtag: any}\n" + std::string(kRest), name);
    CHECK(faults_in(text) ==
          "error pack-bad-name at '" + name + "': '" + name +
              "' is not a rule name: use small letters, digits and hyphens, such "
              "as 'has-an-ask'\n");
  }
}

TEST_CASE("an example that cannot be run is a fault at its place", "[pack][parse][examples]") {
  struct Case {
    std::string example, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"{good: {text: a}}", ""},
      {"{bad: {file: a, name: a.md}}", ""},
      {"{bad: {text-of-length: 300, platform: x}}", ""},
      {"{bad: {hex: 63 E9}}", ""},
      {"{}", "error pack-bad-example at '{}': an example is either 'good: …' or 'bad: …'\n"},
      {"{good: {text: a}, bad: {text: b}}",
       "error pack-bad-example at '{good: {text: a}, bad: {text: b}}': an example is either "
       "'good: …' or 'bad: …'\n"},
      {"{god: {text: a}}",
       "error pack-unknown-key at 'god': unknown key 'god' in an example (did you mean 'good'?)\n"
       "error pack-bad-example at '{god: {text: a}}': an example is either 'good: …' or "
       "'bad: …'\n"},
      {"{good: a}",
       "error pack-wrong-type at 'a': an example is a mapping with 'text:' or 'file:'\n"},
      {"a", "error pack-wrong-type at 'a': an example must be a map, not 'a'\n"},
      {"{good: {topic: a}}",
       "error pack-bad-example at '{topic: a}': this example has no text (write 'text: …', or "
       "'file: …' for a draft with its front matter, or only 'workspace: …' for a rule on data "
       "files)\n"},
      {"{good: {text-of-length: many}}",
       "error pack-wrong-type at 'many': 'text-of-length' must be a whole number, not 'many'\n"},
      {"{good: {text-of-length: 99999999}}",
       "error pack-bad-example at '99999999': 'text-of-length' goes from 1 to 1000000, not "
       "99999999\n"},
      {"{good: {text: a, today: tomorrow}}",
       "error pack-bad-date at 'tomorrow': 'tomorrow' is not a date, such as 2026-03-02\n"},
      {"{good: {text: a, today: 2026-02-30}}",
       "error pack-bad-date at '2026-02-30': there is no 2026-02-30\n"},
      {"{good: {text: [a]}}",
       "error pack-wrong-type at '[a]': 'text' must be a text, not a list\n"},
  }));
  const std::string text =
      "pack: p\nrules:\n" +
      rule_text(
          "level: error\nmessage: m\nwhy: w.\nforbid: {hashtag: any}\nexamples: [{good: "
          "{text: a}}, {bad: {text: a}}, " +
          it.example + "]");
  INFO(it.example);
  CHECK(faults_in(text) == it.faults);
}

TEST_CASE("all faults of a pack are reported at once, and what is sound is kept", "[pack][parse]") {
  const std::string sound = rule_text("forbid: {hashtag: any}\n" + std::string(kRest), "sound");
  const Parsed parsed = parse("pakc: p\nlists: {a: {b: c}}\nrules:\n" + sound +
                              rule_text("forbid: {link: any}\nlevel: error", "Half") + "more: 1\n");
  const std::string faults = testing::faults_of(parsed.diagnostics);
  for (const std::string part :
       {"needs the key 'pack'", "list 'a'", "'Half' is not a rule name", "needs the key 'message'",
        "needs the key 'why'", "no bad example", "unknown key 'pakc'", "unknown key 'more'"}) {
    CAPTURE(part, faults);
    CHECK(faults.find(part) != std::string::npos);
  }
  REQUIRE(parsed.pack.rules.size() == 2);
  CHECK(parsed.pack.rules[0].name.text == "sound");
}

}  // namespace advolint
