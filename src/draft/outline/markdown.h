#pragma once

#include "draft/outline/block.h"
#include "draft/outline/excerpt.h"
#include "text/source_file.h"

namespace advolint {

/// Reads CommonMark. `excerpt` comes without HTML comments; every other tag stays text. Linear.
Outline read_markdown(const SourceFile& file, const Excerpt& excerpt);

}  // namespace advolint
