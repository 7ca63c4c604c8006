// Rules speak to people with spreadsheets and documents: no word of the program's own.
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "pack/definition.h"
#include "pack/load_rules.h"
#include "support/memory_files.h"
#include "text/ascii.h"
#include "text/embedded.h"
#include "yaml/node.h"

namespace advolint {
namespace {

struct Spoken {
  std::string rule;
  std::string text;
};

/// What `node` and all below say under `message` and `help`, examples left out.
void collect(const std::string& rule, const yaml::Node& node, std::vector<Spoken>& spoken) {
  for (const yaml::Entry& entry : node.entries) {
    if (entry.key == "examples") continue;
    if ((entry.key == "message" || entry.key == "help") && entry.value.is_scalar())
      spoken.push_back({rule, entry.value.scalar});
    collect(rule, entry.value, spoken);
  }
  for (const yaml::Node& item : node.items) collect(rule, item, spoken);
}

std::vector<Spoken> spoken_by_rules() {
  std::vector<Spoken> spoken;
  Diagnostics diagnostics;
  for (const EmbeddedFile& file : embedded_rules()) {
    if (!file.path.starts_with("packs/")) continue;
    const PackDefinition pack =
        parse_pack(std::make_shared<SourceFile>(std::string(file.path), std::string(file.content)),
                   diagnostics);
    for (const yaml::Entry& entry : pack.root->entries) {
      if (entry.key != "rules") continue;
      for (std::size_t i = 0; i < pack.rules.size(); ++i)
        collect(pack.rules[i].name.text, entry.value.items[i], spoken);
    }
  }
  return spoken;
}

}  // namespace

TEST_CASE("no rule speaks of how the program works", "[pack]") {
  const std::vector<Spoken> all = spoken_by_rules();
  REQUIRE(all.size() > 100);
  for (const auto& [rule, text] : all) {
    CAPTURE(rule, text);
    for (const std::string_view word : {"weighted", "workspace", "wake", "sleep"})
      CHECK(lower_ascii(text).find(word) == std::string::npos);
  }
}

TEST_CASE("front matter is named only where a file has some", "[pack]") {
  for (const auto& [rule, text] : spoken_by_rules()) {
    if (rule == "unfenced-front-matter" || rule == "unclosed-front-matter") continue;
    CAPTURE(rule, text);
    CHECK(lower_ascii(text).find("front matter") == std::string::npos);
  }
}

TEST_CASE("rules yield to rules that exist", "[pack]") {
  Workspace workspace = empty_workspace();
  workspace.packs = built_in_packs();
  Diagnostics diagnostics;
  const RuleSet set = load_rules(testing::MemoryFiles(), workspace, {}, diagnostics);
  for (const Rule& rule : set.rules) {
    for (const std::string& other : rule.yields_to) {
      CAPTURE(rule.info.name, other);
      CHECK(set.find(other) != nullptr);
      CHECK(other != rule.info.name);
    }
  }
}

}  // namespace advolint
