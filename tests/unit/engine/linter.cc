#include "unit/engine/linter.h"

#include <algorithm>
#include <memory>

#include <catch2/catch.hpp>
#include <fmt/format.h>

#include "diag/report.h"
#include "draft/read_draft.h"
#include "engine/lint_draft.h"
#include "pack/compile.h"
#include "support/faults.h"
#include "unit/config/workspace_folder.h"

namespace advolint {
namespace {

RuleSet compile(std::string_view rules, const Workspace& workspace) {
  Diagnostics diagnostics;
  const auto file = std::make_shared<const SourceFile>(
      "pack.yaml", fmt::format("pack: p\nlists: {{tags: [Books, Reading]}}\nrules:\n{}", rules));
  const PackDefinition pack = parse_pack(file, diagnostics);
  Names names{.platforms = workspace.platforms, .lists = {}};
  for (const ListDefinition& list : pack.lists) names.lists[list.name.text] = list.entries;
  RuleSet set;
  for (const RuleDefinition& definition : pack.rules) {
    auto compiled = compile_rule(pack, definition, names, {}, diagnostics);
    if (compiled) set.rules.push_back(std::move(*compiled));
  }
  REQUIRE(testing::faults_of(diagnostics) == "");
  std::ranges::sort(set.rules, {}, [](const Rule& it) { return it.info.name; });
  return set;
}

std::string place(const Location& at) {
  if (!at.span.empty()) return fmt::format("at '{}'", at.file->text(at.span));
  const std::string_view before = std::string_view(at.file->bytes()).substr(0, at.span.begin);
  return fmt::format("after '{}'", before.substr(before.find_last_of('\n') + 1));
}

}  // namespace

Linter::Linter(std::string_view rules, std::string_view workspace) {
  LoadedWorkspace loaded = workspace_of(workspace.empty() ? "{}" : workspace);
  REQUIRE(loaded.faults() == "");
  workspace_ = std::move(loaded.workspace);
  rules_ = compile(rules, workspace_);
}

Diagnostics Linter::diagnostics(std::string_view draft, std::string_view path) const {
  const auto file = std::make_shared<const SourceFile>(std::string(path), std::string(draft));
  const Draft read = read_draft(file, workspace_.platforms, {.named = true});
  const PeopleIndex people(workspace_);
  const RunFacts facts{.workspace = workspace_,
                       .people = people,
                       .today = std::chrono::year(2026) / std::chrono::April / 14,
                       .path = std::string(path)};
  Diagnostics found = lint_draft(facts, rules_, Calendar(rules_), read, nullptr).diagnostics;
  apply_suppressions(facts, rules_, rules_.names(), read, nullptr, false, found);
  sort(found);
  return found;
}

std::string Linter::lint(std::string_view draft, std::string_view path) const {
  std::string lines;
  for (const Diagnostic& it : diagnostics(draft, path)) {
    lines += fmt::format("{} {}: {}", name_of(it.level), place(it.location), it.message);
    if (!it.fixes.empty()) lines += fmt::format(" ({})", it.fixes.front().title);
    if (!it.help.empty()) lines += fmt::format(" ({})", it.help);
    lines += "\n";
    for (const Note& note : it.notes) {
      lines += fmt::format("  note {}: {}\n", place(note.location), note.message);
    }
  }
  return lines;
}

std::string rule(std::string_view lines, std::string_view name) {
  std::string text = fmt::format("- rule: {}\n  title: t\n  why: w.\n", name);
  const auto says = [&](std::string_view key) {
    return lines.starts_with(key) || lines.find(fmt::format("\n{}", key)) != lines.npos;
  };
  if (!says("level:")) text += "  level: error\n";
  if (!says("message:")) text += "  message: m\n";
  if (!says("examples:")) text += "  examples: [{good: {text: a}}, {bad: {text: b}}]\n";
  while (!lines.empty()) {
    const std::size_t end = std::min(lines.find('\n'), lines.size());
    text += fmt::format("  {}\n", lines.substr(0, end));
    lines.remove_prefix(std::min(end + 1, lines.size()));
  }
  return text;
}

}  // namespace advolint
