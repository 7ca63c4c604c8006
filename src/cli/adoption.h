#pragma once

#include "cli/options.h"
#include "cli/run_cli.h"
#include "engine/lint.h"

namespace advolint {

/// Leaves in `result` what is to be told: of what changed, what no baseline has, at the levels that
/// the command line asks for. Reads and writes the baseline. What fails is among the errors of
/// `result`.
void adopt(const Invocation& invocation, const Options& options, LintResult& result);

/// The findings that --error-limit leaves, the worst first to stay; says how many there are more.
void cut_to_limit(const Invocation& invocation, const Options& options, LintResult& result);

}  // namespace advolint
