#include "draft/naming/sentence_platforms.h"

#include <algorithm>
#include <utility>

#include "draft/calendar/words.h"
#include "draft/naming/label_tokens.h"
#include "text/ascii.h"
#include "text/words.h"

namespace advolint {

extern const WordList kHereLeads;          ///< begin a sentence about what follows: "here is"
extern const WordList kLabelNouns;         ///< what a label calls posts: "caption", "messages"
extern const WordList kWordsForAll;        ///< say that a sentence is about all posts: "everything"
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

/// Whether a word with a capital may name a platform, which is so of few texts.
bool may_name_platform(std::string_view text, const PlatformTable& platforms) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_ascii_upper(text[at])) continue;
    const std::size_t begin = at;
    while (at < text.size() && is_ascii_alphanumeric(text[at])) ++at;
    const bool goes_on = at < text.size() && static_cast<unsigned char>(text[at]) >= 0x80;
    if (goes_on || platforms.find(text.substr(begin, at - begin)) != nullptr) return true;
  }
  return false;
}

/// `anywhere`: without a preposition before it, too.
Sentence read_sentence(std::string_view text, const LabelWords& words, bool anywhere) {
  constexpr std::size_t kLongest = 400;
  constexpr std::size_t kMostBetween = 3;
  if (text.size() > kLongest || text.find("://") != std::string_view::npos) return {};
  if (!anywhere && !may_name_platform(text, words.platforms)) return {};
  const Lexicon& lexicon = words.lexicon;
  Sentence sentence;
  std::vector<LabelPlatform>& found = sentence.platforms;
  std::size_t since_preposition = kMostBetween + 1;
  std::size_t since_account = kMostBetween;
  for (const WordToken& word : cut_words(text)) {
    sentence.speaks_of_posts |= is_any(lexicon, kLabelNouns, word.folded);
    const char first = text[word.span.begin];
    const bool is_capital = is_ascii_upper(first);
    // "X gets a shorter one:"
    const bool begins = anywhere && word.span.size() == 1 && first == 'X' &&
                        (word.span.begin == 0 || text.substr(0, word.span.begin).ends_with(". "));
    const bool is_told =
        since_preposition <= kMostBetween || begins || (anywhere && word.folded.size() > 2);
    // In loose drafts small letters do: "for linkedin I only have this:".
    const bool is_name =
        is_capital || (anywhere && since_preposition == 0 && word.folded.size() > 2);
    const Platform* platform = is_name && is_told ? words.platforms.find(word.folded) : nullptr;
    // "Tag us: @riverbend on Facebook and Instagram"
    const char before = word.span.begin > 0 ? text[word.span.begin - 1] : ' ';
    const bool is_account = before == '@' || (before == '.' && since_account == 0);
    const bool is_of_account = platform != nullptr && !anywhere && since_account < 2;
    since_account = is_account || is_of_account ? 0 : since_account + 1;
    if (is_of_account) continue;
    if (platform != nullptr) {
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

std::vector<LabelPlatform> platforms_for_all(std::string_view text, const LabelWords& words) {
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(". ", begin), text.size());
    const std::string_view sentence = text.substr(begin, end - begin);
    begin = end + 1;
    if (!may_name_platform(sentence, words.platforms)) continue;
    // "Here is what I put on our Facebook page."
    const bool leads = words.lexicon.has_start_of(kHereLeads, plain_words(sentence));
    const bool speaks_of_all =
        leads || std::ranges::any_of(cut_words(sentence), [&](const WordToken& it) {
          return words.lexicon.has(kWordsForAll, it.folded);
        });
    if (!speaks_of_all) continue;
    std::vector<LabelPlatform> found = read_sentence(sentence, words, false).platforms;
    const auto at = static_cast<std::uint32_t>(sentence.data() - text.data());
    for (LabelPlatform& it : found) it.span = {it.span.begin + at, it.span.end + at};
    if (!found.empty()) return found;
  }
  return {};
}

std::vector<LabelPlatform> platforms_in_lead(std::string_view text, const LabelWords& words) {
  return read_sentence(text, words, true).platforms;
}

std::vector<LabelNetwork> networks_in_lead(std::string_view text) {
  constexpr std::size_t kFewestLetters = 4;
  std::vector<LabelNetwork> networks;
  for (const WordToken& word : cut_words(text)) {
    const std::string_view typed = text.substr(word.span.begin, word.span.size());
    if (typed.size() < kFewestLetters) continue;
    const std::string_view network = find_network(typed);
    if (!network.empty()) networks.push_back({std::string(network), word.span});
  }
  return networks;
}

}  // namespace advolint
