#pragma once

#include <string>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "files/files.h"
#include "pack/definition.h"
#include "pack/rule.h"
#include "text/source_file.h"

namespace advolint {

/// Packs that the binary carries, by name: "hygiene".
std::vector<std::string> built_in_packs();

/// Whether `file` is one of those packs.
bool is_built_in(const SourceFile& file);

/// Every rule of the packs that `workspace` names and of `more_packs` (names, or paths as the
/// program reaches them), with the workspace's levels, parameters and lists. Faults of packs, and
/// of what the workspace says of rules, become diagnostics. The examples of built-in rules are half
/// of their packs, and a run that only judges drafts asks for none.
RuleSet load_rules(const Files& files, const Workspace& workspace,
                   const std::vector<std::string>& more_packs, Diagnostics& diagnostics,
                   PackExamples of_built_in = PackExamples::Read);

/// The examples of a rule, also where they were left out when it was loaded.
std::vector<Example> examples_of(const Rule& rule);

}  // namespace advolint
