#include "pack/message.h"

#include <map>

#include <catch2/catch.hpp>

namespace advolint {
namespace {

/// `text` with "tag" and "near" filled in; a name without a value gives nothing.
std::string filled(std::string_view text, const std::string& near = {}) {
  const std::map<std::string, std::string, std::less<>> values = {{"tag", "Books"}, {"near", near}};
  const auto message = Message::parse(text);
  REQUIRE(message.has_value());
  const auto value_of = [&](std::string_view name) {
    const auto found = values.find(name);
    return found == values.end() ? std::string() : found->second;
  };
  return message->fill(value_of).text;
}

}  // namespace

TEST_CASE("a message is filled in by name", "[pack][message]") {
  CHECK(filled("") == "");
  CHECK(filled("no field") == "no field");
  CHECK(filled("#{tag}") == "#Books");
  CHECK(filled("{tag}{tag}") == "BooksBooks");
  CHECK(filled("a {nothing} b") == "a  b");
}

TEST_CASE("an optional text shows only where its name has a value", "[pack][message]") {
  const std::string text = "#{tag} is not known{near:; did you mean #{near}?}!";
  CHECK(filled(text) == "#Books is not known!");
  CHECK(filled(text, "Book") == "#Books is not known; did you mean #Book?!");
  CHECK(filled("{near: and {tag} of {near}}.", "x") == " and Books of x.");
  CHECK(filled("{near: and {tag} of {near}}.") == ".");
  CHECK(filled("{near:}", "x") == "");
  CHECK(filled("{near:a}{tag:b}{near:c}") == "b");
}

TEST_CASE("braces that fill nothing in", "[pack][message]") {
  CHECK(filled("{{tag}") == "{tag}");
  CHECK(filled("{{{tag}") == "{Books");
  CHECK(filled("a } b") == "a } b");
}

TEST_CASE("a message with an open brace is not read", "[pack][message]") {
  for (const std::string_view text :
       {"{", "{tag", "a {tag: b", "{near: {tag}", "{near: {tag: x}}", "{{{"}) {
    CAPTURE(text);
    CHECK_FALSE(Message::parse(text).has_value());
  }
}

TEST_CASE("a message knows its fields and where they stand", "[pack][message]") {
  const auto message = Message::parse("a {tag} {near: b {near}} {draft.campaign}");
  REQUIRE(message.has_value());
  std::vector<std::string> names;
  for (const Message::Field& field : message->fields()) names.push_back(field.name);
  CHECK(names == std::vector<std::string>{"tag", "near", "near", "draft.campaign"});
  CHECK(message->fields().at(0).offset == 2);
  CHECK(message->fields().at(2).offset == 17);
  CHECK_FALSE(message->empty());
  CHECK(Message().empty());
  CHECK(Message::parse("")->empty());
}

TEST_CASE("a value that is not known yet leaves a gap, to be closed later", "[pack][message]") {
  const auto message = Message::parse("{platform}: {platform: on {platform}} twice");
  REQUIRE(message.has_value());
  const OpenText open = message->fill([](std::string_view) { return std::nullopt; });
  CHECK(open.text == ":  on  twice");
  CHECK(open.closed("X") == "X:  on X twice");
  CHECK(open.closed("") == open.text);
}

}  // namespace advolint
