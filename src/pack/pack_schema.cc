#include "pack/pack_schema.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "checks/calendar_kind.h"
#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "checks/fact_sets.h"
#include "checks/fields.h"
#include "config/json_schema.h"
#include "pack/compile_calendar.h"
#include "pack/compile_claim.h"

namespace advolint {
namespace {

/// A rule's `{parameter}`, which may stand in place of most values.
constexpr std::string_view kParameter = ".*\\{.+\\}.*";
/// How many: a whole number too.
constexpr std::string_view kCounts =
    "any|none|(at least |at most |exactly )?[0-9]{1,9}|[0-9]{1,9} to [0-9]{1,9}";
constexpr std::string_view kRatio = "0*[1-9][0-9]{0,8} to 0*[1-9][0-9]{0,8}";
constexpr std::string_view kDays =
    "((a|one) +|0*[1-9][0-9]{0,3} *)"
    "([Dd][Aa][Yy][Ss]?|[Ww][Ee][Ee][Kk][Ss]?|[Mm][Oo][Nn][Tt][Hh][Ss]?)?";
constexpr std::string_view kNamePattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
constexpr std::int64_t kHighestNumber = std::numeric_limits<std::uint32_t>::max();
constexpr int kMostDays = 9'999;
constexpr int kLongestText = 1'000'000;

JsonObject text(std::string_view doc) {
  JsonObject schema;
  schema.set("description", doc).set("type", text_types());
  return schema;
}

JsonObject reference(std::string_view name) {
  JsonObject schema;
  schema.set("$ref", fmt::format("#/definitions/{}", name));
  return schema;
}

/// A map with these properties and no others.
JsonObject closed_map(const JsonObject& properties, const std::vector<std::string>& required) {
  JsonObject schema;
  schema.set("type", "object").set("properties", properties);
  if (!required.empty()) schema.set("required", required);
  return schema.set_boolean("additionalProperties", false);
}

JsonObject one_or_list(const JsonObject& one) {
  JsonObject list;
  list.set("type", "array").set("minItems", 1).set("items", one);
  JsonObject schema;
  return schema.set("anyOf", std::vector<JsonObject>{one, list});
}

JsonObject required(std::string_view key) {
  JsonObject schema;
  return schema.set("required", std::vector<std::string>{std::string(key)});
}

std::vector<JsonObject> one_required(std::span<const std::string_view> keys) {
  std::vector<JsonObject> schemas;
  for (const std::string_view key : keys) schemas.push_back(required(key));
  return schemas;
}

/// A free text for which some words are likely: editors offer them.
JsonObject suggested(std::string_view doc, const std::vector<std::string>& words) {
  return text(doc).set("examples", words);
}

/// A whole number, or a text that is one of these patterns or has a parameter in it.
JsonObject number_or(std::string_view doc, std::string_view patterns, std::int64_t least = 0,
                     std::int64_t most = kHighestNumber) {
  JsonObject schema;
  schema.set("description", doc).set("type", std::vector<std::string>{"integer", "string"});
  schema.set("minimum", least).set("maximum", most);
  return schema.set("pattern", fmt::format("^({}|{})$", patterns, kParameter));
}

JsonObject amount(const CheckKind& kind) {
  if (kind.argument == Argument::Word || kind.argument == Argument::Key) return text(kind.summary);
  const bool goes_by_platform =
      kind.argument == Argument::Measure || kind.platform_limit != nullptr;
  return number_or(kind.summary,
                   fmt::format("{}{}{}", kCounts, kind.from != FromRole::None ? "|each" : "",
                               goes_by_platform ? "|platform" : ""));
}

JsonObject from() {
  std::vector<std::string> names;
  for (const FactSet& set : fact_sets()) names.emplace_back(set.name);
  return suggested("A list of the pack or the workspace, or one of its facts.", names);
}

/// The values that things of any kind may have, as a pattern of their names.
std::string common_names() {
  return fmt::format("^({}|missing\\..*|draft\\..*)$", fmt::join(common_values(), "|"));
}

/// `with:` and `except:`.
JsonObject filter(const CheckKind& kind, std::string_view doc) {
  JsonObject properties;
  for (const Term& value : kind.values) properties.set(value.name, words_schema(value.doc));
  JsonObject patterns;
  patterns.set(common_names(), reference("words"));
  return closed_map(properties, {}).set("patternProperties", patterns).set("description", doc);
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
    properties.set(parameter.name, text(parameter.doc));
  }
  properties.set("message", reference("message")).set("help", reference("help"));
  properties.set("suggest", reference("suggestion"));
  return closed_map(properties, {std::string(kind.name)});
}

/// A claim that only says what there is: in a condition, or among the posts of a calendar.
JsonObject bare_claim() {
  const std::vector<std::string> of_rules = {"for", "unless", "message", "help", "suggest"};
  JsonObject schema = JsonObject().set("allOf", std::vector<JsonObject>{reference("claim")});
  JsonObject names;
  names.set("not", JsonObject().set("enum", of_rules));
  return schema.set("propertyNames", names);
}

JsonObject claims() {
  std::vector<JsonObject> kinds;
  for (const CheckKind* kind : check_kinds()) kinds.push_back(claim_on(*kind));
  JsonObject schema;
  return schema.set("anyOf", kinds);
}

/// A number of days, or one of these words.
JsonObject days(std::string_view doc, std::string_view words) {
  const std::string patterns =
      words.empty() ? std::string(kDays) : fmt::format("{}|{}", kDays, words);
  return number_or(doc, patterns, 1, kMostDays);
}

JsonObject amount(const CalendarKind& kind) {
  switch (kind.argument) {
    case CalendarArgument::Quantity:
      return number_or(kind.summary, fmt::format("{}|each|stated", kCounts));
    case CalendarArgument::Days:
      return days(kind.summary, "stated");
    case CalendarArgument::Ratio: {
      JsonObject schema;
      schema.set("description", kind.summary).set("type", "string");
      return schema.set("pattern", fmt::format("^({}|stated|{})$", kRatio, kParameter));
    }
    case CalendarArgument::Word:
      break;
  }
  return text(kind.summary);
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
    properties.set(parameter.name, text(parameter.doc));
  }
  properties.set("message", reference("message")).set("help", reference("help"));
  return closed_map(properties, {std::string(kind.name)});
}

/// What stands behind `require`, `forbid` and `limit`: a claim on posts, on data or on the
/// calendar.
JsonObject any_claim() {
  std::vector<JsonObject> kinds = {reference("claim")};
  for (const CalendarKind* kind : calendar_kinds()) kinds.push_back(claim_on(*kind));
  JsonObject schema;
  return schema.set("anyOf", kinds);
}

JsonObject data_names() {
  std::vector<std::string> names;
  for (const DataSet& set : data_sets()) names.emplace_back(set.name);
  return choice_schema("The data file, or the list in it, whose entries are looked at.", names);
}

JsonObject suggestion() {
  constexpr std::string_view kActions[] = {"append", "replace", "remove"};
  JsonObject properties;
  properties.set("append", text("Written behind the post's text."));
  properties.set("replace", text("Written in place of what was found."));
  properties.set("remove", boolean_schema("Takes away what was found."));
  properties.set("safe", boolean_schema("Whether --fix may do it unasked."));
  return closed_map(properties, {}).set("anyOf", one_required(kActions));
}

JsonObject platforms_schema(const PlatformTable& platforms) {
  JsonObject one;
  one.set("type", "string");
  one.set("pattern", fmt::format("^(any|none)$|{}", platform_pattern(platforms)));
  return one_or_list(one).set("description", "Ids or aliases of platforms, any or none.");
}

/// `for:` and `unless:`: keys of the front matter, also dotted, and a few of the engine's.
JsonObject condition(const PlatformTable& platforms) {
  std::vector<std::string> kinds;
  for (const CheckKind* kind : check_kinds()) kinds.emplace_back(kind->name);
  JsonObject thing;
  thing.set("anyOf", std::vector<JsonObject>{choice_schema({}, kinds), reference("bare-claim")});
  JsonObject properties;
  properties.set("has", one_or_list(thing));
  properties.set("platform", platforms_schema(platforms));
  properties.set("path", words_schema("Paths, as globs."));
  for (const std::string_view key : front_matter_keys()) {
    if (key != "platform") properties.set(key, reference("words"));
  }
  JsonObject schema;
  schema.set("type", "object").set("properties", properties);
  return schema.set("additionalProperties", reference("words"));
}

JsonObject source() {
  JsonObject properties;
  properties.set("seed", text("The guide that gives the advice."));
  properties.set("section", text("Where in it."));
  JsonObject schema;
  schema.set("description", "Where the advice comes from.");
  return schema.set("anyOf", std::vector<JsonObject>{text({}), closed_map(properties, {"seed"})});
}

JsonObject post() {
  constexpr std::string_view kContents[] = {"text", "file",  "text-of-length",
                                            "hex",  "posts", "workspace"};
  JsonObject length;
  length.set("description", "So many characters of prose.").set("type", "integer");
  length.set("minimum", 1).set("maximum", kLongestText);
  JsonObject date;
  date.set("description", "The day it is.").set("type", "string").set("pattern", kDatePattern);
  JsonObject workspace;
  workspace.set("description", "What advolint.yaml and its data files say.").set("type", "object");
  JsonObject posts;
  posts.set("description", "Posts that are judged together, each with its keys and its text.");
  posts.set("type", "array").set("items", JsonObject().set("type", "object"));
  JsonObject properties;
  properties.set("text", text("The post's text; «marks» say what is found."));
  properties.set("file", text("The whole draft, with its front matter."));
  properties.set("hex", text("The bytes of the draft, as hexadecimal numbers."));
  properties.set("text-of-length", length).set("today", date).set("workspace", workspace);
  properties.set("posts", posts).set("name", text("The draft's file name."));
  properties.set("message", text("What the finding must say, exactly."));
  properties.set("fixed", text("The text after the rule's fix."));
  properties.set("at",
                 words_schema("Where the findings stand: words of the data, numbers of posts."));
  JsonObject schema;
  schema.set("type", "object").set("properties", properties);
  return schema.set("anyOf", one_required(kContents));
}

JsonObject examples() {
  constexpr std::string_view kSides[] = {"good", "bad"};
  JsonObject properties;
  properties.set("good", reference("post")).set("bad", reference("post"));
  JsonObject schema;
  schema.set("description", "Posts that prove what the rule does; advolint test runs them.");
  schema.set("type", "array");
  schema.set("items", closed_map(properties, {}).set("oneOf", one_required(kSides)));
  std::vector<JsonObject> both;
  for (const JsonObject& side : one_required(kSides)) {
    both.push_back(JsonObject().set("contains", side));
  }
  return schema.set("allOf", both);
}

JsonObject parameters() {
  JsonObject schema;
  schema.set("description", "Numbers and words that a workspace may change, by name.");
  schema.set("type", "object").set("additionalProperties", text({}));
  return schema;
}

JsonObject rule() {
  constexpr std::string_view kVerbs[] = {"require", "forbid", "limit"};
  const JsonObject claim = one_or_list(reference("any-claim"));
  JsonObject name;
  name.set("description", "The rule's name, in small letters with hyphens, one in all packs.");
  name.set("type", std::vector<std::string>{"string", "integer", "boolean"}).set("minimum", 0);
  JsonObject properties;
  properties.set("rule", name.set("pattern", kNamePattern));
  properties.set("title", text("What is asked, in one line."));
  properties.set("level", choice_schema("How much a finding weighs.",
                                        {std::begin(kLevelWords), std::end(kLevelWords)}));
  properties.set("for", reference("condition")).set("unless", reference("condition"));
  properties.set("in", reference("data"));
  properties.set("across", reference("across")).set("by", reference("by"));
  for (const std::string_view verb : kVerbs) properties.set(verb, claim);
  properties.set("message", reference("message")).set("help", reference("help"));
  properties.set("suggest", reference("suggestion"));
  properties.set("why", text("Why it matters, in full sentences."));
  properties.set("source", source()).set("parameters", parameters()).set("examples", examples());
  return closed_map(properties, {"rule", "title", "level", "message", "why", "examples"})
      .set("oneOf", one_required(kVerbs));
}

JsonObject lists() {
  JsonObject schema;
  schema.set("description", "Lists of words and phrases, by name.").set("type", "object");
  return schema.set("additionalProperties", words_schema({}));
}

}  // namespace

JsonObject pack_schema(const PlatformTable& platforms) {
  JsonObject rules;
  rules.set("type", "array").set("minItems", 1).set("items", reference("rule"));
  JsonObject properties;
  properties.set("pack", text("The pack's name.")).set("about", text("What it is for, in a line."));
  properties.set("lists", lists()).set("rules", rules);
  JsonObject definitions;
  definitions.set("rule", rule())
      .set("claim", claims())
      .set("bare-claim", bare_claim())
      .set("any-claim", any_claim());
  definitions.set("condition", condition(platforms));
  definitions.set("conditions", one_or_list(reference("condition")));
  definitions.set("across", days("Which posts are judged together: day, month, campaign, 28 days.",
                                 fmt::format("{}", fmt::join(period_names(), "|"))));
  definitions.set("by", choice_schema("What parts each group again.", {"platform", "channel"}));
  definitions.set("data", data_names()).set("suggestion", suggestion()).set("post", post());
  definitions.set("words", words_schema("A word, or a list of words.")).set("from", from());
  definitions.set("where",
                  choice_schema("The part of the post that it must stand in.", region_names()));
  definitions.set("message", text("What is wrong, in the post's own words; {found} is filled in."));
  definitions.set("help", text("Advice, where no fix can be given."));
  JsonObject schema = schema_head("pack", "A rule pack.");
  return schema.merge(closed_map(properties, {"pack", "rules"})).set("definitions", definitions);
}

}  // namespace advolint
