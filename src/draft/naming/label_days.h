#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "draft/naming/label.h"
#include "draft/naming/label_tokens.h"

namespace advolint {

/// The day that the words of a label name: "Monday, March 2", "2 de marzo de 2026", "2026-03-02",
/// "Day 3", "Week 1 (March 2–8)" (whose first day it is). Marks the words as of a day.
std::optional<LabelDay> read_label_day(std::string_view text, std::vector<LabelToken>& tokens,
                                       const LabelWords& words);

/// "April 13–17, 2026", and not "May 4 – 9 pm" or "2026-04-13".
bool tells_several_days(std::string_view text, const Lexicon& lexicon);

/// The first day that a sentence names.
std::optional<LabelDay> day_in_sentence(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
