#pragma once

#include <optional>

#include "draft/naming/line_label.h"

namespace advolint {

/// A line that names networks and says more: "Instagram. Use the photo of the desks." alone,
/// "nextdoor - only Pine Hollow" and "if it breaks down (FB + X)" above the lines of a post.
std::optional<Label> read_named_line(const LabelLine& line, const LabelWords& words);

}  // namespace advolint
