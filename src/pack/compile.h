#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "pack/definition.h"
#include "pack/known_keys.h"
#include "pack/rule.h"
#include "platform/platform.h"
#include "text/phrases.h"

namespace advolint {

/// What names in a pack may refer to.
struct Names {
  const PlatformTable& platforms;
  std::map<std::string, std::vector<std::string>, std::less<>> lists;
  KnownKeys keys = KnownKeys();
  /// Of `lists`, those that claims have looked for so far, compiled: many ask for the same.
  mutable std::map<std::string, PhraseSet, std::less<>> phrases = {};
};

/// Looks up and checks everything that `definition` names. Faults become diagnostics `pack-…` at
/// their place; a rule with a fault in it is left out.
std::optional<Rule> compile_rule(const PackDefinition& pack, const RuleDefinition& definition,
                                 const Names& names,
                                 const std::map<std::string, yaml::Node>& parameters,
                                 Diagnostics& diagnostics);

}  // namespace advolint
