#pragma once

#include <vector>

#include "text/source_file.h"
#include "text/span.h"

namespace advolint {

/// Fenced code in the Markdown of `region`: from a line of ``` or ~~~ to the line that closes it,
/// or to the end. Looks through quotes and list markers in front of the fence.
std::vector<SourceSpan> find_fences(const SourceFile& file, SourceSpan region);

}  // namespace advolint
