#pragma once

#include <iosfwd>

#include "cli/options.h"
#include "cli/run_cli.h"
#include "diag/report.h"
#include "text/phrasebook.h"

namespace advolint {

/// Writes the report in every format that `options` ask for, each to where it goes; `out` is
/// standard output, or what takes its place. False where a file cannot be written, which was said.
bool write_reports(const Invocation& invocation, const Options& options, const Report& report,
                   const Phrasebook& phrases, std::ostream& out);

}  // namespace advolint
