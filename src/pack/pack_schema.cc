#include "pack/pack_schema.h"

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
#include "pack/compile_claim.h"

namespace advolint {
namespace {

/// A whole number or a text that says how many; a rule's `{parameter}` may stand in it.
constexpr std::string_view kQuantityPattern =
    "^(any|none|each|platform|(at least |at most |exactly )?[0-9]+|[0-9]+ to [0-9]+|.*\\{.+\\}.*)$";
constexpr std::string_view kCalendarQuantityPattern =
    "^(any|none|each|stated|(at least |at most |exactly )?[0-9]+|[0-9]+ to [0-9]+|.*\\{.+\\}.*)$";
constexpr std::string_view kRatioPattern = "^([1-9][0-9]* to [1-9][0-9]*|stated|.*\\{.+\\}.*)$";
constexpr std::string_view kNamePattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
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

JsonObject amount(const CheckKind& kind) {
  if (kind.argument == Argument::Word) return text(kind.summary);
  JsonObject schema;
  schema.set("description", kind.summary)
      .set("type", std::vector<std::string>{"integer", "string"});
  return schema.set("minimum", 0).set("pattern", kQuantityPattern);
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
  for (const NamedDoc& value : kind.values) properties.set(value.name, words_schema(value.doc));
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
  for (const NamedDoc& parameter : kind.parameters) {
    properties.set(parameter.name, text(parameter.doc));
  }
  properties.set("message", reference("message")).set("help", reference("help"));
  properties.set("suggest", reference("suggestion"));
  return closed_map(properties, {std::string(kind.name)});
}

JsonObject claims() {
  std::vector<JsonObject> kinds;
  for (const CheckKind* kind : check_kinds()) kinds.push_back(claim_on(*kind));
  JsonObject schema;
  return schema.set("anyOf", kinds);
}

JsonObject amount(const CalendarKind& kind) {
  JsonObject schema;
  schema.set("description", kind.summary);
  schema.set("type", std::vector<std::string>{"integer", "string"}).set("minimum", 0);
  switch (kind.argument) {
    case CalendarArgument::Quantity:
      schema.set("pattern", kCalendarQuantityPattern);
      break;
    case CalendarArgument::Ratio:
      schema.set("pattern", kRatioPattern);
      break;
    case CalendarArgument::Days:
    case CalendarArgument::Word:
      break;
  }
  return schema;
}

/// How many posts there must be for a group to be judged.
JsonObject given() {
  JsonObject properties;
  properties.set("posts", text("How many posts.")).set("of", reference("conditions"));
  return closed_map(properties, {"posts"});
}

JsonObject claim_on(const CalendarKind& kind) {
  JsonObject sorts;
  sorts.set("type", "object").set("additionalProperties", reference("conditions"));
  JsonObject properties;
  properties.set(kind.name, amount(kind));
  properties.set("across", reference("across")).set("by", reference("by"));
  properties.set("open", text("How long the posts about a meeting are waited for: 7 days."));
  properties.set("for", reference("condition")).set("unless", reference("condition"));
  properties.set("from", reference("from"));
  properties.set("given", given()).set("among", sorts).set("things", reference("claim"));
  for (const std::string_view role : kind.roles) properties.set(role, reference("conditions"));
  for (const NamedDoc& parameter : kind.parameters) {
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
  properties.set("remove", JsonObject().set("type", "boolean"));
  properties.set("safe", JsonObject().set("type", "boolean"));
  return closed_map(properties, {}).set("anyOf", one_required(kActions));
}

/// `for:` and `unless:`: keys of the front matter, also dotted, and a few of the engine's.
JsonObject condition() {
  std::vector<std::string> kinds;
  for (const CheckKind* kind : check_kinds()) kinds.emplace_back(kind->name);
  JsonObject thing;
  thing.set("anyOf", std::vector<JsonObject>{choice_schema({}, kinds), reference("claim")});
  JsonObject properties;
  properties.set("has", one_or_list(thing));
  properties.set("platform", words_schema("Ids or aliases of platforms, any or none."));
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
  JsonObject name = text("The rule's name, in small letters with hyphens, one in all packs.");
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

JsonObject pack_schema() {
  JsonObject rules;
  rules.set("type", "array").set("minItems", 1).set("items", reference("rule"));
  JsonObject properties;
  properties.set("pack", text("The pack's name.")).set("about", text("What it is for, in a line."));
  properties.set("lists", lists()).set("rules", rules);
  JsonObject definitions;
  definitions.set("rule", rule()).set("claim", claims()).set("any-claim", any_claim());
  definitions.set("condition", condition());
  definitions.set("conditions", one_or_list(reference("condition")));
  definitions.set("across",
                  text("Which posts are judged together: day, month, campaign, 28 days."));
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
