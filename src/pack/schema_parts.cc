#include "pack/schema_parts.h"

#include <fmt/format.h>

namespace advolint {
namespace {

/// A rule's `{parameter}`, which may be in place of most values.
constexpr std::string_view kParameter = ".*\\{.+\\}.*";

JsonObject required(std::string_view key) {
  JsonObject schema;
  return schema.set("required", std::vector<std::string>{std::string(key)});
}

}  // namespace

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

std::vector<JsonObject> one_required(std::span<const std::string_view> keys) {
  std::vector<JsonObject> schemas;
  for (const std::string_view key : keys) schemas.push_back(required(key));
  return schemas;
}

JsonObject suggested(std::string_view doc, const std::vector<std::string>& words) {
  return text(doc).set("examples", words);
}

JsonObject number_or(std::string_view doc, std::string_view patterns, std::int64_t least,
                     std::int64_t most) {
  JsonObject schema;
  schema.set("description", doc).set("type", std::vector<std::string>{"integer", "string"});
  schema.set("minimum", least).set("maximum", most);
  return schema.set("pattern", fmt::format("^({}|{})$", patterns, kParameter));
}

JsonObject choice_or_parameter(std::string_view doc, std::span<const std::string_view> words) {
  return one_text(doc, fmt::format("{}", fmt::join(words, "|")));
}

JsonObject one_text(std::string_view doc, std::string_view pattern) {
  JsonObject schema;
  schema.set("description", doc).set("type", "string");
  return schema.set("pattern", fmt::format("^({}|{})$", pattern, kParameter));
}

JsonObject days(std::string_view doc, std::string_view words) {
  const std::string patterns =
      words.empty() ? std::string(kDaysPattern) : fmt::format("{}|{}", kDaysPattern, words);
  return number_or(doc, patterns, 1, kMostDays);
}

}  // namespace advolint
