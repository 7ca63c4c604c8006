#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

#include "text/phrase_pattern.h"
#include "text/phrases.h"

namespace advolint {

/// The words of a text as one set of phrases compares them.
class ComparedWords {
 public:
  ComparedWords(const PhraseText& text, Accents accents)
      : text_(text),
        hashes_(text.hashes(accents)),
        places_(text.places(accents)),
        accents_(accents) {}

  [[nodiscard]] std::size_t size() const { return hashes_.size(); }
  [[nodiscard]] std::span<const std::uint32_t> hashes() const { return hashes_; }
  [[nodiscard]] std::string_view at(std::size_t word) const { return text_.word(word, accents_); }
  /// The first word with this hash, and the next that is as the one at `word`; size() if none is.
  [[nodiscard]] std::size_t first(std::uint32_t hash) const { return places_.first(hash, hashes_); }
  [[nodiscard]] std::size_t next(std::size_t word) const { return places_.next(word); }
  [[nodiscard]] bool begins_sentence(std::size_t word) const { return text_.begins_sentence(word); }

 private:
  const PhraseText& text_;
  std::span<const std::uint32_t> hashes_;
  const WordPlaces& places_;
  Accents accents_;
};

/// Where matching has come to so far, and where it comes to next: kept, as nearly all matching
/// ends at the second word.
struct Reached {
  std::vector<std::size_t> now, next;
};

/// The index after the last word of the longest match of `phrase` at `start`; `start` if there is
/// none.
std::size_t longest_match(const PhrasePattern& phrase, const ComparedWords& words,
                          std::size_t start, Reached& scratch);

}  // namespace advolint
