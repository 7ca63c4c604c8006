#include "pack/pack_schema.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "checks/data_entries.h"
#include "checks/fact_sets.h"
#include "config/front_matter_keys.h"
#include "config/json_schema.h"
#include "pack/claim_schema.h"
#include "pack/compile_calendar.h"
#include "pack/compile_claim.h"
#include "pack/schema_parts.h"

namespace advolint {
namespace {

constexpr std::string_view kNamePattern = "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$";
constexpr int kLongestText = 1'000'000;

JsonObject from() {
  std::vector<std::string> names;
  for (const FactSet& set : fact_sets()) names.emplace_back(set.name);
  JsonObject inline_list;
  inline_list.set("type", "array").set("minItems", 1).set("items", text({}));
  const JsonObject name =
      suggested("A list of the pack or the workspace, or one of its facts.", names);
  return JsonObject().set("anyOf", std::vector<JsonObject>{name, inline_list});
}

JsonObject data_names() {
  std::vector<std::string> names;
  for (const DataSet& set : data_sets()) names.emplace_back(set.name);
  return choice_schema("The data file, or the list in it, whose entries are looked at.", names);
}

JsonObject suggestion() {
  constexpr std::string_view kActions[] = {"append", "replace", "remove"};
  JsonObject properties;
  properties.set("append", text("Written after the post's text."));
  properties.set("replace", text("Written in place of what was found."));
  properties.set("remove", boolean_schema("Takes away what was found."));
  properties.set("safe", boolean_schema("Whether --fix may do it unasked."));
  return closed_map(properties, {}).set("anyOf", one_required(kActions));
}

JsonObject once_a_file() {
  JsonObject schema;
  schema.set("anyOf",
             std::vector<JsonObject>{
                 boolean_schema("Whether what several posts of a file lack is told once."),
                 choice_schema("As true, unless it is an error.", {std::string(kUnlessError)})});
  return schema;
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
  for (const CheckKind* kind : check_kinds()) {
    if (!kind->needs_from && !kind->takes_pattern) kinds.emplace_back(kind->name);
  }
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

JsonObject replacements() {
  JsonObject schema;
  schema.set("description", "Words and phrases, each with what to write instead.");
  return schema.set("type", "object").set("additionalProperties", text({}));
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
  properties.set("replace", replacements());
  properties.set("message", reference("message")).set("help", reference("help"));
  properties.set("suggest", reference("suggestion"));
  properties.set("once-a-file", once_a_file());
  properties.set("same-words-once",
                 boolean_schema("Whether what is said in the same words of several places of a "
                                "file is told once, with a count."));
  properties.set("once-a-run",
                 boolean_schema("Whether what is said in the same words of several places is told "
                                "once, with a count."));
  properties.set("yields-to", words_schema("Rules beside whose findings on the same words its own "
                                           "are left out."));
  properties.set(
      "after-posting",
      boolean_schema("Whether it also judges posts that were posted already: it is about a harm "
                     "that lasts."));
  properties.set("why", text("Why it matters, in full sentences."));
  properties.set("source", source()).set("parameters", parameters()).set("examples", examples());
  constexpr std::string_view kActs[] = {"require", "forbid", "limit", "replace"};
  return closed_map(properties, {"rule", "title", "level", "message", "why", "examples"})
      .set("anyOf", one_required(kActs));
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
  properties.set("keys", words_schema("Keys of drafts that are your own and that rules ask for."));
  properties.set("lists", lists()).set("rules", rules);
  JsonObject definitions;
  definitions.set("rule", rule())
      .set("claim", claim_schema())
      .set("bare-claim", bare_claim_schema())
      .set("any-claim", any_claim_schema());
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
