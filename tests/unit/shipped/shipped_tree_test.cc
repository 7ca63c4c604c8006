#include "shipped/shipped_tree.h"

#include <memory>

#include <catch2/catch.hpp>

#include "text/embedded.h"
#include "yaml/parse.h"

namespace advolint {
namespace {

void check_same(const yaml::Node& a, const yaml::Node& b) {
  CAPTURE(a.span.begin, a.scalar);
  REQUIRE(a.kind == b.kind);
  REQUIRE(a.style == b.style);
  REQUIRE(a.span == b.span);
  REQUIRE(a.scalar == b.scalar);
  REQUIRE(a.items.size() == b.items.size());
  for (std::size_t i = 0; i < a.items.size(); ++i) check_same(a.items[i], b.items[i]);
  REQUIRE(a.entries.size() == b.entries.size());
  for (std::size_t i = 0; i < a.entries.size(); ++i) {
    REQUIRE(a.entries[i].key == b.entries[i].key);
    REQUIRE(a.entries[i].key_span == b.entries[i].key_span);
    check_same(a.entries[i].value, b.entries[i].value);
  }
}

yaml::Node parsed(std::string text) {
  Diagnostics faults;
  const auto file = std::make_shared<SourceFile>("a.yaml", std::move(text));
  auto tree = yaml::parse_file(file, "rules", faults);
  REQUIRE(faults.empty());
  REQUIRE(tree.has_value());
  return std::move(*tree);
}

}  // namespace

TEST_CASE("the trees in the binary are what the parser gives for its files", "[shipped]") {
  std::size_t count = 0;
  for (const EmbeddedFile& file : embedded_rules()) {
    const auto tree = shipped_tree(file.path);
    const bool is_tree = file.path.ends_with(".yaml") && !file.path.starts_with("init/");
    INFO(file.path);
    REQUIRE(tree.has_value() == is_tree);
    if (!tree) continue;
    check_same(*tree, parsed(std::string(file.content)));
    ++count;
  }
  CHECK(count == tree_images().size());
  CHECK_FALSE(shipped_tree("packs/none.yaml").has_value());
}

TEST_CASE("a value is read from a file without the rest", "[shipped]") {
  const auto columns = shipped_value("calendar/columns.yaml", "columns");
  REQUIRE(columns.has_value());
  check_same(*columns, *shipped_tree("calendar/columns.yaml")->find("columns"));
  CHECK_FALSE(shipped_value("calendar/columns.yaml", "no such key").has_value());
  CHECK_FALSE(shipped_value("packs/none.yaml", "rules").has_value());
}

TEST_CASE("an image gives back each sort of node", "[shipped]") {
  const std::string file =
      "a: [1, 'two', ~, {}]\nb:\n  - |\n    more\n    lines\n  - []\nc: \"\"\nd: \"\\x41\"\n";
  const yaml::Node tree = parsed(file);
  TreeImageWriter writer(file);
  const std::uint32_t root = writer.add(tree);
  check_same(read_tree({"a.yaml", writer.words(), writer.text(), root}, file), tree);
}

TEST_CASE("an image holds only what its file writes in other bytes", "[shipped]") {
  const std::string file = "a: plain\nb: 'quoted'\nc: \"es\\x41caped\"\n";
  const yaml::Node tree = parsed(file);
  TreeImageWriter writer(file);
  writer.add(tree);
  CHECK(writer.text() == "esAcaped");
}

TEST_CASE("entries of a tree are left out by their key, at any depth", "[shipped]") {
  const std::string file = "rules: [{rule: a, examples: [1, 2]}, {rule: b}]\nexamples: 3\n";
  const yaml::Node tree = parsed(file);
  TreeImageWriter writer(file);
  const std::uint32_t root = writer.add(tree);
  constexpr std::string_view kLeftOut[] = {"examples"};
  const yaml::Node read =
      read_tree({"a.yaml", writer.words(), writer.text(), root}, file, kLeftOut);
  REQUIRE(read.entries.size() == 1);
  const yaml::Node& rules = read.entries[0].value;
  REQUIRE(rules.items.size() == 2);
  CHECK(rules.items[0].entries.size() == 1);
  CHECK(rules.items[1].word("rule") == "b");
}

}  // namespace advolint
