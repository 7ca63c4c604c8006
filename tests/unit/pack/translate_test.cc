// Each language's rules.yaml says of every shipped rule what its pack says.
#include "pack/translate.h"

#include <algorithm>
#include <set>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "pack/definition.h"
#include "pack/load_rules.h"
#include "pack/message.h"
#include "support/memory_files.h"
#include "text/embedded.h"
#include "text/phrasebook.h"

namespace advolint {
namespace {

std::vector<PackDefinition> shipped_packs() {
  std::vector<PackDefinition> packs;
  Diagnostics diagnostics;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!file.path.starts_with("packs/")) continue;
    packs.push_back(
        parse_pack(std::make_shared<SourceFile>(std::string(file.path), std::string(file.content)),
                   diagnostics));
  }
  return packs;
}

std::map<std::string, RuleTexts, std::less<>> texts_in(std::string_view language) {
  Diagnostics diagnostics;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (file.path != fmt::format("languages/{}/rules.yaml", language)) continue;
    auto texts = read_rule_texts(
        std::make_shared<SourceFile>(std::string(file.path), std::string(file.content)),
        diagnostics);
    for (const Diagnostic& it : diagnostics) FAIL(it.message);
    return texts;
  }
  return {};
}

/// The names of the fields in `text`, counted by their repetition.
std::multiset<std::string> fields_of(const std::string& text) {
  const auto message = Message::parse(text);
  REQUIRE(message);
  std::multiset<std::string> names;
  for (const Message::Field& field : message->fields()) names.insert(field.name);
  return names;
}

void check_text(const std::string& english, const std::string& translated) {
  INFO(english << " → " << translated);
  CHECK(english.empty() == translated.empty());
  CHECK(fields_of(english) == fields_of(translated));
}

std::string text_of(const PackText& text) { return text ? text->text : std::string(); }

std::string text_of(const yaml::Node& claim, std::string_view key) {
  const yaml::Node* node = claim.find(key);
  return node == nullptr ? std::string() : node->scalar;
}

void check_claims(const RuleDefinition& rule, const RuleTexts& texts) {
  std::set<std::string> own;
  for (const ClaimDefinition& claim : rule.claims) {
    own.insert(text_of(*claim.node, "message"));
    own.insert(text_of(*claim.node, "help"));
  }
  own.erase("");
  for (const std::string& english : own) {
    INFO("its claims say “" << english << "”");
    REQUIRE(texts.claims.contains(english));
    check_text(english, texts.claims.at(english));
  }
  for (const auto& [english, translated] : texts.claims) {
    INFO("no claim says “" << english << "”");
    CHECK(own.contains(english));
  }
}

}  // namespace

TEST_CASE("every language says all that the shipped rules say, with the same fields", "[pack]") {
  const std::vector<PackDefinition> packs = shipped_packs();
  for (const std::string& language : message_languages()) {
    if (language == "en") continue;
    const auto texts = texts_in(language);
    std::size_t rule_count = 0;
    for (const PackDefinition& pack : packs) {
      for (const RuleDefinition& rule : pack.rules) {
        INFO("rules/languages/" << language << "/rules.yaml: " << rule.name.text);
        ++rule_count;
        const auto found = texts.find(rule.name.text);
        REQUIRE(found != texts.end());
        CHECK_FALSE(found->second.title.empty());
        CHECK_FALSE(found->second.why.empty());
        check_text(text_of(rule.message), found->second.message);
        check_text(text_of(rule.help), found->second.help);
        check_claims(rule, found->second);
      }
    }
    INFO(language << " has texts of rules that are gone");
    CHECK(texts.size() == rule_count);
  }
}

TEST_CASE("rules speak the language asked for, and those of other packs English", "[pack]") {
  Diagnostics diagnostics;
  RuleSet rules = load_rules(testing::MemoryFiles(), empty_workspace(), {}, diagnostics);
  REQUIRE(diagnostics.empty());
  rules.rules.front().file = std::make_shared<SourceFile>("house.yaml", "");
  const std::string of_house = rules.rules.front().info.title;
  translate(rules, "es");
  CHECK(rules.rules.front().info.title == of_house);
  const Rule* rule = rules.find("empty-post");
  REQUIRE(rule != nullptr);
  CHECK(rule->info.title == "Una publicación tiene texto");
  CHECK(rule->claims.front().message.fill([](std::string_view) { return ""; }).text ==
        "aquí no hay nada que publicar");
  CHECK(rule->phrases.say("asked for here") == "aquí se pide");
}

TEST_CASE("a claim is translated by its words, wherever the rule has it", "[pack]") {
  Diagnostics diagnostics;
  RuleSet rules = load_rules(testing::MemoryFiles(), empty_workspace(), {}, diagnostics);
  Rule& rule = *std::ranges::find(rules.rules, "tag-after-meeting",
                                  [](const Rule& it) { return it.info.name; });
  REQUIRE(rule.claims.size() == 3);
  std::ranges::reverse(rule.claims);
  const auto said = [](const RuleClaim& claim) {
    return claim.message.fill([](std::string_view) { return "N"; }).text;
  };
  REQUIRE(said(rule.claims.back()).find("does not tag") != std::string::npos);
  translate(rules, "es");
  CHECK(said(rule.claims.back()) ==
        "ustedes se reunieron con N, pero esta publicación no menciona a N");
  CHECK(said(rule.claims[1]) == "esta publicación nombra a N y no etiqueta a nadie");
  CHECK(said(rule.claims.front()) ==
        "“N”: esta publicación no nombra a esa persona ni etiqueta a nadie");
}

TEST_CASE("every language names the sorts of posts that rules name", "[pack]") {
  Diagnostics diagnostics;
  const RuleSet rules = load_rules(testing::MemoryFiles(), empty_workspace(), {}, diagnostics);
  for (const std::string& language : message_languages()) {
    if (language == "en") continue;
    const auto texts = texts_in(language);
    for (const Rule& rule : rules.rules) {
      std::set<std::string> named;
      for (const RuleCalendarClaim& it : rule.calendar_claims) {
        if (it.claim.kind->name != "variety") continue;
        for (const std::string& name : it.claim.role_names) {
          if (name != "given") named.insert(name);
        }
      }
      std::set<std::string> translated;
      for (const auto& [name, words] : texts.at(rule.info.name).among) {
        CHECK_FALSE(words.empty());
        translated.insert(name);
      }
      INFO(language << ": " << rule.info.name);
      CHECK(named == translated);
    }
  }
}

TEST_CASE("a language without texts leaves the rules as they are", "[pack]") {
  Diagnostics diagnostics;
  RuleSet rules = load_rules(testing::MemoryFiles(), empty_workspace(), {}, diagnostics);
  translate(rules, "tlh");
  CHECK(rules.find("empty-post")->info.title == "A post has a text");
}

}  // namespace advolint
