#pragma once

#include "diag/diagnostic.h"
#include "engine/examples/laid_out_example.h"
#include "pack/rule.h"

namespace advolint {

/// Whether `found` is what `example` promises; says what went wrong, empty if nothing. A good one
/// gives no finding. A bad one gives findings exactly at its `«…»` marks and at what `at:` lists,
/// or anywhere where it has neither: `at:` gives the number of a post, the words of a data file, or
/// a key of `workspace:`.
Phrase judge_example(const Rule& rule, const Example& example, const LaidOutExample& laid_out,
                     const Diagnostics& found);

}  // namespace advolint
