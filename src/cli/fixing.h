#pragma once

#include "cli/options.h"
#include "cli/run_cli.h"
#include "engine/lint.h"

namespace advolint {

/// What is left after the fixes that `options` ask for were made, and written to the drafts; with
/// --dry-run, what was there before. What cannot be written is among its errors.
LintResult lint_and_fix(const Invocation& invocation, const Options& options,
                        const LintOptions& lint_options);

/// --diff: prints what the fixes would change, and writes nothing. Returns the exit code.
int show_fixes(const Invocation& invocation, const Options& options,
               const LintOptions& lint_options);

}  // namespace advolint
