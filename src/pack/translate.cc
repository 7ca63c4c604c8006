#include "pack/translate.h"

#include <algorithm>
#include <memory>
#include <utility>

#include <fmt/format.h>

#include "pack/load_rules.h"
#include "shipped/shipped_tree.h"
#include "yaml/parse.h"
#include "yaml/reader.h"

namespace advolint {
namespace {

std::string text_at(yaml::MapReader& reader, std::string_view key) {
  const auto word = reader.word(key);
  return word ? word->text : std::string();
}

RuleTexts read_texts(const yaml::Context& context, const yaml::Entry& entry) {
  RuleTexts texts{.span = entry.key_span};
  yaml::MapReader reader(context, entry.value, Phrase("the texts of a rule"));
  texts.title = text_at(reader, "title");
  texts.message = text_at(reader, "message");
  texts.help = text_at(reader, "help");
  texts.why = text_at(reader, "why");
  if (const yaml::Node* claims = reader.map("claims")) {
    for (const yaml::Entry& words : claims->entries) texts.claims[words.key] = words.value.scalar;
  }
  if (const yaml::Node* among = reader.map("among")) {
    for (const yaml::Entry& sort : among->entries) texts.among[sort.key] = sort.value.scalar;
  }
  reader.finish();
  return texts;
}

void replace(std::string& text, const std::string& translation) {
  if (!translation.empty()) text = translation;
}

/// The words of a claim, or those of the rule where the claim has none of its own.
void replace(Message& message, const RuleTexts& texts, const std::string& of_rule) {
  if (message.empty()) return;
  const auto own = std::ranges::find_if(
      texts.claims, [&](const auto& words) { return Message::parse(words.first) == message; });
  auto translated = Message::parse(own != texts.claims.end() ? own->second : of_rule);
  if (translated && !translated->empty()) message = std::move(*translated);
}

void translate(Rule& rule, const RuleTexts& texts) {
  replace(rule.info.title, texts.title);
  replace(rule.info.why, texts.why);
  for (RuleClaim& claim : rule.claims) {
    replace(claim.message, texts, texts.message);
    replace(claim.help, texts, texts.help);
  }
  for (RuleCalendarClaim& claim : rule.calendar_claims) {
    replace(claim.message, texts, texts.message);
    replace(claim.help, texts, texts.help);
    for (std::string& name : claim.claim.role_names) {
      const auto translated = texts.among.find(name);
      if (translated != texts.among.end()) name = translated->second;
    }
  }
}

}  // namespace

std::map<std::string, RuleTexts, std::less<>> read_rule_texts(const SourceFilePtr& file,
                                                              Diagnostics& diagnostics) {
  const auto tree = yaml::parse_file(file, "language", diagnostics);
  return tree ? read_rule_texts(file, *tree, diagnostics)
              : std::map<std::string, RuleTexts, std::less<>>();
}

std::map<std::string, RuleTexts, std::less<>> read_rule_texts(const SourceFilePtr& file,
                                                              const yaml::Node& tree,
                                                              Diagnostics& diagnostics) {
  std::map<std::string, RuleTexts, std::less<>> texts;
  const yaml::Context context{.file = file, .prefix = "language", .diagnostics = &diagnostics};
  for (const yaml::Entry& entry : tree.entries) texts[entry.key] = read_texts(context, entry);
  return texts;
}

void translate(RuleSet& rules, std::string_view language) {
  if (language == "en") return;
  const Phrasebook phrases = built_in_phrasebook(language);
  rules.phrases = phrases;
  for (Rule& rule : rules.rules) rule.phrases = phrases;
  const std::string path = fmt::format("languages/{}/rules.yaml", language);
  const auto tree = shipped_tree(path);
  if (!tree) return;
  Diagnostics faults;  // none: a test reads the file as it is compiled in
  const auto texts =
      read_rule_texts(std::make_shared<SourceFile>(path, std::string()), *tree, faults);
  for (Rule& rule : rules.rules) {
    const auto found = texts.find(rule.info.name);
    if (found != texts.end() && is_built_in(*rule.file)) translate(rule, found->second);
  }
}

}  // namespace advolint
