#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/characters.h"

namespace advolint {

/// One word of a phrase.
struct PhraseAtom {
  enum class Kind { Word, Prefix, Any } kind = Kind::Word;
  std::string word;        ///< folded; empty for Any
  std::uint32_t hash = 0;  ///< of a Word: hash_of_word(word)
};

/// A place in a phrase: the ways in which it can be filled, each a run of words. An empty way makes
/// it optional.
using PhraseWays = std::vector<std::vector<PhraseAtom>>;

/// A phrase. Most are plain words in a row, and cost one list.
struct PhrasePattern {
  std::vector<PhraseAtom> plain;   ///< all of it, where it has no brackets
  std::vector<PhraseWays> places;  ///< else
  /// A bit for some bits of the hash of each word that can come second; all where any or none can.
  std::uint64_t second_words = ~std::uint64_t{0};

  [[nodiscard]] bool may_go_on_with(std::uint32_t hash) const {
    return (second_words >> hash % 64 & 1) != 0;
  }
};

/// `folded` as words of phrases are compared.
std::string folded_for(std::string_view folded, Accents accents);

/// Reads a phrase; nothing if a bracket is left open, closed twice or nested.
std::optional<PhrasePattern> read_phrase(std::string_view source, Accents accents);

bool is_optional(const PhraseWays& ways);

bool holds_word(const PhrasePattern& phrase);

/// What a phrase can begin with: points into `phrase`.
std::vector<const PhraseAtom*> first_atoms(const PhrasePattern& phrase);

}  // namespace advolint
