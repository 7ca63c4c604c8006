#pragma once

#include "draft/outline/block.h"

namespace advolint {

/// Makes headings of the titles of a plain text that counts its parts ("4. Messages for X",
/// "4.1. For the day before"), at the depth that their numbers say. A text counts its parts where
/// two titles or more have numbers of two levels; their chapters follow each other. Linear.
void mark_counted_headings(Outline& outline);

}  // namespace advolint
