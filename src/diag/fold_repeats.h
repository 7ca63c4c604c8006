#pragma once

#include "diag/report.h"
#include "text/phrasebook.h"

namespace advolint {

/// Tells once a file what rules with `RuleInfo::once_a_file` find in three of its posts or more:
/// the first finding stays, with a note in the language of `book` that counts the others. Linear.
void fold_repeats(Report& report, const Phrasebook& book);

}  // namespace advolint
