#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/span.h"

namespace advolint {

class Lexicon;

/// A word of a post and the form in which it is compared.
struct WordToken {
  TextSpan span;
  std::string folded;      ///< case-folded, accents kept
  std::uint32_t hash = 0;  ///< hash_of_word(folded)
  bool is_ascii = false;   ///< of `folded`
};

/// The words of `text`, valid UTF-8: runs of letters, marks and numbers, with apostrophes inside
/// ("don't", "l’école"). A hyphen, an underscore and every other sign ends a word. Linear.
std::vector<WordToken> cut_words(std::string_view text);

/// The sentences of `text`: they end at . ! ? … with closing quotes and brackets after, at a line
/// end, not at abbreviations ("Rep.", "a.m."), single initials or decimal points. Surrounding white
/// space is not part of them.
std::vector<TextSpan> cut_sentences(std::string_view text, const Lexicon& lexicon);

}  // namespace advolint
