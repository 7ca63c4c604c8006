#pragma once

#include <set>
#include <string>
#include <string_view>

namespace advolint::tidy {

/// The string literals of a source, adjacent ones as one, escapes resolved.
struct Literals {
  std::set<std::string> phrases;  ///< first arguments of Phrase(…), English(…) and say(…)
  std::set<std::string> all;
};

/// Adds those of `source` to `literals`.
void add_literals(std::string_view source, Literals& literals);

/// Whether there is anything to translate: words, beside what is quoted and filled in.
bool holds_words(std::string_view phrase);

}  // namespace advolint::tidy
