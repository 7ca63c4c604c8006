#pragma once

#include <string>

#include "draft/draft.h"

namespace advolint {

/// The first place where the way back from a post's text to its file is wrong; empty if it is right
/// everywhere.
std::string find_wrong_place(const Draft& draft);

/// What is wrong with the stretches of a draft: they cover its file without gaps or overlaps, and
/// what is no post says why. Empty if nothing is.
std::string find_wrong_stretch(const Draft& draft);

}  // namespace advolint
