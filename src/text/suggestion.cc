#include "text/suggestion.h"

#include "text/edit_distance.h"

namespace advolint {

Phrase suggestion_for(std::string_view word, std::span<const std::string> candidates) {
  const auto meant = did_you_mean(word, candidates);
  return meant ? Phrase("did you mean '{}'?", *meant) : Phrase();
}

}  // namespace advolint
