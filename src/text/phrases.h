#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/characters.h"
#include "text/result.h"
#include "text/span.h"
#include "text/words.h"

namespace advolint {

struct PhraseMatch {
  TextSpan span;
  std::size_t phrase = 0;  ///< index into the list that was compiled
};

/// A list of phrases, ready to be looked for. Phrases match whole words, case ignored. `*` stands
/// for any one word
/// ("call * senator"), `word*` for every word that begins so, `(a | b)` for either. Copies are
/// cheap.
class PhraseSet {
 public:
  PhraseSet();  ///< of no phrase
  /// A phrase that cannot be read (an open bracket, no word at all) is an error that names it.
  static Result<PhraseSet> compile(std::span<const std::string> phrases,
                                   Accents accents = Accents::Ignore);

  [[nodiscard]] bool empty() const;

  /// Matches in order of their start, the longest at each start, none overlapping. `words` are
  /// cut_words(text). White space and punctuation between the words of a phrase are free, a
  /// sentence end is not.
  [[nodiscard]] std::vector<PhraseMatch> find(std::string_view text,
                                              std::span<const WordToken> words) const;

 private:
  struct Compiled;
  std::shared_ptr<const Compiled> compiled_;
};

}  // namespace advolint
