#pragma once

#include <iosfwd>

#include "cli/options.h"
#include "cli/run_cli.h"
#include "engine/lint.h"

namespace advolint {

/// Writes the report in every format that `options` ask for, each to where it goes; `out` is
/// standard output, or what takes its place. False where a file cannot be written, which was said.
bool write_reports(const Invocation& invocation, const Options& options, const LintResult& result,
                   std::ostream& out);

/// Whether no more than one finding at a time is looked at, see LintOptions.
bool shows_one_by_one(const Options& options);

}  // namespace advolint
