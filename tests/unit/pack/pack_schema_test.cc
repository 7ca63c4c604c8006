#include "pack/pack_schema.h"

#include <regex>

#include <catch2/catch.hpp>
#include <nlohmann/json.hpp>

#include "platform/load_platforms.h"

namespace advolint {
namespace {

using nlohmann::json;

const json& definitions() {
  static const json schema = json::parse(pack_schema(built_in_platforms()).page());
  return schema["definitions"];
}

/// What a claim on `kind` may say; null where there is no such kind.
json claim_on(std::string_view kind) {
  for (const char* const side : {"claim", "any-claim"}) {
    for (const json& claim : definitions()[side]["anyOf"]) {
      if (claim.contains("properties") && claim["required"][0] == kind) return claim;
    }
  }
  return {};
}

json properties_of(std::string_view kind) { return claim_on(kind)["properties"]; }

bool takes(const json& property, const std::string& value) {
  return std::regex_match(value, std::regex(property["pattern"].get<std::string>()));
}

/// Whether a rule may say `kind: value`.
bool may_say(const std::string& kind, const std::string& value) {
  return takes(properties_of(kind)[kind], value);
}

}  // namespace

TEST_CASE("an editor offers how many things of a kind there may be", "[pack][schema]") {
  for (const char* const kind : {"link", "hashtag", "emoji", "posts"}) {
    INFO(kind);
    for (const char* const amount : {"any", "none", "at most 2", "exactly 1", "2 to 5", "{most}"}) {
      CHECK(may_say(kind, amount));
    }
    CHECK_FALSE(may_say(kind, "few"));
  }
  CHECK(properties_of("link")["link"]["minimum"] == 0);
}

TEST_CASE("an editor offers `each` where there is a list, and `platform` where it has a limit",
          "[pack][schema]") {
  CHECK(may_say("mention", "each"));
  CHECK_FALSE(may_say("emoji", "each"));
  CHECK(may_say("posts", "each"));
  CHECK_FALSE(may_say("distinct", "each"));
  CHECK(may_say("media", "platform"));
  CHECK(may_say("length", "platform"));
  CHECK_FALSE(may_say("official", "platform"));
}

TEST_CASE("an editor offers `stated` for what a data file may state", "[pack][schema]") {
  CHECK(may_say("gap", "stated"));
  CHECK(may_say("gap", "2 weeks"));
  CHECK(properties_of("gap")["gap"]["minimum"] == 1);
  CHECK(may_say("platforms", "stated"));
  CHECK_FALSE(may_say("distinct", "stated"));
}

TEST_CASE("an editor offers the words of a kind that has its own", "[pack][schema]") {
  CHECK(may_say("event-detail", "hour"));
  CHECK_FALSE(may_say("event-detail", "any"));
  CHECK(may_say("stated", "ask"));
  CHECK(may_say("variety", "each"));
  CHECK_FALSE(may_say("variety", "any"));
  CHECK(may_say("copied", "any"));
  CHECK_FALSE(may_say("copied", "each"));
  CHECK(may_say("ratio", "3 to 1"));
  CHECK_FALSE(may_say("ratio", "0 to 1"));
  CHECK_FALSE(properties_of("field")["field"].contains("pattern"));
}

TEST_CASE("an editor offers `from:` and `in:` where they mean something", "[pack][schema]") {
  CHECK(properties_of("mention").contains("from"));
  CHECK_FALSE(properties_of("emoji").contains("from"));
  CHECK(properties_of("missing-key").contains("in"));
  CHECK_FALSE(properties_of("mention").contains("in"));
  CHECK(claim_on("mention")["required"] == json({"mention"}));
  CHECK(claim_on("phrase")["required"] == json({"phrase", "from"}));
}

TEST_CASE("an editor offers the values and the parameters of a kind, and no other key",
          "[pack][schema]") {
  const json link = claim_on("suspicious-link");
  CHECK(link["additionalProperties"] == false);
  for (const char* const side : {"with", "except"}) {
    CHECK(link["properties"][side]["properties"].contains("found"));
    CHECK(link["properties"][side]["additionalProperties"] == false);
    CHECK_FALSE(link["properties"][side].contains("required"));
  }
  CHECK(properties_of("hashtag")["with"]["properties"].contains("district"));
  CHECK_FALSE(properties_of("emoji")["with"]["properties"].contains("district"));
  CHECK(takes(properties_of("emoji-run")["most"], "3"));
  const json sharpness = properties_of("picture-fault")["least-sharpness"];
  CHECK(sharpness["minimum"] == 0);
  CHECK(sharpness["maximum"] == 100);
  CHECK_FALSE(takes(sharpness, "101"));
  const json days = properties_of("late-reply")["days"];
  CHECK(days["minimum"] == 1);
  CHECK(takes(days, "3 days"));
  CHECK_FALSE(takes(days, "0"));
  CHECK_FALSE(properties_of("text")["literal"].contains("pattern"));
  for (const char* const kind : {"mention", "posts"}) {
    INFO(kind);
    for (const char* const key : {"for", "unless", "message", "help"}) {
      CHECK(properties_of(kind).contains(key));
    }
  }
  CHECK(properties_of("ratio").contains("of"));
}

TEST_CASE("an editor asks what text to look for, once", "[pack][schema]") {
  const json either = json::parse(R"([{"required": ["literal"]}, {"required": ["pattern"]}])");
  CHECK(claim_on("text")["oneOf"] == either);
  CHECK_FALSE(claim_on("word").contains("oneOf"));
}

TEST_CASE("an editor offers conditions that need no list of their own", "[pack][schema]") {
  const json& condition = definitions()["condition"];
  const std::string has = condition["properties"]["has"].dump();
  CHECK(has.find("\"emoji\"") != std::string::npos);
  CHECK(has.find("\"phrase\"") == std::string::npos);
  CHECK(has.find("\"text\"") == std::string::npos);
  CHECK(condition["properties"]["has"]["anyOf"][1]["minItems"] == 1);
  CHECK(condition["properties"].contains("campaign"));
  CHECK(takes(condition["properties"]["platform"]["anyOf"][0], "none"));
  CHECK(takes(condition["properties"]["platform"]["anyOf"][0], "x"));
  CHECK(condition["additionalProperties"]["$ref"] == "#/definitions/words");
}

TEST_CASE("a claim within another says nothing of the rule", "[pack][schema]") {
  const json& names = definitions()["bare-claim"]["propertyNames"]["not"]["enum"];
  CHECK(names == json({"for", "unless", "message", "help", "suggest"}));
}

TEST_CASE("an editor asks of a rule what every rule has", "[pack][schema]") {
  const json& rule = definitions()["rule"];
  CHECK(rule["required"] == json({"rule", "title", "level", "message", "why", "examples"}));
  CHECK(rule["anyOf"].size() == 4);
  CHECK(rule["additionalProperties"] == false);
  CHECK(takes(rule["properties"]["rule"], "has-an-ask"));
  CHECK_FALSE(takes(rule["properties"]["rule"], "Has an ask"));
  for (const char* const key : {"replace", "parameters"}) {
    CHECK(rule["properties"][key]["type"] == "object");
    CHECK(rule["properties"][key]["additionalProperties"].contains("type"));
  }
  CHECK(rule["properties"]["examples"]["allOf"].size() == 2);
  CHECK(rule["properties"]["examples"]["items"]["oneOf"].size() == 2);
  CHECK(definitions()["post"]["anyOf"].size() == 6);
  CHECK(definitions()["post"]["properties"]["text-of-length"]["minimum"] == 1);
  CHECK(definitions()["suggestion"]["anyOf"].size() == 3);
  CHECK(definitions()["across"]["pattern"].get<std::string>().find("campaign") !=
        std::string::npos);
}

}  // namespace advolint
