#include "yaml/reader.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "unit/yaml/reading.h"

namespace advolint::yaml {
namespace {

/// Reads the keys of a made-up entry; the faults as `Reading::faults` says them.
std::string read_entry(std::string_view text) {
  Reading reading = read(text);
  REQUIRE(reading.root);
  const Context context{
      .file = reading.file, .prefix = "data", .diagnostics = &reading.diagnostics};
  MapReader reader(context, *reading.root, Phrase("an official"));
  reader.require_word("id");
  reader.words("staff");
  reader.boolean("newsletter");
  reader.integer("posts");
  reader.word("platform");
  reader.finish();
  return reading.faults();
}

}  // namespace

TEST_CASE("a value of the wrong type or an unknown key is reported at its place", "[yaml]") {
  struct Case {
    std::string_view text, faults;
  };
  const auto it = GENERATE(values<Case>({
      {"id: lee\nstaff: [a, b]\nnewsletter: yes\nposts: 3\n", ""},
      {"id: lee\nstaff: a\nnewsletter: No\nposts: -3\nplatform:\n", ""},
      {"id: lee\nplatfrom: x\n",
       "data-unknown-key at 'platfrom': unknown key 'platfrom' in an official\n"},
      {"id: lee\nzzz: x\n", "data-unknown-key at 'zzz': unknown key 'zzz' in an official\n"},
      {"staff: a\n", "data-missing-key at 'staff: a': an official needs the key 'id'\n"},
      {"id:\n", "data-missing-key at 'id': 'id' has no value\n"},
      {"id: #lee\n",
       "data-hash-comment at '#lee': this value is empty because YAML reads '#' as a comment\n"},
      {"id: [lee]\n", "data-wrong-type at '[lee]': 'id' must be a text, not a list\n"},
      {"id: a\nstaff: {b: c}\n",
       "data-wrong-type at '{b: c}': 'staff' must be a text or a list of texts, not a map\n"},
      {"id: a\nstaff: [{b: c}]\n",
       "data-wrong-type at '{b: c}': an entry of 'staff' must be a text, not a map\n"},
      {"id: a\nstaff:\n-\n", "data-wrong-type at '-': this entry of 'staff' is empty\n"},
      {"id: a\nstaff:\n- #b\n",
       "data-hash-comment at '#b': this list entry is empty because YAML reads '#' as a comment\n"},
      {"id: a\nnewsletter: maybe\n",
       "data-wrong-type at 'maybe': 'newsletter' must be yes or no, not 'maybe'\n"},
      {"id: a\nnewsletter: \"yes\"\n", ""},
      {"id: a\nposts: 3.5\n",
       "data-wrong-type at '3.5': 'posts' must be a whole number, not '3.5'\n"},
      {"id: a\nposts: 99999999999999999999\n",
       "data-wrong-type at '99999999999999999999': 'posts' must be a whole number, not "
       "'99999999999999999999'\n"},
      {"- a\n", "data-wrong-type at '- a': an official must be a map, not a list\n"},
  }));
  CAPTURE(it.text);
  CHECK(read_entry(it.text) == it.faults);
}

TEST_CASE("an unknown key that is nearly a known one gets a did-you-mean", "[yaml]") {
  Reading reading = read("platfrom: x\n");
  const Context context{.file = reading.file,
                        .prefix = "config",
                        .diagnostics = &reading.diagnostics,
                        .unknown_key_level = Level::Note};
  MapReader reader(context, *reading.root, Phrase("the workspace"));
  reader.word("platform");
  reader.finish();
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].level == Level::Note);
  REQUIRE(reading.diagnostics[0].fixes.size() == 1);
  CHECK(reading.diagnostics[0].fixes[0].title == "did you mean 'platform'?");
  CHECK(reading.fixed() == "platform: x\n");
}

TEST_CASE("where keys may be added, only one that is nearly a known one is reported", "[yaml]") {
  Reading reading = read("platfrom: x\nbirthday: y\n");
  const Context context{
      .file = reading.file, .prefix = "data", .diagnostics = &reading.diagnostics};
  MapReader reader(context, *reading.root, Phrase("an official"));
  reader.word("platform");
  reader.finish(MapReader::Unknown::NearMissesOnly);
  CHECK(reading.faults() ==
        "data-unknown-key at 'platfrom': unknown key 'platfrom' in an official\n");
  CHECK(reading.diagnostics[0].level == Level::Warning);
}

TEST_CASE("a list or a map is given only as what was asked for", "[yaml]") {
  Reading reading = read("a: [x]\nb: {x: y}\nc:\n");
  const Context context{
      .file = reading.file, .prefix = "data", .diagnostics = &reading.diagnostics};
  MapReader reader(context, *reading.root, Phrase("an official"));
  CHECK(reader.list("a") != nullptr);
  CHECK(reader.map("b") != nullptr);
  CHECK(reader.list("c") == nullptr);
  CHECK(reader.map("d") == nullptr);
  CHECK(reading.faults().empty());
  CHECK(reader.map("a") == nullptr);
  CHECK(reader.list("b") == nullptr);
  CHECK(reading.faults() ==
        "data-wrong-type at '[x]': 'a' must be a map, not a list\n"
        "data-wrong-type at '{x: y}': 'b' must be a list, not a map\n");
}

}  // namespace advolint::yaml
