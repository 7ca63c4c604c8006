#pragma once

#include <span>
#include <string>
#include <string_view>

#include "text/phrase.h"

namespace advolint {

/// "did you mean '…'?" with the candidate that `word` most probably meant; empty if none is near.
Phrase suggestion_for(std::string_view word, std::span<const std::string> candidates);

}  // namespace advolint
