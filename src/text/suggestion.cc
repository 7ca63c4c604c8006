#include "text/suggestion.h"

#include <utility>

#include <fmt/format.h>

#include "text/edit_distance.h"

namespace advolint {

Phrase suggestion_of(std::string_view meant) { return Phrase("did you mean '{}'?", meant); }

Phrase suggestion_for(std::string_view word, std::span<const std::string> candidates) {
  const auto meant = did_you_mean(word, candidates);
  return meant ? suggestion_of(*meant) : Phrase();
}

Phrase suggestion_or_known(std::string_view word, std::span<const std::string> candidates) {
  Phrase meant = suggestion_for(word, candidates);
  if (!meant.empty() || candidates.empty()) return meant;
  return Phrase("known are {}", fmt::format("{}", fmt::join(candidates, ", ")));
}

Phrase with_suggestion(Phrase fault, const std::optional<std::string>& meant, Phrase otherwise) {
  const Phrase more = meant ? suggestion_of(*meant) : std::move(otherwise);
  return more.empty() ? std::move(fault) : Phrase("{}; {}", fault, more);
}

}  // namespace advolint
