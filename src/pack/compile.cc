#include "pack/compile.h"

#include <algorithm>
#include <array>
#include <utility>

#include <fmt/format.h>

#include "pack/check_sense.h"
#include "pack/compile_calendar.h"
#include "pack/compile_claim.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

std::optional<Suggestion> compile_suggestion(const RuleScope& scope, const Claim& claim,
                                             const yaml::Node* node) {
  if (node == nullptr) return std::nullopt;
  yaml::MapReader reader(scope.context, *node, Phrase("a suggestion"));
  Suggestion suggestion;
  const auto append = reader.word("append");
  const auto replace = reader.word("replace");
  const bool remove = reader.boolean("remove").value_or(false);
  if (reader.boolean("safe").value_or(false)) suggestion.safety = Safety::Safe;
  reader.finish();
  if (append) {
    suggestion.action = Suggestion::Action::Append;
    suggestion.text = compile_message(scope, claim, *append);
  } else if (replace) {
    suggestion.text = compile_message(scope, claim, *replace);
  } else if (remove) {
    suggestion.action = Suggestion::Action::Remove;
  } else {
    scope.context.error("empty-suggestion", node->span,
                        Phrase("a suggestion says 'append: …', 'replace: …' or 'remove: true'"));
    return std::nullopt;
  }
  return suggestion;
}

SourceSpan span_of_conditions(const yaml::Node& claim) {
  for (const std::string_view key : {"unless", "for"}) {
    if (const yaml::Node* node = claim.find(key)) return node->span;
  }
  return claim.span;
}

std::optional<RuleClaim> compile_rule_claim(const RuleScope& scope,
                                            const RuleDefinition& definition,
                                            const yaml::Node& node, Verb verb) {
  yaml::MapReader reader(scope.context, node, Phrase("a claim"));
  auto claim = compile_claim(scope, use_of(verb), reader);
  if (!claim) return std::nullopt;
  RuleClaim compiled{.verb = verb,
                     .claim = std::move(*claim),
                     .applies_to = compile_condition(scope, reader.find("for")),
                     .spares = compile_condition(scope, reader.find("unless")),
                     .message = {},
                     .suggestion = {},
                     .help = {}};
  const auto own_message = reader.word("message");
  const auto own_help = reader.word("help");
  const yaml::Node* own_suggestion = reader.find("suggest");
  reader.finish();
  const PackText& message = own_message ? own_message : definition.message;
  const PackText& help = own_help ? own_help : definition.help;
  if (message) compiled.message = compile_message(scope, compiled.claim, *message);
  if (help) compiled.help = compile_message(scope, compiled.claim, *help);
  compiled.suggestion = compile_suggestion(
      scope, compiled.claim, own_suggestion != nullptr ? own_suggestion : definition.suggestion);
  return compiled;
}

/// The kind that finds the words of `replace:`.
const CheckKind* replacing_kind() {
  return *std::ranges::find_if(check_kinds(), &CheckKind::takes_replacements);
}

/// `replace: { users: patrons }`: the words on the left are forbidden, those on the right the fix.
std::optional<RuleClaim> compile_replacements(const RuleScope& scope,
                                              const RuleDefinition& definition,
                                              const yaml::Node& node) {
  const yaml::MapReader reader(scope.context, node, std::string("replace"));
  if (!reader.is_mapping()) return std::nullopt;
  Claim claim{.kind = replacing_kind(), .quantity = {.least = 1, .text = "any"}};
  for (const yaml::Entry& entry : node.entries) {
    if (entry.value.is_scalar()) {
      claim.list.push_back(entry.key);
      claim.replacements.push_back(entry.value.scalar);
    } else {
      scope.context.error("wrong-type", entry.value.span,
                          Phrase("write one word or phrase to put in place of '{}'", entry.key));
    }
  }
  auto phrases = PhraseSet::compile(claim.list);
  if (!phrases) {
    scope.context.error("bad-phrase", node.span, Phrase("'replace': {}", phrases.error().message));
    return std::nullopt;
  }
  claim.phrases = std::move(*phrases);
  claim.from = fmt::format("{}", fmt::join(claim.list, ", "));
  RuleClaim compiled{.claim = std::move(claim)};
  if (definition.message) {
    compiled.message = compile_message(scope, compiled.claim, *definition.message);
  }
  if (definition.help) compiled.help = compile_message(scope, compiled.claim, *definition.help);
  compiled.suggestion = Suggestion{.text = *Message::parse("{wanted}")};
  return compiled;
}

Level compile_level(const yaml::Context& context, const PackText& text) {
  if (!text) return Level::None;
  const auto level = level_named(text->text);
  if (!level) {
    const std::vector<std::string> names(std::begin(kLevelWords), std::end(kLevelWords));
    context.error("bad-level", text->span,
                  Phrase("'{}' is not a level: write error, warning, note or none", text->text),
                  suggestion_for(text->text, names));
  }
  return level.value_or(Level::None);
}

std::string text_of(const PackText& text) { return text ? text->text : std::string(); }

}  // namespace

std::optional<Rule> compile_rule(const PackDefinition& pack, const RuleDefinition& definition,
                                 const Names& names,
                                 const std::map<std::string, yaml::Node>& parameters,
                                 Diagnostics& diagnostics) {
  const std::size_t faults_before = count(diagnostics, Level::Error);
  const yaml::Context context{.file = pack.file,
                              .prefix = "pack",
                              .diagnostics = &diagnostics,
                              .empty_values = yaml::EmptyValues::Faults};
  Rule rule{.info = {.name = definition.name.text,
                     .pack = pack.name,
                     .title = text_of(definition.title),
                     .why = text_of(definition.why),
                     .source = definition.source,
                     .level = compile_level(context, definition.level),
                     .once_a_file = definition.once_a_file,
                     .same_words_once = definition.same_words_once,
                     .once_a_run = definition.once_a_run}};
  rule.shipped_level = rule.info.level;
  rule.yields_to = definition.yields_to;
  rule.after_posting = definition.after_posting;
  rule.file = pack.file;
  rule.name_span = definition.name.span;
  rule.parameters = definition.parameters;
  for (const auto& [name, value] : parameters) rule.parameters[name] = value.scalar;
  const RuleScope scope{
      .context = context, .names = names, .parameters = rule.parameters, .in = definition.in};
  rule.applies_to = compile_condition(scope, definition.applies_to);
  rule.spares = compile_condition(scope, definition.spares);
  const Reach reach{rule.applies_to, rule.spares,
                    definition.spares == nullptr ? rule.name_span : definition.spares->span};
  check_reach(scope, reach);
  for (const auto& [node, verb, replaces] : definition.claims) {
    if (replaces) {
      if (auto it = compile_replacements(scope, definition, *node)) {
        rule.claims.push_back(std::move(*it));
      }
    } else if (is_calendar_claim(*node)) {
      if (auto it = compile_calendar_claim(scope, definition, *node, verb)) {
        check_reach(scope, {it->applies_to, it->spares, span_of_conditions(*node)}, &reach);
        rule.calendar_claims.push_back(std::move(*it));
      }
    } else if (auto it = compile_rule_claim(scope, definition, *node, verb)) {
      check_reach(scope, {it->applies_to, it->spares, span_of_conditions(*node)}, &reach);
      rule.claims.push_back(std::move(*it));
    }
  }
  rule.examples = definition.examples;
  if (count(diagnostics, Level::Error) != faults_before) return std::nullopt;
  return rule;
}

}  // namespace advolint
