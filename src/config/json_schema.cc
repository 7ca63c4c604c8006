#include "config/json_schema.h"

#include <algorithm>
#include <cstdint>
#include <limits>
#include <utility>

#include <fmt/format.h>

#include "config/handle_shape.h"

namespace advolint {
namespace {

using Types = std::vector<std::string>;

Types with_null(Types types) {
  types.emplace_back("null");
  return types;
}

Types with(Types types, std::string_view more) {
  types.emplace_back(more);
  return types;
}

/// The names that a platform answers to, and each of them in any case as a pattern.
std::vector<std::string> names_of(const Platform& platform) {
  std::vector<std::string> names = {platform.id};
  names.insert(names.end(), platform.aliases.begin(), platform.aliases.end());
  return names;
}

std::string in_any_case(std::string_view name) {
  std::string pattern;
  for (const char c : name) {
    const bool is_letter = c >= 'a' && c <= 'z';
    if (is_letter) {
      pattern += fmt::format("[{}{}]", static_cast<char>(c - 'a' + 'A'), c);
    } else if (c == '.') {
      pattern += "\\.";
    } else {
      pattern += c;
    }
  }
  return pattern;
}

std::string any_of(const std::vector<std::string>& words) {
  std::string pattern;
  for (const std::string& word : words) {
    pattern += fmt::format("{}{}", pattern.empty() ? "" : "|", in_any_case(word));
  }
  return pattern;
}

/// A boolean that is written as a text.
std::string boolean_pattern() {
  return fmt::format("^({})$", any_of({"yes", "no", "true", "false"}));
}

/// Blanks around a platform's name count for nothing.
std::string platform_name(const std::vector<std::string>& names) {
  return fmt::format("^\\s*({})\\s*$", any_of(names));
}

/// What a handle may be beside a text: numbers and words that YAML takes for something else.
Types handle_types(Dialect dialect) {
  Types types = {"string"};
  if (could_be_handle("1", dialect)) {
    types.emplace_back(could_be_handle("1.5", dialect) ? "number" : "integer");
  }
  if (could_be_handle("true", dialect)) types.emplace_back("boolean");
  return types;
}

/// Builds the schemas of values.
class SchemaWriter {
 public:
  explicit SchemaWriter(const PlatformTable& platforms) : platforms_(platforms) {}

  [[nodiscard]] JsonObject map(const MapShape& shape, const Types& types) const {
    JsonObject schema;
    schema.set("type", types);
    add_map(schema, shape);
    return schema;
  }

  [[nodiscard]] JsonObject list(const MapShape& shape, const Types& types) const {
    JsonObject schema;
    schema.set("type", types).set("items", map(shape, {"object"}));
    return schema;
  }

 private:
  void add_map(JsonObject& schema, const MapShape& shape) const {
    JsonObject properties;
    std::vector<std::string> required;
    for (const KeyShape& key : shape.keys) {
      properties.set(key.key, value(key));
      if (key.presence == Presence::Required) required.emplace_back(key.key);
    }
    if (shape.names == MapShape::Names::Platforms) {
      for (const Platform& it : platforms_.all()) properties.set(it.id, JsonObject());
      schema.set("patternProperties",
                 JsonObject().set(platform_pattern(platforms_), value(*shape.others)));
    }
    schema.set("properties", properties);
    if (!required.empty()) schema.set("required", required);
    if (shape.names == MapShape::Names::Platforms) {
      schema.set_boolean("additionalProperties", false);
    } else if (shape.others != nullptr) {
      schema.set("additionalProperties", value(*shape.others));
    } else {
      schema.set_boolean("additionalProperties", shape.openness == MapShape::Keys::Open);
    }
  }

  [[nodiscard]] JsonObject value(const KeyShape& key) const {
    JsonObject schema;
    schema.set("description", key.doc);
    const auto typed = [&](Types types) {
      schema.set("type", key.presence == Presence::Required ? types : with_null(std::move(types)));
    };
    switch (key.type) {
      case ValueType::Anything:
        break;
      case ValueType::Text:
        typed(text_types());
        break;
      case ValueType::Words:
        typed(with(text_types(), "array"));
        schema.set("items", JsonObject().set("type", text_types()));
        break;
      case ValueType::Choice:
        typed({"string"});
        add_choices(schema, key.choices);
        break;
      case ValueType::ChoiceInAnyCase:
      case ValueType::SpokenChoice: {
        const std::string signs = key.type == ValueType::SpokenChoice ? "[^A-Za-z]*" : "";
        typed({"string"});
        schema.set("pattern", fmt::format("^{0}({1}){0}$", signs,
                                          any_of({key.choices.begin(), key.choices.end()})));
        schema.set("examples", std::vector<std::string>(key.choices.begin(), key.choices.end()));
        break;
      }
      case ValueType::Usual:
        typed(with(text_types(), "array"));
        schema.set("items", JsonObject().set("type", text_types()));
        schema.set("examples", std::vector<std::string>(key.choices.begin(), key.choices.end()));
        break;
      case ValueType::Days:
        typed({"integer", "string"});
        schema.set("minimum", 1).set("maximum", kMostDays);
        schema.set("pattern", fmt::format("^({})$", kDaysPattern));
        break;
      case ValueType::Hours:
        typed(with(text_types(), "array"));
        schema.set("items", JsonObject().set("type", text_types()));
        break;
      case ValueType::Boolean:
        typed({"boolean", "string"});
        schema.set("pattern", boolean_pattern());
        break;
      case ValueType::Count:
        typed({"integer"});
        schema.set("minimum", 0).set("maximum", kMaxCount);
        break;
      case ValueType::Number:
        typed(key.map != nullptr ? Types{"integer", "string", "object"}
                                 : Types{"integer", "string"});
        schema.set("pattern", "^[0-9]{1,9}$");
        schema.set("minimum", 0).set("maximum", std::numeric_limits<std::uint32_t>::max());
        if (key.map != nullptr) add_map(schema, *key.map);
        break;
      case ValueType::Day:
        typed({"string"});
        schema.set("pattern", kDatePattern);
        break;
      case ValueType::Hashtag:
        typed(hashtag_types());
        schema.set("pattern", kHashtagPattern).set("minimum", 0);
        break;
      case ValueType::Hashtags:
        typed(with(hashtag_types(), "array"));
        schema.set("pattern", kHashtagPattern).set("minimum", 0).set("items", hashtag());
        break;
      case ValueType::Handles:
        typed({"object"});
        add_handles(schema);
        break;
      case ValueType::Platform:
        typed({"string"});
        schema.set("pattern", platform_pattern(platforms_));
        add_platform_examples(schema);
        break;
      case ValueType::Platforms:
        typed({"string", "array"});
        schema.set("pattern", platform_pattern(platforms_)).set("items", platform());
        add_platform_examples(schema);
        break;
      case ValueType::Map:
        typed({"object"});
        add_map(schema, *key.map);
        break;
      case ValueType::Maps:
        typed({"array"});
        schema.set("items", map(*key.map, {"object"}));
        break;
      case ValueType::WordsOrMap:
        typed(with(with(text_types(), "array"), "object"));
        schema.set("items", JsonObject().set("type", text_types()));
        add_map(schema, *key.map);
        break;
      case ValueType::TextOrMap:
        typed(with(text_types(), "object"));
        add_map(schema, *key.map);
        break;
      case ValueType::TextOrMaps:
        typed(with(text_types(), "array"));
        schema.set("items", map(*key.map, {"object"}));
        break;
      case ValueType::TextsOrMaps:
        typed({"array"});
        schema.set("items", map(*key.map, with(text_types(), "object")));
        break;
      case ValueType::OneOrMore:
        typed(with(with(text_types(), "object"), "array"));
        add_map(schema, *key.map);
        schema.set("items", map(*key.map, with(text_types(), "object")));
        break;
      case ValueType::PlatformsOrMaps:
        typed({"array"});
        schema.set(
            "items",
            map(*key.map, {"string", "object"}).set("pattern", platform_pattern(platforms_)));
        break;
      case ValueType::LevelOrMap:
        schema.set("anyOf", std::vector<JsonObject>{levels(), map(*key.map, {"object"})});
        break;
    }
    return schema;
  }

  static void add_choices(JsonObject& schema, std::span<const std::string_view> choices) {
    // A pattern and not an `enum`, which would have to list the null as well.
    schema.set("pattern", fmt::format("^({})$", fmt::join(choices, "|")));
    schema.set("examples", std::vector<std::string>(choices.begin(), choices.end()));
  }

  static JsonObject levels() {
    return choice_schema("A level.", {std::begin(kLevelWords), std::end(kLevelWords)});
  }

  static Types hashtag_types() { return {"string", "integer", "boolean"}; }

  static JsonObject hashtag() {
    JsonObject schema;
    schema.set("type", hashtag_types()).set("pattern", kHashtagPattern).set("minimum", 0);
    return schema;
  }

  void add_handles(JsonObject& schema) const {
    JsonObject properties;
    JsonObject patterns;
    for (const Platform& it : platforms_.all()) {
      JsonObject handle;
      handle.set("description",
                 fmt::format("The name on {}: {}.", it.name, handle_shape(it.dialect).words));
      handle.set("type", with_null(handle_types(it.dialect)));
      handle.set("pattern", handle_pattern(it));
      if (!could_be_handle("-1", it.dialect)) handle.set("minimum", 0);
      properties.set(it.id, handle);
      patterns.set(platform_name(names_of(it)), handle);
    }
    schema.set("properties", properties).set("patternProperties", patterns);
    schema.set_boolean("additionalProperties", false);
  }

  [[nodiscard]] JsonObject platform() const {
    JsonObject schema;
    schema.set("type", "string").set("pattern", platform_pattern(platforms_));
    return schema;
  }

  void add_platform_examples(JsonObject& schema) const {
    std::vector<std::string> ids;
    for (const Platform& it : platforms_.all()) ids.push_back(it.id);
    schema.set("examples", ids);
  }

  const PlatformTable& platforms_;
};

}  // namespace

JsonObject schema_head(std::string_view title, std::string_view doc) {
  JsonObject schema;
  schema.set("$schema", "http://json-schema.org/draft-07/schema#");
  schema.set("title", fmt::format("advolint: {}", title)).set("description", doc);
  return schema;
}

JsonObject schema_of(const DocumentShape& document, const PlatformTable& platforms) {
  JsonObject schema = schema_head(document.name, document.doc);
  const SchemaWriter writer(platforms);
  const JsonObject content = document.is_list ? writer.list(*document.map, {"array", "null"})
                                              : writer.map(*document.map, {"object", "null"});
  schema.merge(content);
  return schema;
}

JsonObject boolean_schema(std::string_view doc) {
  JsonObject schema;
  schema.set("description", doc).set("type", Types{"boolean", "string"});
  return schema.set("pattern", boolean_pattern());
}

std::string platform_pattern(const PlatformTable& platforms) {
  std::vector<std::string> names;
  for (const Platform& it : platforms.all())
    std::ranges::copy(names_of(it), std::back_inserter(names));
  return platform_name(names);
}

std::vector<std::string> text_types() { return {"string", "number", "boolean"}; }

JsonObject words_schema(std::string_view doc) {
  JsonObject schema;
  schema.set("description", doc).set("type", with(text_types(), "array"));
  schema.set("items", JsonObject().set("type", text_types()));
  return schema;
}

JsonObject choice_schema(std::string_view doc, const std::vector<std::string>& words) {
  JsonObject schema;
  schema.set("description", doc).set("enum", words);
  return schema;
}

}  // namespace advolint
