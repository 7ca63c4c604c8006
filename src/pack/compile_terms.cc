#include "pack/compile_terms.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "text/suggestion.h"

namespace advolint {
namespace {

std::vector<std::string> value_names(const Claim& claim) {
  std::vector<std::string> names;
  for (const Term& value : claim.kind->values) names.emplace_back(value.name);
  return names;
}

void report_unknown_value(const RuleScope& scope, const Claim& claim, const yaml::Entry& entry) {
  scope.context.error("unknown-value", entry.key_span,
                      Phrase("'{}' has no value '{}'", claim.kind->name, entry.key),
                      suggestion_for(entry.key, value_names(claim)));
}

constexpr std::array<std::string_view, 13> kCommonValues = {
    "found", "count",  "wanted", "choices", "platform", "name", "limit",
    "over",  "handle", "title",  "office",  "district", "id"};

bool knows(const Claim& claim, std::string_view name) {
  if (std::ranges::count(kCommonValues, name) != 0) return true;
  if (name.starts_with("missing.") || name.starts_with("draft.")) return true;
  return find_term(claim.kind->values, name) != nullptr;
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

}  // namespace

std::span<const std::string_view> common_values() { return kCommonValues; }

void compile_filters(const RuleScope& scope, yaml::MapReader& reader, Claim& claim) {
  compile_values(scope, reader, "with", claim, claim.with);
  compile_values(scope, reader, "except", claim, claim.except);
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
        suggestion_for(field.name, known));
  }
  return std::move(*message);
}

}  // namespace advolint
