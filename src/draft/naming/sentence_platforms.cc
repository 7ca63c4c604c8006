#include "draft/naming/sentence_platforms.h"

#include <algorithm>
#include <utility>

#include "draft/naming/label_tokens.h"
#include "text/words.h"

namespace advolint {

extern const WordList kLabelNouns;         ///< what a label calls posts: "caption", "messages"
extern const WordList kLabelPrepositions;  ///< a label's subject follows: "for"

namespace {

bool is_any(const Lexicon& lexicon, WordList list, std::string_view word) {
  return lexicon.has(list, word);
}

/// What a sentence says of posts.
struct Sentence {
  std::vector<LabelPlatform> platforms;
  bool speaks_of_posts = false;
};

/// `anywhere`: without a preposition before it, too.
Sentence read_sentence(std::string_view text, const LabelWords& words, bool anywhere) {
  constexpr std::size_t kLongest = 400;
  constexpr std::size_t kMostBetween = 3;
  if (text.size() > kLongest || text.find("://") != std::string_view::npos) return {};
  const Lexicon& lexicon = words.lexicon;
  Sentence sentence;
  std::vector<LabelPlatform>& found = sentence.platforms;
  std::size_t since_preposition = kMostBetween + 1;
  for (const WordToken& word : cut_words(text)) {
    sentence.speaks_of_posts |= is_any(lexicon, kLabelNouns, word.folded);
    const Platform* platform = words.platforms.find(word.folded);
    const char first = text[word.span.begin];
    const bool is_capital = first >= 'A' && first <= 'Z';
    const bool is_told = since_preposition <= kMostBetween || (anywhere && word.folded.size() > 2);
    // In loose drafts small letters do: "for linkedin I only have this:".
    const bool is_name =
        is_capital || (anywhere && since_preposition == 0 && word.folded.size() > 2);
    if (platform != nullptr && is_name && is_told) {
      const bool is_new = std::ranges::find(found, platform->id, &LabelPlatform::id) == found.end();
      if (is_new) found.push_back({platform->id, word.span, false});
      since_preposition = 0;
      continue;
    }
    ++since_preposition;
    if (is_any(lexicon, kLabelPrepositions, word.folded)) since_preposition = 0;
  }
  return sentence;
}

}  // namespace

std::vector<LabelPlatform> platforms_in_sentence(std::string_view text, const LabelWords& words) {
  Sentence sentence = read_sentence(text, words, false);
  return sentence.speaks_of_posts ? std::move(sentence.platforms) : std::vector<LabelPlatform>();
}

std::vector<LabelPlatform> platforms_in_lead(std::string_view text, const LabelWords& words) {
  return read_sentence(text, words, true).platforms;
}

}  // namespace advolint
