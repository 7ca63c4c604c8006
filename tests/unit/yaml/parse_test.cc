#include "yaml/parse.h"

#include <algorithm>

#include <catch2/catch.hpp>

#include "unit/yaml/reading.h"

namespace advolint::yaml {
namespace {

/// The tree on one line, each scalar as the text under its span.
std::string outline(const Reading& reading, const Node& node) {
  switch (node.kind) {
    case Kind::Null:
      return "null";
    case Kind::Scalar:
      return std::string(reading.text(node.span));
    case Kind::Sequence: {
      std::string out = "[";
      for (const Node& item : node.items) out += outline(reading, item) + ";";
      return out + "]";
    }
    case Kind::Mapping: {
      std::string out = "{";
      for (const Entry& entry : node.entries) {
        out +=
            std::string(reading.text(entry.key_span)) + "=" + outline(reading, entry.value) + ";";
      }
      return out + "}";
    }
  }
  return "";
}

std::string repeat(std::string_view text, int count) {
  std::string out;
  for (int i = 0; i < count; ++i) out += text;
  return out;
}

}  // namespace

TEST_CASE("the span of a scalar is what was written, quotes included", "[yaml]") {
  struct Case {
    std::string_view text, written, value;
  };
  const auto it = GENERATE(values<Case>({
      {"a: b c # x\nd: e", "b c", "b c"},
      {"a: b#c\n", "b#c", "b#c"},
      {"a: 'it''s' # x\n", "'it''s'", "it's"},
      {"a: \"x\\\" \\n y\"\n", "\"x\\\" \\n y\"", "x\" \n y"},
      {"a: one\n  two\n\n  three\nb: c\n", "one\n  two\n\n  three", "one two\nthree"},
      {"a: one\r\n  two\r\nb: c\r\n", "one\r\n  two", "one two"},
      {"a: 'one\n  two'\n", "'one\n  two'", "one two"},
      {"a: |\n  one\n  two\n\nb: c\n", "|\n  one\n  two", "one\ntwo\n"},
      {"a: |\r\n  one\r\n\r\n  two\r\nb: c\r\n", "|\r\n  one\r\n\r\n  two", "one\n\ntwo\n"},
      {"a: >- # folded\n  one\n  two\nb: c\n", ">- # folded\n  one\n  two", "one two"},
      {"a: |2\n    one\n   two\nb: c\n", "|2\n    one\n   two", "  one\n two\n"},
      {"a: >\nb: c\n", ">", ""},
      {"a: !!str 010\n", "010", "010"},
      {"a: &x 12:30\nb: *x\n", "12:30", "12:30"},
      {"a: {b: c}\n", "{b: c}", ""},
      {"a: [b, c ] # x\n", "[b, c ]", ""},
      {"a: [b, c, # x\n  ]\nb: c\n", "[b, c, # x\n  ]", ""},
      {"a: caf\u00E9 \U0001F4DA\nb: c\n", "caf\u00E9 \U0001F4DA", "caf\u00E9 \U0001F4DA"},
      {"\xEF\xBB\xBF"
       "a: b\n",
       "b", "b"},
      {"a: http://example.org/a#b\n", "http://example.org/a#b", "http://example.org/a#b"},
      {"a: M\xEBlanie\nb: c\n", "M\xEBlanie", "M?lanie"},
      {"a: one\rb: two\r", "one", "one"},
      {"a: ''\n", "''", ""},
  }));
  const Reading reading = read(it.text);
  CHECK(reading.faults().empty());
  REQUIRE(reading.root);
  const Node* node = reading.root->find("a");
  REQUIRE(node != nullptr);
  CHECK(reading.text(node->span) == it.written);
  CHECK(node->scalar == it.value);
}

TEST_CASE("a plain scalar is told from a quoted one", "[yaml]") {
  const Reading reading = read("a: 1\nb: \"1\"\nc: '1'\nd: |\n  1\n");
  REQUIRE(reading.root);
  CHECK(reading.root->find("a")->style == Style::Plain);
  for (const std::string_view key : {"b", "c", "d"}) {
    CHECK(reading.root->find(key)->style == Style::Quoted);
  }
}

TEST_CASE("lists and maps nest and know where they end", "[yaml]") {
  const Reading reading = read(
      "officials:\n"
      "- id: lee\n"
      "  handles: {x: RepLee, bluesky: lee.example}\n"
      "- id: park   # the other one\n"
      "campaign: [a, b: c, \"d\"]\n");
  CHECK(reading.faults().empty());
  REQUIRE(reading.root);
  CHECK(outline(reading, *reading.root) ==
        "{officials=[{id=lee;handles={x=RepLee;bluesky=lee.example;};};{id=park;};];"
        "campaign=[a;{b=c;};\"d\";];}");
  const Node& officials = *reading.root->find("officials");
  CHECK(reading.text(officials.span).starts_with("- id: lee"));
  CHECK(reading.text(officials.span).ends_with("- id: park"));
  CHECK(reading.text(officials.items[0].span) ==
        "id: lee\n  handles: {x: RepLee, bluesky: lee.example}");
  CHECK(reading.text(reading.root->find("campaign")->span) == "[a, b: c, \"d\"]");
}

TEST_CASE("nothing written is a null at its key or dash", "[yaml]") {
  const Reading reading = read("a:\nb: ~\nc: # soon\nd:\n- x\n-\n- # later\n- y\n-");
  CHECK(reading.faults().empty());
  REQUIRE(reading.root);
  CHECK(outline(reading, *reading.root) == "{a=null;b=null;c=null;d=[x;null;null;y;null;];}");
  CHECK(reading.text(reading.root->find("a")->span) == "a");
  CHECK(reading.text(reading.root->find("b")->span) == "~");
  CHECK(reading.text(reading.root->find("c")->span) == "c");
  const Node& list = *reading.root->find("d");
  const std::uint32_t first_dash = list.span.begin;
  CHECK(list.items[1].span == SourceSpan{first_dash + 4, first_dash + 5});
  CHECK(list.items[2].span == SourceSpan{first_dash + 6, first_dash + 7});
  CHECK(reading.text(list.items[4].span) == "-");
}

TEST_CASE("an empty text is a null", "[yaml]") {
  for (const std::string_view text : {"", "# only a comment\n", "---\n", "\xEF\xBB\xBF", "\n\n"}) {
    const Reading reading = read(text);
    CHECK(reading.faults().empty());
    REQUIRE(reading.root);
    CHECK(reading.root->is_null());
  }
}

TEST_CASE("only the region is read, and spans count from the file's begin", "[yaml]") {
  Reading reading{.file = std::make_shared<SourceFile>("a.md", "---\na: b\n---\ntext: [\n")};
  reading.root = parse(reading.file, {4, 9}, "front-matter", reading.diagnostics);
  REQUIRE(reading.root);
  CHECK(reading.diagnostics.empty());
  CHECK(reading.text(reading.root->find("a")->span) == "b");
  CHECK(reading.text(reading.root->find_entry("a")->key_span) == "a");
}

TEST_CASE("an alias stands for its anchor's value", "[yaml]") {
  const Reading reading = read("a: &tags [One, Two]\nb: *tags\nc: {d: *tags}\n");
  CHECK(reading.faults().empty());
  REQUIRE(reading.root);
  CHECK(outline(reading, *reading.root) == "{a=[One;Two;];b=[One;Two;];c={d=[One;Two;];};}");
  CHECK(reading.text(reading.root->find("b")->span) == "*tags");
}

TEST_CASE("aliases are expanded up to a budget", "[yaml]") {
  std::string bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
  for (int i = 1; i < 12; ++i) {
    bomb += fmt::format("a{}: &a{} [{}]\n", i, i, repeat(fmt::format("*a{}, ", i - 1), 10));
  }
  const Reading reading = read(bomb);
  CHECK_FALSE(reading.root);
  CHECK(
      reading.faults() ==
      "data-too-many-aliases at '*a3': the aliases up to here stand for more than 100000 values\n");

  const Reading long_text =
      read("a: &a " + std::string(1'000'000, 'x') + "\nb: [" + repeat("*a, ", 10'000) + "]\n");
  CHECK_FALSE(long_text.root);
  CHECK(long_text.diagnostics.size() == 1);
}

TEST_CASE("an alias inside its own anchor is a fault", "[yaml]") {
  CHECK(read("a: &a [*a]\n").faults() ==
        "data-syntax at '*a': this alias stands for a value that it is part of\n");
}

TEST_CASE("nesting beyond any sense is a fault", "[yaml]") {
  const auto text = GENERATE(values<std::string>({
      repeat("[", 20'000),
      repeat("[", 20'000) + repeat("]", 20'000),
      repeat("{a: ", 20'000),
      repeat("- ", 500'000),
      repeat("? ", 20'000),
      repeat("[", 101) + repeat("]", 101),
  }));
  const Reading reading = read(text);
  CHECK_FALSE(reading.root);
  REQUIRE(reading.diagnostics.size() == 1);
  CHECK(reading.diagnostics[0].rule == "data-too-deep");
  CHECK(reading.diagnostics[0].message == "more than 100 levels of lists and maps");
}

TEST_CASE("a hundred levels are read, aliases counting as what they stand for", "[yaml]") {
  CHECK(read(repeat("[", 100) + repeat("]", 100)).root);
  const Reading reading = read("a: &a " + repeat("[", 60) + repeat("]", 60) +
                               "\nb: " + repeat("[", 60) + "*a" + repeat("]", 60));
  CHECK(reading.diagnostics.at(0).rule == "data-too-deep");
}

TEST_CASE("hostile texts of a megabyte end soon, and without an exception", "[yaml][slow]") {
  const auto unit =
      GENERATE(values<std::string>({"a: &x ", "@a\n",  "- #a\n",    "- @a\n", "\"",
                                    "'",      "|\n",   "a:\n ",     "!x ",    "*x ",
                                    "%a\n",   "---\n", "\xFF",      "\r",     ": ",
                                    "{",      "[]: ",  "a: b: c\n", "[#a\n",  std::string(1, '\0'),
                                    "\t",     "- [",   "a,",        "> x\n"}));
  const Reading reading = read(repeat(unit, static_cast<int>(500'000 / unit.size())));
  CHECK(reading.diagnostics.size() < 200'000);
}

TEST_CASE("every prefix and every lost byte of a good text is read or refused", "[yaml]") {
  const std::string text =
      "# data\n- &a {id: lee, name: \"Maria \\u00e9 Lee\", handles: {x: 'Rep''Lee'}, n: ~}\n"
      "- id: !!str b\n  text: |+\n    one\n\n     two\n  fold: >-\n    x\n    y\n- *a\n- [1, [2, "
      "{a: b}], c: d]\n- ? k\n  : v\n";
  for (std::size_t at = 0; at <= text.size(); ++at) {
    const Reading prefix = read(text.substr(0, at));
    CHECK((prefix.root || !prefix.diagnostics.empty()));
    std::string lost = text;
    if (at < text.size()) lost.erase(at, 1);
    const Reading without = read(lost);
    CHECK((without.root || !without.diagnostics.empty()));
    for (const Diagnostic& diagnostic : without.diagnostics) {
      CHECK(diagnostic.location.span.begin <= diagnostic.location.span.end);
      CHECK(diagnostic.location.span.end <= lost.size());
    }
  }
}

}  // namespace advolint::yaml
