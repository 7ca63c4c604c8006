#pragma once

#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

#include "text/language.h"
#include "text/span.h"
#include "text/span_set.h"
#include "text/words.h"

namespace advolint {

/// Names of persons in a text, as words of it.
struct PersonalName {
  TextSpan span;          ///< "Maria", "Ana Ruiz", without "'s"
  std::size_t first = 0;  ///< indices into the words
  std::size_t end = 0;
};

/// Whether many people are called so, by the languages' lists. Case and accents do not matter, nor
/// does "'s" at the end. A name that is missing tells nothing.
bool is_given_name(std::string_view word, const Lexicon& lexicon);

/// Whether the word begins with an upper-case letter.
bool begins_with_capital(std::string_view word);

/// Whether such a word is part of the name of a place or an institution: "Street", "Library".
bool is_place_word(std::string_view word, const Lexicon& lexicon);

/// The given names in `text` written with a capital, each with the capitalised words after it, in
/// order. Names of places ("Martin Luther King Branch", "San Jose") and what touches `spared` are
/// left out. Linear.
std::vector<PersonalName> find_personal_names(std::string_view text,
                                              std::span<const WordToken> words,
                                              const SpanSet& spared, const Lexicon& lexicon);

/// Whether nothing but a blank is between two words of `text`, or the full stop of an initial
/// or a title ("N. K.", "Mrs.").
bool stand_together(std::string_view text, const WordToken& left, const WordToken& right,
                    const Lexicon& lexicon);

}  // namespace advolint
