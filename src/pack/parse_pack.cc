#include <memory>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "pack/definition.h"
#include "pack/read_examples.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

constexpr std::string_view kPrefix = "pack";

constexpr Verb kVerbs[] = {Verb::Require, Verb::Forbid, Verb::Limit};

bool is_kebab_case(std::string_view name) {
  if (name.empty() || name.front() == '-' || name.back() == '-') return false;
  return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-") == std::string_view::npos;
}

std::string read_source(yaml::MapReader& rule) {
  const yaml::Node* node = rule.find("source");
  if (node == nullptr) return {};
  if (node->is_scalar()) return node->scalar;
  yaml::MapReader source(rule.context(), *node, Phrase("a source"));
  const auto seed = source.require_word("seed");
  const auto section = source.word("section");
  source.finish();
  if (!seed) return {};
  return section ? fmt::format("{}, “{}”", seed->text, section->text) : seed->text;
}

/// The claims under `verb`: a list, or one by itself.
void read_claims(const yaml::Context& context, const yaml::Entry& entry, Verb verb,
                 RuleDefinition& rule) {
  if (!entry.value.is_sequence()) return rule.claims.push_back({&entry.value, verb});
  for (const yaml::Node& claim : entry.value.items) rule.claims.push_back({&claim, verb});
  if (entry.value.items.empty())
    context.error("no-verb", entry.value.span, Phrase("'{}' has no claim", entry.key));
}

void read_verbs(yaml::MapReader& reader, RuleDefinition& rule) {
  bool has_verb = false;
  for (const Verb verb : kVerbs) {
    const yaml::Entry* entry = reader.find_entry(name_of(verb));
    if (entry == nullptr) continue;
    has_verb = true;
    read_claims(reader.context(), *entry, verb, rule);
  }
  if (const yaml::Node* better = reader.find("replace")) {
    has_verb = true;
    rule.claims.push_back({.node = better, .replaces = true});
  }
  if (has_verb) return;
  reader.context().error(
      "no-verb", rule.name.span,
      Phrase("rule '{}' says neither require, forbid, limit nor replace", rule.name.text));
}

void read_parameters(yaml::MapReader& reader, RuleDefinition& rule) {
  const yaml::Node* node = reader.find("parameters");
  if (node == nullptr) return;
  const yaml::MapReader parameters(reader.context(), *node, Phrase("parameters"));
  for (const yaml::Entry& entry : node->entries) {
    if (entry.value.is_scalar()) {
      rule.parameters[entry.key] = entry.value.scalar;
    } else {
      reader.context().error("wrong-type", entry.value.span,
                             Phrase("parameter '{}' is not a number or word", entry.key));
    }
  }
}

RuleInfo::OnceAFile read_once_a_file(yaml::MapReader& reader) {
  using OnceAFile = RuleInfo::OnceAFile;
  const yaml::Node* node = reader.find("once-a-file");
  if (node != nullptr && node->is_scalar() && node->scalar == kUnlessError) return OnceAFile::Soft;
  return reader.boolean("once-a-file").value_or(false) ? OnceAFile::Yes : OnceAFile::No;
}

std::optional<RuleDefinition> read_rule(const yaml::Context& context, const yaml::Node& node,
                                        PackExamples examples) {
  yaml::MapReader reader(context, node, Phrase("a rule"));
  if (!reader.is_mapping()) return std::nullopt;
  RuleDefinition rule;
  const auto name = reader.require_word("rule");
  if (!name) return std::nullopt;
  rule.name = *name;
  if (!is_kebab_case(name->text)) {
    context.error(
        "bad-name", name->span,
        Phrase(
            "'{}' is not a rule name: use small letters, digits and hyphens, such as 'has-an-ask'",
            name->text));
  }
  rule.title = reader.require_word("title");
  rule.level = reader.require_word("level");
  rule.message = reader.require_word("message");
  rule.why = reader.require_word("why");
  rule.help = reader.word("help");
  rule.once_a_file = read_once_a_file(reader);
  rule.same_words_once = reader.boolean("same-words-once").value_or(false);
  rule.once_a_run = reader.boolean("once-a-run").value_or(false);
  for (yaml::Word& other : reader.words("yields-to"))
    rule.yields_to.push_back(std::move(other.text));
  rule.after_posting = reader.boolean("after-posting").value_or(false);
  rule.in = reader.word("in");
  rule.source = read_source(reader);
  rule.applies_to = reader.find("for");
  rule.spares = reader.find("unless");
  rule.suggestion = reader.find("suggest");
  rule.across = reader.word("across");
  rule.by = reader.word("by");
  read_verbs(reader, rule);
  read_parameters(reader, rule);
  if (examples == PackExamples::Read) read_examples(reader, rule);
  reader.finish();
  return rule;
}

void read_lists(yaml::MapReader& reader, PackDefinition& pack) {
  const yaml::Node* node = reader.find("lists");
  if (node == nullptr) return;
  const yaml::MapReader lists(reader.context(), *node, Phrase("lists"));
  for (const yaml::Entry& entry : node->entries) {
    ListDefinition list{.name = {entry.key, entry.key_span}, .entries = {}};
    for (yaml::Word& word :
         read_words(reader.context(), entry.value, Phrase("list '{}'", entry.key))) {
      list.entries.push_back(std::move(word.text));
    }
    pack.lists.push_back(std::move(list));
  }
}

void read_rules(yaml::MapReader& reader, PackExamples examples, PackDefinition& pack) {
  const yaml::Node* node = reader.require("rules");
  if (node == nullptr) return;
  if (!node->is_sequence() || node->items.empty()) {
    reader.context().error(
        "no-rules", node->span,
        Phrase("a pack without rules checks nothing: write a list of '- rule: …'"));
    return;
  }
  for (const yaml::Node& item : node->items) {
    if (auto rule = read_rule(reader.context(), item, examples))
      pack.rules.push_back(std::move(*rule));
  }
}

}  // namespace

PackDefinition parse_pack(const SourceFilePtr& file, Diagnostics& diagnostics) {
  auto tree = yaml::parse_file(file, kPrefix, diagnostics);
  return tree ? read_pack(file, std::move(*tree), PackExamples::Read, diagnostics)
              : PackDefinition{.file = file};
}

PackDefinition read_pack(const SourceFilePtr& file, yaml::Node tree, PackExamples examples,
                         Diagnostics& diagnostics) {
  PackDefinition pack{.file = file, .root = std::make_unique<yaml::Node>(std::move(tree))};
  const yaml::Context context{.file = file,
                              .prefix = kPrefix,
                              .diagnostics = &diagnostics,
                              .empty_values = yaml::EmptyValues::Faults};
  yaml::MapReader reader(context, *pack.root, Phrase("a rule pack"));
  if (!reader.is_mapping()) return pack;
  if (const auto name = reader.require_word("pack")) pack.name = name->text;
  if (const auto about = reader.word("about")) pack.about = about->text;
  for (yaml::Word& key : reader.words("keys")) pack.keys.push_back(std::move(key.text));
  read_lists(reader, pack);
  read_rules(reader, examples, pack);
  reader.finish();
  return pack;
}

}  // namespace advolint
