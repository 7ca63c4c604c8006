#pragma once

#include <string_view>
#include <vector>

#include "draft/naming/label.h"

namespace advolint {

/// The platforms for which a sentence says that posts are: "Post these on Facebook and Instagram",
/// "Short texts for X". Spans count into `text`. None for a text that is no such sentence.
std::vector<LabelPlatform> platforms_in_sentence(std::string_view text, const LabelWords& words);

}  // namespace advolint
