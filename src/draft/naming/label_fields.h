#pragma once

#include <string_view>
#include <vector>

#include "draft/calendar/words.h"
#include "draft/label_words.h"
#include "draft/naming/label_tokens.h"

namespace advolint {

/// What a label says as the name of a calendar's column would: "Best time", "Suggested image", "Alt
/// text for slide 2". `is_aside`: by its words it heads advice. Null: it is not a field.
const ColumnMeaning* find_label_field(std::string_view text, const std::vector<LabelToken>& tokens,
                                      bool is_aside, const LabelWords& words);

}  // namespace advolint
