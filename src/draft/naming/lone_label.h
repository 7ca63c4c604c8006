#pragma once

#include "draft/naming/line_label.h"

namespace advolint {

/// Whether a label of these words may be without a colon.
bool is_surely_label(const Label& label);

/// Whether the words of `line`, which were read as `label`, are a label without a colon, a dash or
/// bold type: by their place in the paragraph and by the line below them.
bool stands_alone(const Label& label, const LabelLine& line, const LabelWords& words);

}  // namespace advolint
