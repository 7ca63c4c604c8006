#pragma once

#include <cstdint>

#include "draft/label_words.h"
#include "draft/outline/block.h"
#include "text/source_file.h"

namespace advolint {

/// Quotation marks may hold a post of several blocks: its bold lines, lists and fields are text of
/// it. Gives such blocks the number of a quote of their own, as the sign of quotes would, and
/// returns the first of these numbers. Linear.
std::uint32_t hold_quotations(const SourceFile& file, Outline& outline, const LabelWords& words);

}  // namespace advolint
