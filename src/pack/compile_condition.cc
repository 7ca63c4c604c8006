#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/fields.h"
#include "pack/compile_claim.h"
#include "pack/known_keys.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

void compile_has(const RuleScope& scope, const yaml::Node& node, Condition& condition) {
  const auto add = [&](const yaml::Node& item) {
    if (item.is_mapping()) {
      yaml::MapReader reader(scope.context, item, std::string("has"));
      if (auto claim = compile_claim(scope, Use::Condition, reader))
        condition.has.push_back(std::move(*claim));
      reader.finish();
    } else if (const CheckKind* kind = find_check_kind(item.scalar)) {
      if (kind->takes_pattern) {
        scope.context.error("no-pattern", item.span,
                            Phrase("say what to look for with 'literal: …' or 'pattern: …'"));
      } else if (kind->needs_from) {
        scope.context.error(
            "missing-from", item.span,
            Phrase("'{}' needs a list of words: name one with 'from: …'", kind->name));
      }
      condition.has.push_back({.kind = kind, .quantity = {.least = 1, .text = "any"}});
    } else {
      std::vector<std::string> kinds;
      for (const CheckKind* it : check_kinds()) kinds.emplace_back(it->name);
      scope.context.error("unknown-kind", item.span,
                          Phrase("'{}' is not a kind of thing that advolint can find", item.scalar),
                          suggestion_for(item.scalar, kinds));
    }
  };
  if (node.is_sequence()) {
    for (const yaml::Node& item : node.items) add(item);
  } else {
    add(node);
  }
}

/// Of a list of which something must hold: nothing holds of an empty one.
void report_empty_list(const RuleScope& scope, const yaml::Entry& entry) {
  if (!entry.value.is_sequence() || !entry.value.items.empty()) return;
  scope.context.error("empty-list", entry.value.span, Phrase("'{}' names nothing", entry.key));
}

void compile_platforms(const RuleScope& scope, const yaml::Entry& entry, Condition& condition) {
  for (const yaml::Word& word : read_words(scope.context, entry.value, entry.key)) {
    if (word.text == "any" || word.text == "none") {
      condition.platforms.push_back(word.text);
      continue;
    }
    if (const Platform* platform = scope.names.platforms.find(word.text)) {
      condition.platforms.push_back(platform->id);
      continue;
    }
    std::vector<std::string> ids;
    for (const Platform& it : scope.names.platforms.all()) {
      ids.push_back(it.id);
      ids.insert(ids.end(), it.aliases.begin(), it.aliases.end());
    }
    scope.context.error("unknown-platform", word.span,
                        Phrase("there is no platform '{}'", word.text),
                        suggestion_for(word.text, ids));
  }
}

/// The words under a key, with the entries of a list for its name.
std::vector<yaml::Word> words_under(const RuleScope& scope, const yaml::Entry& entry) {
  std::vector<yaml::Word> words;
  for (const yaml::Word& word : read_words(scope.context, entry.value, entry.key)) {
    const auto list = scope.names.lists.find(word.text);
    if (list == scope.names.lists.end()) {
      words.push_back({scope.with_parameters(word.text), word.span});
    } else {
      for (const std::string& it : list->second) words.push_back({it, word.span});
    }
  }
  return words;
}

void report_bad_moment(const RuleScope& scope, const std::string& name, MomentKey key,
                       const yaml::Word& word) {
  if (key == MomentKey::Day && names_no_day(word.text)) {
    scope.context.error("bad-moment", word.span, Phrase("there is no {}", word.text));
    return;
  }
  scope.context.error(
      "bad-moment", word.span,
      Phrase("'{}' does not understand '{}': write {}", name, word.text, moment_forms(key)),
      suggestion_for(word.text, moment_words(key)));
}

Condition::FieldTest compile_field(const RuleScope& scope, const yaml::Entry& entry) {
  Condition::FieldTest test{.path = entry.key};
  const auto key = moment_key(entry.key);
  if (key) test.moment.emplace();
  for (yaml::Word& word : words_under(scope, entry)) {
    if (key && !add_moment(*key, word.text, *test.moment)) {
      report_bad_moment(scope, entry.key, *key, word);
    }
    test.values.push_back(std::move(word.text));
  }
  return test;
}

void report_unknown_key(const RuleScope& scope, const yaml::Entry& entry,
                        const std::vector<std::string>& known) {
  Phrase meant = suggestion_for(entry.key, known);
  if (meant.empty()) {
    meant = Phrase("known are {}; a key of your own goes under 'keys:' of the pack",
                   fmt::format("{}", fmt::join(known, ", ")));
  }
  scope.context.error("unknown-key", entry.key_span, Phrase("unknown key '{}'", entry.key),
                      std::move(meant));
}

}  // namespace

Condition compile_condition(const RuleScope& scope, const yaml::Node* node) {
  Condition condition;
  if (node == nullptr) return condition;
  const yaml::MapReader reader(scope.context, *node, Phrase("a condition"));
  const std::vector<std::string>& known = scope.names.keys.of_conditions;
  for (const yaml::Entry& entry : node->entries) {
    if (entry.key == "has" || entry.key == "platform") report_empty_list(scope, entry);
    if (entry.key == "has") {
      compile_has(scope, entry.value, condition);
    } else if (entry.key == "platform") {
      compile_platforms(scope, entry, condition);
    } else {
      if (entry.key == "path") {
        for (const yaml::Word& word : read_words(scope.context, entry.value, entry.key)) {
          condition.paths.push_back(scope.with_parameters(word.text));
        }
        continue;
      }
      if (std::ranges::count(known, entry.key) == 0) report_unknown_key(scope, entry, known);
      condition.fields.push_back(compile_field(scope, entry));
    }
  }
  return condition;
}

}  // namespace advolint
