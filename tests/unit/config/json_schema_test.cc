#include "config/json_schema.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "config/front_matter_keys.h"
#include "config/handle_shape.h"
#include "platform/load_platforms.h"

namespace advolint {
namespace {

nlohmann::json schema(std::string_view name) {
  return nlohmann::json::parse(schema_of(*find_document_shape(name), built_in_platforms()).page());
}

}  // namespace

TEST_CASE("a list's schema describes its entries", "[config][schema]") {
  const nlohmann::json officials = schema("officials");
  CHECK(officials["$schema"] == "http://json-schema.org/draft-07/schema#");
  CHECK(officials["title"] == "advolint: officials");
  CHECK(officials["type"] == nlohmann::json({"array", "null"}));
  const nlohmann::json& official = officials["items"];
  CHECK(official["required"] == nlohmann::json({"id", "name"}));
  CHECK(official["additionalProperties"] == true);
  CHECK(official["properties"]["id"]["type"] == nlohmann::json({"string", "number", "boolean"}));
  CHECK(official["properties"]["title"]["type"].size() == 4);  // a key without a value says nothing
  CHECK(official["properties"]["events"]["items"]["required"] == nlohmann::json({"date"}));
}

TEST_CASE("a map that takes no other keys says so", "[config][schema]") {
  const nlohmann::json workspace = schema("workspace");
  CHECK(workspace["additionalProperties"] == false);
  CHECK(workspace["properties"]["fail-on"]["pattern"] == "^(error|warning|note|never)$");
  CHECK(workspace["properties"]["rules"]["additionalProperties"]["anyOf"].size() == 2);
  CHECK(workspace["properties"]["officials"]["items"]["required"].size() == 2);
}

TEST_CASE("a handle's schema takes the numbers and words that could be one", "[config][schema]") {
  const nlohmann::json handles =
      schema("officials")["items"]["properties"]["handles"]["properties"];
  CHECK(handles["x"]["type"] == nlohmann::json({"string", "integer", "boolean", "null"}));
  CHECK(handles["x"]["minimum"] == 0);
  CHECK(handles["instagram"]["type"] == nlohmann::json({"string", "number", "boolean", "null"}));
  CHECK(handles["bluesky"]["type"] == nlohmann::json({"string", "null"}));
  CHECK_FALSE(could_be_handle("lee.1", Dialect::Bluesky));
  CHECK_FALSE(could_be_handle("lee.", Dialect::Bluesky));
  CHECK(could_be_handle("lee.example", Dialect::Bluesky));
}

TEST_CASE("the keys of a map by platform are the platforms' names", "[config][schema]") {
  const nlohmann::json platforms = schema("workspace")["properties"]["platforms"];
  CHECK(platforms["additionalProperties"] == false);
  CHECK(platforms["properties"].contains("mastodon"));
  const nlohmann::json& limits = platforms["patternProperties"].front();
  CHECK(limits["properties"]["unit"]["pattern"].get<std::string>().find("utf-16") !=
        std::string::npos);
  CHECK(limits["properties"]["length"]["properties"]["level"]["examples"].size() == 4);
}

TEST_CASE("a foreign key takes what the key takes that it stands for", "[config][schema]") {
  const nlohmann::json keys = schema("front-matter")["properties"];
  for (const KeyAlias& it : built_in_key_aliases()) {
    INFO(it.foreign);
    nlohmann::json foreign = keys[std::string(it.foreign)];
    foreign["description"] = keys[std::string(it.ours)]["description"];
    CHECK(foreign == keys[std::string(it.ours)]);
  }
}

TEST_CASE("what may be one or more takes a text, a map and a list", "[config][schema]") {
  const nlohmann::json media = schema("front-matter")["properties"]["media"];
  CHECK(media["type"] ==
        nlohmann::json({"string", "number", "boolean", "object", "array", "null"}));
  CHECK(media["items"]["properties"] == media["properties"]);
}

TEST_CASE("the patterns of handles know the platforms' limits", "[config][schema]") {
  const PlatformTable platforms = built_in_platforms();
  CHECK(handle_pattern(*platforms.find("x")) == "^(?=.{1,15}$)[A-Za-z0-9_]+$");
  CHECK(handle_pattern(*platforms.find("facebook")) == "^[^/@#]+$");
  CHECK(handle_pattern(*platforms.find("mastodon")).starts_with("^(?=[^@]{1,30}@)"));
}

}  // namespace advolint
