#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "text/language.h"
#include "text/span.h"

namespace advolint {

/// Where the sentence that ends with the sign at `at` ends: after further signs, closing quotes
/// and brackets. Nothing if no sentence ends there: the sign is none of . ! ? …, or belongs to an
/// abbreviation of `lexicon`'s, a number, a domain.
std::optional<std::uint32_t> sentence_end_at(std::string_view text, std::uint32_t at,
                                             const Lexicon& lexicon);

/// Whether a sentence ends in `gap`, a stretch between two words: at its signs, or at an empty
/// line.
bool sentence_ends_in(std::string_view text, TextSpan gap, const Lexicon& lexicon);

}  // namespace advolint
