#include "pack/compile_claim.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "checks/fact_sets.h"
#include "pack/check_sense.h"
#include "pack/compile_terms.h"
#include "pack/known_keys.h"
#include "pack/quantity.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

struct RegionName {
  std::string_view name;
  Region region;
};
constexpr RegionName kRegions[] = {
    {"anywhere", Region::Anywhere},
    {"above the fold", Region::AboveTheFold},
    {"below the fold", Region::BelowTheFold},
    {"first line", Region::FirstLine},
    {"last line", Region::LastLine},
    {"first word", Region::FirstWord},
    {"end", Region::End},
};

/// Keys of a claim that belong to the engine; all others are a kind or one of its parameters.
constexpr std::array<std::string_view, 10> kEngineKeys = {
    "for", "unless", "from", "in", "with", "except", "where", "message", "suggest", "help"};

bool is_engine_key(std::string_view key) { return std::ranges::count(kEngineKeys, key) != 0; }

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
                          : Phrase("'{}' is not a kind of thing that advolint can find", name),
                      suggestion_for(name, kinds));
  return nullptr;
}

/// A key of a workspace's own is welcome where a rule only asks whether it is there; one that is
/// nearly ours is a slip.
void check_key(const RuleScope& scope, const yaml::Word& key) {
  const std::vector<std::string>& known = scope.names.keys.of_drafts;
  if (std::ranges::count(known, key.text) != 0) return;
  Phrase meant = suggestion_for(key.text, known);
  if (meant.empty()) return;
  scope.context.error("unknown-key", key.span, Phrase("unknown key '{}'", key.text),
                      std::move(meant));
}

std::optional<Quantity> compile_quantity(const RuleScope& scope, const CheckKind& kind, Use use,
                                         const yaml::Entry& entry) {
  if (!entry.value.is_scalar()) {
    scope.context.error("bad-quantity", entry.value.is_null() ? entry.key_span : entry.value.span,
                        Phrase("'{}' needs a quantity: write {}", entry.key, kQuantityForms));
    return std::nullopt;
  }
  const std::string text = scope.with_parameters(entry.value.scalar);
  if (kind.argument == Argument::Word)
    check_word(scope, kind.name, kind.words, {text, entry.value.span});
  if (kind.argument == Argument::Key) check_key(scope, {text, entry.value.span});
  if (kind.argument == Argument::Word || kind.argument == Argument::Key) {
    return Quantity{.least = 1, .text = text};
  }
  const bool is_most = use == Use::Limit || kind.argument == Argument::Measure;
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

void report_unknown_list(const RuleScope& scope, const yaml::Node& from) {
  std::vector<std::string> known;
  for (const auto& [name, entries] : scope.names.lists) known.push_back(name);
  for (const FactSet& set : fact_sets()) known.emplace_back(set.name);
  scope.context.error("unknown-list", from.span, Phrase("there is no list '{}'", from.scalar),
                      suggestion_for(from.scalar, known));
}

/// The list that `from:` names, or that is there itself; nothing for a fact.
std::optional<std::vector<std::string>> list_of(const RuleScope& scope, const yaml::Node& from) {
  if (from.is_sequence()) {
    std::vector<std::string> entries;
    for (yaml::Word& word : read_words(scope.context, from, std::string("from"))) {
      entries.push_back(scope.with_parameters(word.text));
    }
    if (entries.empty()) {
      scope.context.error("empty-list", from.span,
                          Phrase("'{}' names nothing", std::string("from")));
    }
    return entries;
  }
  if (find_fact_set(from.scalar) != nullptr) return std::nullopt;
  const auto list = scope.names.lists.find(from.scalar);
  if (list != scope.names.lists.end()) return list->second;
  report_unknown_list(scope, from);
  return std::nullopt;
}

void compile_from(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  const yaml::Node* from = reader.find("from");
  if (from == nullptr) {
    if (claim.kind->needs_from) {
      scope.context.error(
          "missing-from", reader.node().span,
          Phrase("'{}' needs a list of words: name one with 'from: …'", claim.kind->name));
    }
    return;
  }
  if (!from->is_sequence() && !reader.word("from")) return;
  if (claim.kind->from == FromRole::None) {
    scope.context.error("unused-from", from->span,
                        Phrase("'{}' takes no list: leave 'from' out", claim.kind->name));
    return;
  }
  auto list = list_of(scope, *from);
  claim.from = from->is_sequence() ? fmt::format("{}", fmt::join(*list, ", ")) : from->scalar;
  if (!list) {
    claim.fact = find_fact_set(claim.from);
    return;
  }
  claim.list = std::move(*list);
  if (claim.kind->from != FromRole::Vocabulary) return;
  const bool is_named = from->is_scalar();
  const auto known = scope.names.phrases.find(claim.from);
  if (is_named && known != scope.names.phrases.end()) {
    claim.phrases = known->second;
    return;
  }
  auto phrases = PhraseSet::compile(claim.list);
  if (phrases) {
    claim.phrases = std::move(*phrases);
    if (is_named) scope.names.phrases.emplace(claim.from, claim.phrases);
  } else {
    scope.context.error("bad-phrase", from->span,
                        Phrase("list '{}': {}", claim.from, phrases.error().message));
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
  scope.context.error("unknown-data", in->span, Phrase("'{}' is not data of a workspace", in->text),
                      suggestion_for(in->text, known));
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
                      Phrase("'{}' is not part of a post", where->text),
                      suggestion_for(where->text, region_names()));
}

}  // namespace

std::vector<std::string> region_names() {
  std::vector<std::string> names;
  for (const RegionName& it : kRegions) names.emplace_back(it.name);
  return names;
}

std::string RuleScope::with_parameters(std::string_view text) const {
  if (text.find('{') == std::string_view::npos) return std::string(text);
  const auto message = Message::parse(text);
  if (!message || message->fields().empty()) return std::string(text);
  const auto value_of = [this](std::string_view name) {
    const auto found = parameters.find(name);
    return found == parameters.end() ? fmt::format("{{{}}}", name) : found->second;
  };
  return message->fill(value_of).text;
}

std::optional<Claim> compile_claim(const RuleScope& scope, Use use, yaml::MapReader& reader) {
  if (!reader.is_mapping()) return std::nullopt;
  const yaml::Entry* entry = find_kind_entry(scope, reader);
  if (entry == nullptr) return std::nullopt;
  reader.find(entry->key);
  Claim claim{.kind = find_check_kind(entry->key)};
  const auto quantity = compile_quantity(scope, *claim.kind, use, *entry);
  if (quantity) {
    claim.quantity = *quantity;
    check_amount(scope, use, claim, entry->value.span);
  }
  compile_from(scope, reader, claim);
  compile_in(scope, reader, claim);
  compile_filters(scope, reader, claim);
  compile_where(scope, reader, claim);
  compile_parameters(scope, reader, claim.kind->name, claim.kind->parameters, claim.parameters);
  compile_pattern(scope, reader, claim);
  check_each(scope, claim, *entry);
  check_filters(scope, claim, reader.node().span);
  return claim;
}

}  // namespace advolint
