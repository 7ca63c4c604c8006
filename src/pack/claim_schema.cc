#include "pack/claim_schema.h"

#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "checks/calendar_kind.h"
#include "checks/check_kind.h"
#include "pack/compile_terms.h"
#include "pack/schema_parts.h"

namespace advolint {
namespace {

/// How many: a whole number too.
constexpr std::string_view kCounts =
    "any|none|(at least |at most |exactly )?[0-9]{1,9}|[0-9]{1,9} to [0-9]{1,9}";
constexpr std::string_view kRatio = "0*[1-9][0-9]{0,8} to 0*[1-9][0-9]{0,8}";
constexpr int kWhole = 100;  // percent
constexpr std::string_view kWhatToLookFor[] = {"literal", "pattern"};

/// What a parameter of a kind may be.
JsonObject parameter_of_kind(const Term& term) {
  switch (term.type) {
    case TermType::Text:
    case TermType::Host:
    case TermType::Pattern:
      return text(term.doc);
    case TermType::Number:
      return number_or(term.doc, "0*[0-9]{1,9}");
    case TermType::Percent:
      return number_or(term.doc, "0*([0-9]{1,2}|100)", 0, kWhole);
    case TermType::Days:
      return number_or(term.doc, kDaysPattern, 1, kMostDays);
    case TermType::OneOf:
      return choice_or_parameter(term.doc, term.words);
  }
  return text(term.doc);
}

JsonObject amount(const CheckKind& kind) {
  if (kind.argument == Argument::Word) return choice_or_parameter(kind.summary, kind.words);
  if (kind.argument == Argument::Key) return text(kind.summary);
  const bool goes_by_platform =
      kind.argument == Argument::Measure || kind.platform_limit != nullptr;
  return number_or(kind.summary,
                   fmt::format("{}{}{}", kCounts, kind.from != FromRole::None ? "|each" : "",
                               goes_by_platform ? "|platform" : ""));
}

/// `with:` and `except:`.
JsonObject filter(const CheckKind& kind, std::string_view doc) {
  JsonObject properties;
  for (const std::string_view name : values_of_entries(kind)) {
    properties.set(name, reference("words"));
  }
  for (const Term& value : kind.values) properties.set(value.name, words_schema(value.doc));
  return closed_map(properties, {}).set("description", doc);
}

JsonObject claim_on(const CheckKind& kind) {
  JsonObject properties;
  properties.set(kind.name, amount(kind));
  if (kind.from != FromRole::None) {
    properties.set("from", reference("from"));
  }
  if (kind.scope == Scope::Data) properties.set("in", reference("data"));
  properties.set("with", filter(kind, "Values that a thing must have to count."));
  properties.set("except", filter(kind, "Values that spare a thing."));
  properties.set("where", reference("where"));
  properties.set("for", reference("condition")).set("unless", reference("condition"));
  for (const Term& parameter : kind.parameters) {
    properties.set(parameter.name, parameter_of_kind(parameter));
  }
  properties.set("message", reference("message")).set("help", reference("help"));
  properties.set("suggest", reference("suggestion"));
  std::vector<std::string> required = {std::string(kind.name)};
  if (kind.needs_from) required.emplace_back("from");
  JsonObject claim = closed_map(properties, required);
  if (kind.takes_pattern) claim.set("oneOf", one_required(kWhatToLookFor));
  return claim;
}

JsonObject amount(const CalendarKind& kind) {
  const std::string_view stated = kind.takes_stated ? "|stated" : "";
  switch (kind.argument) {
    case CalendarArgument::Quantity:
      return number_or(kind.summary,
                       fmt::format("{}{}{}", kCounts, kind.takes_each ? "|each" : "", stated));
    case CalendarArgument::Any:
      return one_text(kind.summary, "any");
    case CalendarArgument::Each:
      return one_text(kind.summary, "each");
    case CalendarArgument::Days:
      return days(kind.summary, kind.takes_stated ? "stated" : "");
    case CalendarArgument::Ratio:
      return one_text(kind.summary, kRatio);
    case CalendarArgument::Word:
      break;
  }
  return choice_or_parameter(kind.summary, kind.words);
}

/// How many posts there must be for a group to be judged.
JsonObject given() {
  JsonObject properties;
  const std::string counts = fmt::format("{}|each|platform", kCounts);
  properties.set("posts", number_or("How many posts.", counts));
  properties.set("of", reference("conditions"));
  return closed_map(properties, {"posts"});
}

JsonObject claim_on(const CalendarKind& kind) {
  JsonObject sorts;
  sorts.set("type", "object").set("additionalProperties", reference("conditions"));
  JsonObject properties;
  properties.set(kind.name, amount(kind));
  properties.set("across", reference("across")).set("by", reference("by"));
  properties.set("open", days("How long the posts about a meeting are waited for: 7 days.", ""));
  properties.set("for", reference("condition")).set("unless", reference("condition"));
  properties.set("from", reference("from"));
  properties.set("given", given()).set("among", sorts).set("things", reference("bare-claim"));
  for (const std::string_view role : kind.roles) properties.set(role, reference("conditions"));
  for (const Term& parameter : kind.parameters) {
    properties.set(parameter.name, parameter_of_kind(parameter));
  }
  properties.set("message", reference("message")).set("help", reference("help"));
  return closed_map(properties, {std::string(kind.name)});
}

}  // namespace

JsonObject claim_schema() {
  std::vector<JsonObject> kinds;
  for (const CheckKind* kind : check_kinds()) kinds.push_back(claim_on(*kind));
  JsonObject schema;
  return schema.set("anyOf", kinds);
}

JsonObject bare_claim_schema() {
  const std::vector<std::string> of_rules = {"for", "unless", "message", "help", "suggest"};
  JsonObject schema = JsonObject().set("allOf", std::vector<JsonObject>{reference("claim")});
  JsonObject names;
  names.set("not", JsonObject().set("enum", of_rules));
  return schema.set("propertyNames", names);
}

JsonObject any_claim_schema() {
  std::vector<JsonObject> kinds = {reference("claim")};
  for (const CalendarKind* kind : calendar_kinds()) kinds.push_back(claim_on(*kind));
  JsonObject schema;
  return schema.set("anyOf", kinds);
}

}  // namespace advolint
