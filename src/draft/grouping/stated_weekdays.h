#pragma once

#include <vector>

#include "draft/draft.h"
#include "text/source_file.h"

namespace advolint {

/// States the weekday of "## Wednesday, April 8", or of "When: Tue 10 Feb", where that day is
/// another one, for the rule that compares them. Most of such days in the file have to agree with
/// their dates: else it is the year that was not understood. The first post of a label gets it.
/// Linear.
void state_wrong_weekdays(const SourceFile& file, std::vector<Post>& posts);

}  // namespace advolint
