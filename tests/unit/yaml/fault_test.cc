#include <algorithm>

#include <catch2/catch.hpp>

#include "unit/yaml/reading.h"

namespace advolint::yaml {

TEST_CASE("a fault is said in the writer's words, at its place, and fixed where that is sure",
          "[yaml]") {
  struct Case {
    std::string_view text, faults, fixed;
  };
  const auto it = GENERATE(values<Case>({
      {"m: @RepLee\n",
       "data-syntax at '@RepLee': '@RepLee' begins with '@', which YAML does not allow without "
       "quotes\n",
       "m: \"@RepLee\"\n"},
      {"m: [@Lee, b]\n",
       "data-syntax at '@Lee': '@Lee' begins with '@', which YAML does not allow without quotes\n",
       "m: [\"@Lee\", b]\n"},
      {"- @Lee # staff\n- `x`\n",
       "data-syntax at '@Lee': '@Lee' begins with '@', which YAML does not allow without quotes\n"
       "data-syntax at '`x`': '`x`' begins with '`', which YAML does not allow without quotes\n",
       "- \"@Lee\" # staff\n- \"`x`\"\n"},
      {"m: {x} foo\n",
       "data-syntax at '{x} foo': '{x} foo' begins with '{', which YAML reads as a map\n",
       "m: \"{x} foo\"\n"},
      {"m: [link] foo\nb: c\n",
       "data-syntax at '[link] foo': '[link] foo' begins with '[', which YAML reads as a list\n",
       "m: \"[link] foo\"\nb: c\n"},
      {"m: \"x\" y\n",
       "data-syntax at '\"x\" y': '\"x\" y' begins with '\"', which YAML reads as a quoted text "
       "that ends before the "
       "line does\n",
       "m: \"\\\"x\\\" y\"\n"},
      {"a: b: c\nd: e\n",
       "data-syntax at 'b: c': 'b: c' holds ': ', which YAML reads as the end of a key\n",
       "a: \"b: c\"\nd: e\n"},
      {"a: 5 o'clock: now: really\n",
       "data-syntax at '5 o'clock: now: really': '5 o'clock: now: really' holds ': ', which YAML "
       "reads as the end "
       "of a key\n",
       "a: \"5 o'clock: now: really\"\n"},
      {"a: *bold* text\n",
       "data-syntax at '*bold* text': YAML reads '*' in '*bold* text' as a reference to an anchor, "
       "and there is no "
       "such anchor\n",
       "a: \"*bold* text\"\n"},
      {"a: !important\nb: 1\n",
       "data-syntax at '!important': YAML reads '!' in '!important' as a tag\n",
       "a: \"!important\"\nb: 1\n"},
      {"a: &joe\nb: 1\n", "data-syntax at '&joe': YAML reads '&' in '&joe' as an anchor\n",
       "a: \"&joe\"\nb: 1\n"},
      {"a: > quoted\n",
       "data-syntax at '> quoted': YAML reads '>' in '> quoted' as the start of a block of text\n",
       "a: \"> quoted\"\n"},
      {"a:\n\tb: c\n",
       "data-syntax at '\t': this line is indented with a tab; YAML only takes spaces\n",
       "a:\n  b: c\n"},
      {"a:\n\t \tb: c\n",
       "data-syntax at '\t \t': this line is indented with a tab; YAML only takes spaces\n",
       "a:\n     b: c\n"},
      {"- #FundLibraries\n- x\n",
       "data-hash-comment at '#FundLibraries': this list entry is empty because YAML reads '#' as "
       "a comment\n",
       "- FundLibraries\n- x\n"},
      {"hashtags: #FundLibraries\n",
       "data-hash-comment at '#FundLibraries': this value is empty because YAML reads '#' as a "
       "comment\n",
       "hashtags: FundLibraries\n"},
      {"hashtags: [#One, #Two]\nb: c\n",
       "data-hash-comment at '#One, #Two]': the rest of this line is lost because YAML reads '#' "
       "as a comment\n",
       "hashtags: [One, Two]\nb: c\n"},
      {"- {text: #One, b: c}\n- d\n",
       "data-hash-comment at '#One, b: c}': the rest of this line is lost because YAML reads '#' "
       "as a comment\n",
       "- {text: One, b: c}\n- d\n"},
      {"- {text: Join \\#1 for #One now, b: 'c #d'}\n- d\n",
       "data-hash-comment at 'Join \\#1 for #One now': 'Join \\#1 for #One now' is cut off because "
       "YAML reads '#' as a "
       "comment\n",
       "- {text: \"Join \\\\#1 for #One now\", b: 'c #d'}\n- d\n"},
      {"why: A reader reads #One as two words\nb: c # d\n",
       "data-hash-comment at '#One as two words': '#One as two words' is lost because YAML reads "
       "'#' as a comment\n",
       "why: \"A reader reads #One as two words\"\nb: c # d\n"},
      {"a: [b, #Two\n  c]\n",
       "data-hash-comment at '#Two': the rest of this line is lost because YAML reads '#' as a "
       "comment\n",
       "a: [b, Two\n  c]\n"},
      {"a: 1\nb: 2\na: 3\n", "data-duplicate-key at 'a': the key 'a' is written a second time\n",
       "a: 1\nb: 2\na: 3\n"},
      {"a: \"unclosed\nb: c\n",
       "data-syntax at '\"unclosed': this text begins with a quote that is never closed\n",
       "a: \"unclosed\nb: c\n"},
      {"a: [b, c\n", "data-syntax at '[': this '[' is never closed\n", "a: [b, c\n"},
      {"a: {b: c\n", "data-syntax at '{': this '{' is never closed\n", "a: {b: c\n"},
      {"a: ]\n",
       "data-syntax at ']': ']' begins with ']', which YAML reads as the end of something never "
       "opened\n",
       "a: \"]\"\n"},
      {"a: [b]]\n", "data-syntax at ']': this ']' closes nothing\n", "a: [b]]\n"},
      {"a: - b\n", "data-syntax at '-': a list cannot begin on the line of its key\n", "a: - b\n"},
      {"a: \"x\\q\"\n", "data-syntax at '\\q': '\\q' means nothing between double quotes\n",
       "a: \"x\\q\"\n"},
      {"a: x\n b: y\n", "data-syntax at 'b': 'b' does not line up with the lines above\n",
       "a: x\n b: y\n"},
      {"a\nb: c\n", "data-syntax at 'a': 'a' needs a ':' after it\n", "a:\nb: c\n"},
      {"a: x\nlong key\n  b: y\n", "data-syntax at 'long key': 'long key' needs a ':' after it\n",
       "a: x\nlong key:\n  b: y\n"},
      {"- a\nb: c\n", "data-syntax at 'b: c': 'b: c' does not belong to the list or map above\n",
       "- a\nb: c\n"},
      {"a: 1\n---\nb: 2\n",
       "data-several-documents at '---': a second document begins here; only one can be read\n",
       "a: 1\n---\nb: 2\n"},
      {"? [a]\n: b\n", "data-syntax at '[a]': a key must be a single text\n", "? [a]\n: b\n"},
      {": b\n", "data-syntax at '': there is no key before ':'\n", ": b\n"},
      {"a: b\x04"
       "c\n",
       "data-syntax at '\x04': the control character U+0004 is not allowed in YAML\n",
       "a: b\x04"
       "c\n"},
      {"a: [\"b\" \"c\"]\n",
       "data-syntax at '\"c\"]': a ',' or the closing ']' is missing before '\"c\"]'\n",
       "a: [\"b\" \"c\"]\n"},
  }));
  CAPTURE(it.text);
  const Reading reading = read(it.text);
  CHECK(reading.faults() == it.faults);
  CHECK(reading.fixed() == it.fixed);
  const bool is_fixed = reading.fixed() != it.text;
  if (is_fixed) CHECK(read(reading.fixed()).faults().empty());
}

TEST_CASE("a question mark is not a sign of YAML's unless it stands alone", "[yaml]") {
  const Reading reading =
      read("a: [ready?, why? yes, ?b]\nc: \"Did you?\"\nd: {text: Did you know?}\n? e\n: f?\n");
  CHECK(reading.faults().empty());
  REQUIRE(reading.root);
  const Node& list = *reading.root->find("a");
  REQUIRE(list.items.size() == 3);
  CHECK(list.items[1].scalar == "why? yes");
  CHECK(list.items[2].scalar == "?b");
  CHECK(reading.text(list.items[0].span) == "ready?");
  CHECK(reading.root->find("c")->scalar == "Did you?");
  CHECK(reading.root->find("d")->find("text")->scalar == "Did you know?");
  CHECK(reading.root->find("e")->scalar == "f?");
}

TEST_CASE("a fault after another on its line quotes what was written", "[yaml]") {
  CHECK(read("a: [@Lee, @Park?]\n").faults() ==
        "data-syntax at '@Lee': '@Lee' begins with '@', which YAML does not allow without quotes\n"
        "data-syntax at '@Park?': '@Park?' begins with '@', which YAML does not allow without "
        "quotes\n");
}

TEST_CASE("a text that lost its quotes is read as if it had them", "[yaml]") {
  const Reading reading = read("m: @RepLee\nn: {x} foo\no: a: b\n");
  REQUIRE(reading.root);
  CHECK(reading.root->find("m")->scalar == "@RepLee");
  CHECK(reading.root->find("n")->scalar == "{x} foo");
  CHECK(reading.root->find("o")->scalar == "a: b");
  CHECK(reading.diagnostics.size() == 3);
}

TEST_CASE("a key's second value is left out and points to the first", "[yaml]") {
  const Reading reading = read("a: 1\n'a': 2\n");
  REQUIRE(reading.root);
  REQUIRE(reading.root->entries.size() == 1);
  CHECK(reading.root->entries[0].value.scalar == "1");
  REQUIRE(reading.diagnostics.at(0).notes.size() == 1);
  CHECK(reading.diagnostics[0].notes[0].location.span == SourceSpan{0, 1});
}

TEST_CASE("a comment set off by a space is a comment", "[yaml]") {
  CHECK(read("a: # none yet\nb:\n- # later\n- c # d\n").faults().empty());
  CHECK(read("a: [b, # first\n  c]\n").faults().empty());
  CHECK(read("a: #our list\n- b\n").faults().empty());
}

TEST_CASE("the help for a lost hashtag names both ways to write it", "[yaml]") {
  const Reading reading = read("- #FundLibraries\n");
  CHECK(reading.diagnostics.at(0).help == "write FundLibraries or \"#FundLibraries\"");
  CHECK(read("m: @RepLee\n").diagnostics.at(0).fixes.at(0).title == "put quotes around @RepLee");
}

}  // namespace advolint::yaml
