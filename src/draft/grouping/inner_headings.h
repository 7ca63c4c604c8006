#pragma once

#include <cstdint>
#include <optional>

#include "draft/grouping/section.h"
#include "draft/label_words.h"
#include "draft/naming/piece.h"

namespace advolint {

/// The level of the headings with words of their own that part the pieces below `heading` into
/// posts; nothing if none does.
std::optional<std::uint32_t> own_heading_level(const Pieces& pieces, const Heading& heading,
                                               const LabelWords& words);

}  // namespace advolint
