#pragma once

#include <string>

#include "diag/diagnostic.h"
#include "pack/rule.h"

namespace advolint {

/// Whether an example has `posts:`, for a rule over many posts.
bool is_calendar_example(const Example& example);

/// Runs an example with `posts:` against the rule alone, and says what went wrong; empty if
/// nothing. A bad one gives findings exactly at its `«…»` marks or at the posts whose numbers `at:`
/// lists (a word there names a part of `workspace:`), or any where it has neither. Faults of its
/// `workspace:` are appended to `faults`.
Phrase run_calendar_example(const Rule& rule, const Example& example, Diagnostics& faults);

}  // namespace advolint
