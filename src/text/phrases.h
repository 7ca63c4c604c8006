#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "text/characters.h"
#include "text/result.h"
#include "text/span.h"
#include "text/word_places.h"
#include "text/words.h"

namespace advolint {

struct PhraseMatch {
  TextSpan span;
  std::size_t phrase = 0;  ///< index into the list that was compiled
};

/// A text as phrases are looked for in it. Built once, it serves any number of sets.
class PhraseText {
 public:
  PhraseText() = default;
  /// `words` are cut_words(text), and outlive this where they stand.
  PhraseText(std::string_view text, std::span<const WordToken> words);

  [[nodiscard]] std::span<const WordToken> words() const { return words_; }
  /// The word in the form in which phrases are compared with it.
  [[nodiscard]] std::string_view word(std::size_t at, Accents accents) const {
    return accents == Accents::Keep || words_[at].is_ascii ? words_[at].folded : plain_word(at);
  }
  /// The hashes of those forms.
  [[nodiscard]] std::span<const std::uint32_t> hashes(Accents accents) const {
    return accents == Accents::Ignore && !plain_.empty() ? plain_hashes_ : hashes_;
  }
  /// Where words with each of those hashes stand.
  [[nodiscard]] const WordPlaces& places(Accents accents) const {
    return accents == Accents::Ignore && !plain_.empty() ? plain_places_ : places_;
  }
  /// Whether a sentence ends between the word and the one before it.
  [[nodiscard]] bool begins_sentence(std::size_t at) const { return begins_sentence_[at]; }

 private:
  /// A word beyond ASCII without its accents.
  struct PlainWord {
    std::uint32_t at = 0;
    std::string text;
  };

  void read_plain_forms();
  [[nodiscard]] std::string_view plain_word(std::size_t at) const;

  std::span<const WordToken> words_;
  std::vector<std::uint32_t> hashes_;  ///< of each word
  WordPlaces places_;
  std::vector<PlainWord> plain_;             ///< in order; words of ASCII are plain as they are
  std::vector<std::uint32_t> plain_hashes_;  ///< where there are such words: of each word
  WordPlaces plain_places_;                  ///< of those
  std::vector<bool> begins_sentence_;
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
  [[nodiscard]] std::vector<PhraseMatch> find(const PhraseText& text) const;
  [[nodiscard]] std::vector<PhraseMatch> find(std::string_view text,
                                              std::span<const WordToken> words) const;

 private:
  struct Compiled;
  std::shared_ptr<Compiled> compiled_;  ///< shared by copies; read once, whichever is asked first
};

}  // namespace advolint
