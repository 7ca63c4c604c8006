#include "draft/fields/metadata_line.h"

#include <string>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

/// "key|value"; empty where the line has none.
std::string read(std::string_view line, char sign = ':') {
  const auto metadata = read_metadata_line(line, sign);
  return metadata ? std::string(metadata->key) + "|" + std::string(metadata->value) : "";
}

}  // namespace

TEST_CASE("a line of metadata has a key and what it says", "[draft][fields]") {
  CHECK(read("platform: x") == "platform|x");
  CHECK(read("platform = \"x\"", '=') == "platform|\"x\"");
  CHECK(read("  alt text :  a clock ") == "alt text|a clock");
  CHECK(read("platform:") == "platform|");
}

TEST_CASE("a key of metadata may stand in quotes", "[draft][fields]") {
  CHECK(read("\"platform\": x") == "platform|x");
  CHECK(read("'alt text': a clock") == "alt text|a clock");
  CHECK(read("\"platform: x") == "");
}

TEST_CASE("a key of metadata is written in any letters", "[draft][fields]") {
  CHECK(read("À faire: lire") ==
        "À faire|lire");  // the second byte of "À" is the first of its kind
  CHECK(read("descripción: un reloj") == "descripción|un reloj");
  CHECK(read("(platform): x") == "");
}

}  // namespace advolint
