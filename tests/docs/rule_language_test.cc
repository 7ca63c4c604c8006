#include <filesystem>
#include <memory>
#include <string>

#include <catch2/catch.hpp>

#include "config/workspace.h"
#include "engine/examples/run_examples.h"
#include "pack/compile.h"
#include "report/formats.h"
#include "support/code_blocks.h"
#include "support/files.h"
#include "support/project_dir.h"

namespace advolint {

TEST_CASE("the packs on the page about the rule language keep their examples", "[docs]") {
  const auto page =
      testing::read_file(std::filesystem::path(testing::project_dir()) / "docs/rule-language.md");
  REQUIRE(page);
  const Workspace workspace = empty_workspace();
  RuleSet set;
  Diagnostics faults;
  for (const std::string& block : testing::code_blocks(*page, "yaml")) {
    if (!block.starts_with("pack:")) continue;
    const auto file = std::make_shared<const SourceFile>("rule-language.md", block);
    const PackDefinition pack = parse_pack(file, faults);
    Names names{.platforms = workspace.platforms, .lists = {}, .keys = KnownKeys(pack.keys)};
    for (const ListDefinition& list : pack.lists) names.lists[list.name.text] = list.entries;
    for (const RuleDefinition& definition : pack.rules) {
      auto rule = compile_rule(pack, definition, names, {}, faults);
      if (rule) set.rules.push_back(std::move(*rule));
    }
  }
  INFO(render_text({.diagnostics = faults}, {}));
  CHECK(faults.empty());
  CHECK(set.rules.size() == 9);
  const ExampleResults results = run_examples(set);
  INFO(render_text({.diagnostics = results.failures}, {}));
  CHECK(results.failures.empty());
}

}  // namespace advolint
