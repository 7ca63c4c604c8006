#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "facts/strategy.h"
#include "text/characters.h"

namespace advolint {

extern const WordList kContractions;  ///< two words, and how they end: "we are 're"
extern const WordList kUncontracted;  ///< after one, they stay apart: "who we are"
extern const WordList kChattyVoices;  ///< a voice that contracts
extern const WordList kNegations;     ///< before such a word: "not chatty"

namespace {

constexpr std::uint32_t kLongSentence = 25;

std::string stated_voice(const PostContext& post) {
  std::string voice;
  for (const std::string& word : words_in(strategy_value(post.workspace, "voice"))) {
    voice += (voice.empty() ? "" : ", ") + word;
  }
  return voice;
}

/// Whether the voice is one that contracts: "chatty", "warm and informal", not "formal, not
/// chatty".
bool is_chatty(std::string_view voice, const Lexicon& lexicon) {
  const std::vector<WordToken> words = cut_words(voice);
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (!lexicon.has(kChattyVoices, words[at].folded)) continue;
    if (at == 0 || !lexicon.has(kNegations, words[at - 1].folded)) return true;
  }
  return false;
}

bool has_contraction(const PostContext& post) {
  return std::ranges::any_of(post.words, [](const WordToken& word) {
    return word.folded.find('\'') != std::string::npos ||
           word.folded.find("’") != std::string::npos;
  });
}

/// "We're" for the words at `at` and after; nothing if they stay apart in speech: at the end of a
/// sentence, before a comma, after "who".
std::optional<std::string> contracted(const PostContext& post, std::size_t at) {
  if (at + 2 >= post.words.size()) return std::nullopt;
  const WordToken& first = post.words[at];
  const WordToken& second = post.words[at + 1];
  const std::string_view ending =
      post.lexicon->word_after(kContractions, fmt::format("{} {}", first.folded, second.folded));
  const std::string& text = post.text.text();
  if (ending.empty()) return std::nullopt;
  if (text.substr(first.span.end, second.span.begin - first.span.end) != " ") return std::nullopt;
  const TextSpan gap{second.span.end, post.words[at + 2].span.begin};
  if (post.at(gap) != " ") return std::nullopt;
  if (at > 0 && post.says(kUncontracted, at - 1)) return std::nullopt;
  if (post.at(second.span) != second.folded) return std::nullopt;  // in capitals
  return std::string(post.at(first.span)) + std::string(ending);
}

void find_stiff_words(const PostContext& post, const std::string& voice,
                      std::vector<Thing>& things) {
  if (!is_chatty(voice, *post.lexicon) || has_contraction(post)) return;
  const SpanSet spared = code_and(post, {EntityKind::Link});
  for (std::size_t at = 0; at + 1 < post.words.size(); ++at) {
    const auto wanted = contracted(post, at);
    if (!wanted || spared.overlaps(post.words[at].span)) continue;
    things.push_back({.place = TextSpan{post.words[at].span.begin, post.words[at + 1].span.end},
                      .values = {{"fault", "stiff"}, {"voice", voice}, {"wanted", *wanted}}});
    return;
  }
}

void find_long_sentences(const PostContext& post, const Claim& claim, const std::string& voice,
                         std::vector<Thing>& things) {
  const std::uint32_t most = claim.number("words", kLongSentence);
  const SpanSet links =
      code_and(post, {EntityKind::Link, EntityKind::Hashtag, EntityKind::Mention});
  auto word = post.words.begin();
  for (const TextSpan sentence : post.sentences) {
    std::uint32_t count = 0;
    for (; word != post.words.end() && word->span.begin < sentence.end; ++word) {
      if (word->span.begin >= sentence.begin && !links.overlaps(word->span)) ++count;
    }
    if (count <= most) continue;
    things.push_back(
        {.place = sentence,
         .values = {
             {"fault", "long-sentence"}, {"voice", voice}, {"words", std::to_string(count)}}});
  }
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  const std::string voice = stated_voice(post);
  const SpanSet spared = code_and(post, {EntityKind::Link, EntityKind::Mention});
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) {
    if (spared.overlaps(match.span)) continue;
    things.push_back({.place = match.span, .values = {{"fault", "trade-word"}, {"voice", voice}}});
  }
  find_long_sentences(post, claim, voice, things);
  find_stiff_words(post, voice, things);
}

constexpr std::string_view kFaults[] = {"trade-word", "long-sentence", "stiff"};
constexpr Term kValues[] = {
    {"fault",
     "trade-word, long-sentence, or stiff for “we are” in a chatty post that contracts nothing",
     TermType::OneOf, kFaults},
    {"voice", "as the strategy states it"},
    {"words", "how many words the sentence has"},
    {"wanted", "the contraction"},
};

constexpr Term kParameters[] = {
    {"words", "so many words make no long sentence yet; 25 if not stated", TermType::Number},
};

}  // namespace

/// In C++: it reads sentences as the stated voice has them.
extern constinit const CheckKind kVoiceKind = {
    .name = "voice",
    .summary =
        "What does not fit the `voice:` of the strategy: phrases of the list, long sentences, "
        "stiff words.",
    .example = "forbid: { voice: any, from: jargon, with: { fault: trade-word } }",
    .values = kValues,
    .parameters = kParameters,
    .from = FromRole::Vocabulary,
    .find = find,
    .awake = [](const PostContext& post,
                const Claim& /*claim*/) { return !stated_voice(post).empty(); },
    .needs = "strategy",
};

}  // namespace advolint
