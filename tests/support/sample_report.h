#pragma once

#include "diag/report.h"

namespace advolint::testing {

/// One report with everything that is hard to print: several bytes a character, wide characters,
/// joined emoji, tabs, CRLF, control characters, invalid UTF-8, long lines, spans that are empty,
/// at a line end or over several lines, notes, fixes, and a path and rules that need escaping. All
/// formats render it.
Report sample_report();

}  // namespace advolint::testing
