#pragma once

#include <cstddef>

#include "config/workspace.h"
#include "diag/diagnostic.h"
#include "pack/rule.h"

namespace advolint {

/// How the examples of a rule set did.
struct ExampleResults {
  std::size_t rule_count = 0;
  std::size_t example_count = 0;
  /// One `pack-example-failed` for each example that did not do what it says, at its place in the
  /// pack.
  Diagnostics failures;
};

/// Runs every example of every rule in `rules` against its own rule alone: a bad one must give
/// findings exactly at its `«…»` marks (or any, if it has none), a good one none.
ExampleResults run_examples(const RuleSet& rules);

}  // namespace advolint
