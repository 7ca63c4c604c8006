#pragma once

#include "diag/report.h"
#include "text/phrasebook.h"

namespace advolint {

/// Tells once a file what rules with `RuleInfo::once_a_file` advise for several of its posts, and
/// once a file or a run what rules with `RuleInfo::same_words_once` or `RuleInfo::once_a_run` say
/// in the same words: the first finding stays, with a note in the language of `book` that counts
/// the others. Linear.
///
/// Programs that read a report make its fixes: what can be fixed is left to them one by one.
enum class Readers { People, Programs };
void fold_repeats(Report& report, const Phrasebook& book, Readers readers = Readers::People);

}  // namespace advolint
