#pragma once

#include <span>
#include <string_view>

#include "text/phrase.h"

namespace advolint {

/// What a value of a thing, or a parameter of a kind, may be.
enum class TermType {
  Text,     ///< any words
  Number,   ///< a whole number, from 0
  Percent,  ///< a whole number from 0 to 100
  Days,     ///< "21", "21 days", "3 weeks"; kinds get the number of days
  OneOf,    ///< one of the term's words
  Host,     ///< a domain, which stands for those below it, too
  Pattern,  ///< a regular expression that RE2 can read
};

/// A value or a parameter of a kind. The compiler of packs, their schema, `rules --kinds`, the docs
/// and did-you-mean all read this.
struct Term {
  std::string_view name;
  std::string_view doc;
  TermType type = TermType::Text;
  std::span<const std::string_view> words = {};  ///< of OneOf: all that it may be
};

inline constexpr std::string_view kYesOrNo[] = {"yes", "no"};

/// Null if there is none of this name.
const Term* find_term(std::span<const Term> terms, std::string_view name);

/// "a, b or c".
Phrase any_of(std::span<const std::string_view> words);

/// What `term` may be: "a whole number", "yes or no".
Phrase type_of(const Term& term);

}  // namespace advolint
