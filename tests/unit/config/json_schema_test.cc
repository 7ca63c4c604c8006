#include "config/json_schema.h"

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

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

TEST_CASE("the patterns of handles know the platforms' limits", "[config][schema]") {
  const PlatformTable platforms = built_in_platforms();
  CHECK(handle_pattern(*platforms.find("x")) == "^(?=.{1,15}$)[A-Za-z0-9_]+$");
  CHECK(handle_pattern(*platforms.find("facebook")) == "^[^/@#]+$");
  CHECK(handle_pattern(*platforms.find("mastodon")).starts_with("^(?=[^@]{1,30}@)"));
}

}  // namespace advolint
