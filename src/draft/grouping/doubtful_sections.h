#pragma once

#include <vector>

#include "draft/grouping/section.h"

// What the rest of a file tells of sections that their labels leave in doubt.
namespace advolint {

/// The title "April social calendar" reads like help for those who post. Where an aside would take
/// all posts of a file, it is none.
void open_asides(std::vector<Section>& sections);

/// In a plan whose samples are in quotation marks, what is below other headings is the plan.
void close_unquoted(std::vector<Section>& sections);

}  // namespace advolint
