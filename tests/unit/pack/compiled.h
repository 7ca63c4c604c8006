#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "pack/compile.h"
#include "pack/rule.h"

namespace advolint {

/// What a pack was compiled to, and what was wrong with it, as "error pack-… at '…': …" lines.
struct Compiled {
  std::vector<Rule> rules;
  std::string faults;
};

/// Parses and compiles; the pack's own lists and keys are known.
Compiled compile(std::string text);

/// What is wrong with a rule that says `lines`, and all else that a rule must say.
std::string faults_of_rule(std::string_view lines);

}  // namespace advolint
