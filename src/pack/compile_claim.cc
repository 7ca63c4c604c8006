#include "pack/compile_claim.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "checks/fact_sets.h"
#include "pack/quantity.h"
#include "text/edit_distance.h"

namespace advolint {
namespace {

struct RegionName {
  std::string_view name;
  Region region;
};
constexpr RegionName kRegions[] = {
    {"anywhere", Region::Anywhere},           {"above the fold", Region::AboveTheFold},
    {"below the fold", Region::BelowTheFold}, {"first line", Region::FirstLine},
    {"last line", Region::LastLine},          {"first word", Region::FirstWord},
};

/// Keys of a claim that belong to the engine; all others are a kind or one of its parameters.
constexpr std::array<std::string_view, 10> kEngineKeys = {
    "for", "unless", "from", "in", "with", "except", "where", "message", "suggest", "help"};

bool is_engine_key(std::string_view key) { return std::ranges::count(kEngineKeys, key) != 0; }

Phrase suggestion(std::string_view word, const std::vector<std::string>& candidates) {
  const auto meant = did_you_mean(word, candidates);
  return meant ? Phrase("did you mean '{}'?", *meant) : Phrase();
}

const yaml::Entry* find_kind_entry(const RuleScope& scope, const yaml::MapReader& reader) {
  const yaml::Entry* candidate = nullptr;
  for (const yaml::Entry& entry : reader.node().entries) {
    if (find_check_kind(entry.key) != nullptr) return &entry;
    if (candidate == nullptr && !is_engine_key(entry.key)) candidate = &entry;
  }
  std::vector<std::string> kinds;
  for (const CheckKind* kind : check_kinds()) kinds.emplace_back(kind->name);
  const SourceSpan span = candidate == nullptr ? reader.node().span : candidate->key_span;
  const std::string name = candidate == nullptr ? "" : candidate->key;
  scope.context.error("unknown-kind", span,
                      name.empty()
                          ? Phrase("this claim names no kind of thing")
                          : Phrase("'{}' is no kind of thing that advolint can find", name),
                      suggestion(name, kinds));
  return nullptr;
}

std::optional<Quantity> compile_quantity(const RuleScope& scope, const CheckKind& kind, Verb verb,
                                         const yaml::Entry& entry) {
  if (!entry.value.is_scalar()) {
    scope.context.error("bad-quantity", entry.value.is_null() ? entry.key_span : entry.value.span,
                        Phrase("'{}' needs a quantity: write {}", entry.key, kQuantityForms));
    return std::nullopt;
  }
  const std::string text = scope.with_parameters(entry.value.scalar);
  if (kind.argument == Argument::Word) return Quantity{.least = 1, .text = text};
  const bool is_most = verb == Verb::Limit || kind.argument == Argument::Measure;
  auto quantity = parse_quantity(text, is_most ? BareNumber::AtMost : BareNumber::Exactly);
  if (!quantity) {
    scope.context.error("bad-quantity", entry.value.span,
                        Phrase("'{}' is not a quantity: write {}", text, kQuantityForms));
  } else if (quantity->by_platform && kind.argument == Argument::Quantity &&
             kind.platform_limit == nullptr) {
    scope.context.error("bad-quantity", entry.value.span,
                        Phrase("no platform limits the number of '{}'", kind.name));
    return std::nullopt;
  }
  return quantity;
}

void compile_from(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  const auto from = reader.word("from");
  if (!from) return;
  if (claim.kind->from == FromRole::None) {
    scope.context.error("unused-from", from->span,
                        Phrase("'{}' takes no list: leave 'from' out", claim.kind->name));
    return;
  }
  claim.from = from->text;
  if (find_fact_set(from->text) != nullptr) return;
  const auto list = scope.names.lists.find(from->text);
  if (list == scope.names.lists.end()) {
    std::vector<std::string> known;
    for (const auto& [name, entries] : scope.names.lists) known.push_back(name);
    for (const FactSet& set : fact_sets()) known.emplace_back(set.name);
    scope.context.error("unknown-list", from->span, Phrase("there is no list '{}'", from->text),
                        suggestion(from->text, known));
    return;
  }
  claim.list = list->second;
  if (claim.kind->from != FromRole::Vocabulary) return;
  auto phrases = PhraseSet::compile(claim.list);
  if (phrases) {
    claim.phrases = std::move(*phrases);
  } else {
    scope.context.error("bad-phrase", from->span,
                        Phrase("list '{}': {}", from->text, phrases.error().message));
  }
}

/// `in:` of the claim, or of its rule.
void compile_in(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  const auto own = reader.word("in");
  if (claim.kind->scope != Scope::Data) {
    if (!own) return;
    scope.context.error("unused-in", own->span,
                        Phrase("'{}' is found in posts: leave 'in' out", claim.kind->name));
    return;
  }
  const auto& in = own ? own : scope.in;
  if (!in) {
    scope.context.error(
        "missing-in", reader.node().span,
        Phrase("'{}' is found in data files: name one with 'in: …'", claim.kind->name));
    return;
  }
  claim.in = in->text;
  if (find_data_set(in->text) != nullptr) return;
  std::vector<std::string> known;
  for (const DataSet& set : data_sets()) known.emplace_back(set.name);
  scope.context.error("unknown-data", in->span, Phrase("'{}' is no data of a workspace", in->text),
                      suggestion(in->text, known));
}

using ValueFilter = std::map<std::string, std::vector<std::string>, std::less<>>;

std::vector<std::string> value_names(const Claim& claim) {
  std::vector<std::string> names;
  for (const NamedDoc& value : claim.kind->values) names.emplace_back(value.name);
  return names;
}

void report_unknown_value(const RuleScope& scope, const Claim& claim, const yaml::Entry& entry) {
  scope.context.error("unknown-value", entry.key_span,
                      Phrase("'{}' has no value '{}'", claim.kind->name, entry.key),
                      suggestion(entry.key, value_names(claim)));
}

constexpr std::array<std::string_view, 13> kCommonValues = {
    "found", "count",  "wanted", "choices", "platform", "name", "limit",
    "over",  "handle", "title",  "office",  "district", "id"};

bool knows(const Claim& claim, std::string_view name) {
  if (std::ranges::count(kCommonValues, name) != 0) return true;
  if (name.starts_with("missing.") || name.starts_with("draft.")) return true;
  return std::ranges::count(claim.kind->values, name, &NamedDoc::name) != 0;
}

/// `with:` or `except:`.
void compile_values(const RuleScope& scope, yaml::MapReader& reader, std::string_view key,
                    const Claim& claim, ValueFilter& filter) {
  const yaml::Node* node = reader.find(key);
  if (node == nullptr) return;
  const yaml::MapReader filtered(scope.context, *node, std::string(key));
  for (const yaml::Entry& entry : node->entries) {
    if (!knows(claim, entry.key)) report_unknown_value(scope, claim, entry);
    for (const yaml::Word& word : read_words(scope.context, entry.value, entry.key)) {
      const auto list = scope.names.lists.find(word.text);
      auto& wanted = filter[entry.key];
      if (list != scope.names.lists.end()) {
        wanted.insert(wanted.end(), list->second.begin(), list->second.end());
      } else {
        wanted.push_back(scope.with_parameters(word.text));
      }
    }
  }
}

/// "each" walks through the entries of a list.
void check_each(const RuleScope& scope, const Claim& claim, const yaml::Entry& entry) {
  if (!claim.quantity.each || !claim.from.empty()) return;
  scope.context.error("bad-quantity", entry.value.span,
                      Phrase("'each' goes through a list: name it with 'from: …'"));
}

void compile_where(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  const auto where = reader.word("where");
  if (!where) return;
  const auto* region = std::ranges::find(kRegions, where->text, &RegionName::name);
  if (region != std::end(kRegions)) {
    claim.region = region->region;
    return;
  }
  scope.context.error("unknown-where", where->span,
                      Phrase("'{}' is no part of a post", where->text),
                      suggestion(where->text, region_names()));
}

void compile_has(const RuleScope& scope, const yaml::Node& node, Condition& condition) {
  const auto add = [&](const yaml::Node& item) {
    if (item.is_mapping()) {
      yaml::MapReader reader(scope.context, item, std::string("has"));
      if (auto claim = compile_claim(scope, Verb::Require, reader))
        condition.has.push_back(std::move(*claim));
      reader.finish();
    } else if (const CheckKind* kind = find_check_kind(item.scalar)) {
      condition.has.push_back({.kind = kind, .quantity = {.least = 1, .text = "any"}});
    } else {
      std::vector<std::string> kinds;
      for (const CheckKind* it : check_kinds()) kinds.emplace_back(it->name);
      scope.context.error("unknown-kind", item.span,
                          Phrase("'{}' is no kind of thing that advolint can find", item.scalar),
                          suggestion(item.scalar, kinds));
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
                        Phrase("there is no platform '{}'", word.text), suggestion(word.text, ids));
  }
}

}  // namespace

std::span<const std::string_view> common_values() { return kCommonValues; }

std::vector<std::string> region_names() {
  std::vector<std::string> names;
  for (const RegionName& it : kRegions) names.emplace_back(it.name);
  return names;
}

std::string RuleScope::with_parameters(std::string_view text) const {
  const auto message = Message::parse(text);
  if (!message || message->fields().empty()) return std::string(text);
  return message->fill([this](std::string_view name) {
    const auto found = parameters.find(name);
    return found == parameters.end() ? fmt::format("{{{}}}", name) : found->second;
  });
}

std::optional<Claim> compile_claim(const RuleScope& scope, Verb verb, yaml::MapReader& reader) {
  if (!reader.is_mapping()) return std::nullopt;
  const yaml::Entry* entry = find_kind_entry(scope, reader);
  if (entry == nullptr) return std::nullopt;
  reader.find(entry->key);
  Claim claim{.kind = find_check_kind(entry->key)};
  const auto quantity = compile_quantity(scope, *claim.kind, verb, *entry);
  if (quantity) claim.quantity = *quantity;
  compile_from(scope, reader, claim);
  compile_in(scope, reader, claim);
  compile_values(scope, reader, "with", claim, claim.with);
  compile_values(scope, reader, "except", claim, claim.except);
  compile_where(scope, reader, claim);
  for (const NamedDoc& parameter : claim.kind->parameters) {
    if (const auto word = reader.word(parameter.name)) {
      claim.parameters[std::string(parameter.name)] = scope.with_parameters(word->text);
    }
  }
  check_each(scope, claim, *entry);
  return claim;
}

Condition compile_condition(const RuleScope& scope, const yaml::Node* node) {
  Condition condition;
  if (node == nullptr) return condition;
  const yaml::MapReader reader(scope.context, *node, Phrase("a condition"));
  std::vector<std::string> known = {"platform", "path", "has"};
  for (const std::string_view key : front_matter_keys()) known.emplace_back(key);
  for (const yaml::Entry& entry : node->entries) {
    if (entry.key == "has" || entry.key == "platform") report_empty_list(scope, entry);
    if (entry.key == "has") {
      compile_has(scope, entry.value, condition);
    } else if (entry.key == "platform") {
      compile_platforms(scope, entry, condition);
    } else {
      std::vector<std::string> values;
      for (yaml::Word& word : read_words(scope.context, entry.value, entry.key)) {
        values.push_back(scope.with_parameters(word.text));
      }
      if (entry.key == "path") {
        condition.paths = std::move(values);
        continue;
      }
      const auto meant = did_you_mean(entry.key, known);
      if (meant && *meant != entry.key) {
        scope.context.error("unknown-key", entry.key_span, Phrase("unknown key '{}'", entry.key),
                            Phrase("did you mean '{}'?", *meant));
      }
      condition.fields.push_back({.path = entry.key, .values = std::move(values)});
    }
  }
  return condition;
}

Message compile_message(const RuleScope& scope, const Claim& claim, const yaml::Word& text) {
  auto message = Message::parse(text.text);
  if (!message) {
    scope.context.error(
        "bad-message", text.span,
        Phrase("a brace is not closed in this text: write '{name}', or '{{' for a brace"));
    return {};
  }
  for (const Message::Field& field : message->fields()) {
    if (knows(claim, field.name) || scope.parameters.contains(field.name)) continue;
    std::vector<std::string> known = {"found", "count", "wanted", "platform"};
    std::ranges::move(value_names(claim), std::back_inserter(known));
    for (const auto& [name, value] : scope.parameters) known.push_back(name);
    scope.context.report(
        Level::Warning, "unknown-field", text.span,
        Phrase("{} is not known here; '{}' gives {}", fmt::format("{{{}}}", field.name),
               claim.kind->name, fmt::format("{{{}}}", fmt::join(known, "}, {"))),
        suggestion(field.name, known));
  }
  return std::move(*message);
}

}  // namespace advolint
