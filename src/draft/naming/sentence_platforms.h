#pragma once

#include <string_view>
#include <vector>

#include "draft/naming/label.h"

namespace advolint {

/// The platforms for which a sentence says that posts are: "Post these on Facebook and Instagram",
/// "Short texts for X". Spans count into `text`. None for a text that is no such sentence.
std::vector<LabelPlatform> platforms_in_sentence(std::string_view text, const LabelWords& words);

/// The same for words that lead in a post and end with a colon, which need not call it one: "And
/// one to put on Facebook, if it goes well:".
std::vector<LabelPlatform> platforms_in_lead(std::string_view text, const LabelWords& words);

/// The networks without data that a lead names: "Nextdoor" of "To go out on Nextdoor only:".
std::vector<LabelNetwork> networks_in_lead(std::string_view text);

/// The platforms of a sentence that speaks of all: "All of it is for Facebook but the last one.",
/// "Here is what I put on our Facebook page."
std::vector<LabelPlatform> platforms_for_all(std::string_view text, const LabelWords& words);

}  // namespace advolint
