#include "unit/pack/compiled.h"

#include "support/faults.h"
#include "unit/pack/pack_text.h"

namespace advolint {

Compiled compile(std::string text) {
  const Workspace workspace = empty_workspace();
  Diagnostics diagnostics;
  const auto file = std::make_shared<const SourceFile>("pack.yaml", std::move(text));
  const PackDefinition pack = parse_pack(file, diagnostics);
  Names names{.platforms = workspace.platforms, .lists = {}, .keys = KnownKeys(pack.keys)};
  for (const ListDefinition& list : pack.lists) names.lists[list.name.text] = list.entries;
  Compiled compiled;
  for (const RuleDefinition& definition : pack.rules) {
    if (auto rule = compile_rule(pack, definition, names, {}, diagnostics)) {
      compiled.rules.push_back(std::move(*rule));
    }
  }
  compiled.faults = testing::faults_of(diagnostics);
  return compiled;
}

std::string faults_of_rule(std::string_view lines) { return compile(pack_text(lines)).faults; }

}  // namespace advolint
