#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "text/phrase.h"

namespace advolint {

/// "did you mean '…'?"
Phrase suggestion_of(std::string_view meant);

/// The same with the candidate that `word` most probably meant; empty if none is near.
Phrase suggestion_for(std::string_view word, std::span<const std::string> candidates);

/// The same, and where none is near, what there is: "known are …".
Phrase suggestion_or_known(std::string_view word, std::span<const std::string> candidates);

/// "there is no rule 'x'; did you mean 'y'?": `fault` with what was meant, where that is known, or
/// else with `otherwise`, where that says something.
Phrase with_suggestion(Phrase fault, const std::optional<std::string>& meant,
                       Phrase otherwise = {});

}  // namespace advolint
