#pragma once

#include <vector>

#include "draft/draft.h"

namespace advolint {

/// Adds the faults "invalid-text" of a file: one for the whole file where it is written in
/// Windows-1252 or MacRoman, with the encoding; else one for each stretch of bytes that is no text
/// ("found": "F0 9F"), and one for each run of U+FFFD, which stands for what was lost before.
void report_invalid_text(const SourceFile& file, std::vector<LayoutFault>& faults);

}  // namespace advolint
