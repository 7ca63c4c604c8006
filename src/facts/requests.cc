#include "facts/requests.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "facts/stated_phrases.h"
#include "text/ascii.h"
#include "text/language.h"

namespace advolint {

extern const WordList kDemandOpeners;    ///< may be between the start of a sentence and its verb
extern const WordList kDemandPrompts;    ///< a verb after one is a demand
extern const WordList kModals;           ///< "you can call"
extern const WordList kAddressed;        ///< who is asked: "you can call"
extern const WordList kBeforeTo;         ///< "time to call"
extern const WordList kToParticles;      ///< "time to call"
extern const WordList kNotBeforeDemand;  ///< a word after one is a noun, or what somebody does
extern const WordList kAfterNoun;        ///< "support is growing"
extern const WordList kCausesOfFor;      ///< "support for libraries"
extern const WordList kJoiners;          ///< "and"
extern const WordList kAlsoNouns;        ///< verbs that are as often nouns
extern const WordList kTwoWordPrompts;   ///< two words after which a verb is a demand: "help us"
extern const WordList kAsked;            ///< "can you call": who is asked, after a modal verb
extern const WordList kForWords;  ///< are between a cause of `CausesOfFor` and what it is for

namespace {

/// Judges whether a listed verb is a demand where it is.
class DemandJudge {
 public:
  explicit DemandJudge(const PostContext& post)
      : post_(post), has_link_(post.sentences.size() + 1) {
    for (const Entity& entity : post.entities) {
      if (entity.kind == EntityKind::Link) has_link_[sentence_number(entity.span.begin)] = true;
    }
  }

  [[nodiscard]] bool is_demand(TextSpan verb, bool after_request) const {
    const std::size_t at = index_of(verb.begin);
    if (is_noun_phrase(index_of(verb.end))) return false;
    if (begins_sentence(at) || follows_hour(at) || follows_pause(at) || follows_prompt(at))
      return true;
    const std::string_view before = folded(at - 1);
    if (is(kJoiners, before)) {
      return after_request || (!is(kAlsoNouns, folded(at)) && !has_subject_before(at));
    }
    return has_link_[sentence_number(verb.begin)] && !is(kNotBeforeDemand, before);
  }

  [[nodiscard]] bool is(WordList list, std::string_view word) const {
    return post_.lexicon->has(list, word);
  }

  /// The sentence that `offset` is in, or an empty span.
  [[nodiscard]] TextSpan sentence_at(std::uint32_t offset) const {
    const std::size_t number = sentence_number(offset);
    return number == 0 ? TextSpan{offset, offset} : post_.sentences[number - 1];
  }

 private:
  /// 1-based; 0 before the first sentence.
  [[nodiscard]] std::size_t sentence_number(std::uint32_t offset) const {
    const auto after = std::ranges::upper_bound(post_.sentences, offset, {}, &TextSpan::begin);
    return static_cast<std::size_t>(after - post_.sentences.begin());
  }

  [[nodiscard]] std::size_t index_of(std::uint32_t offset) const {
    const auto word = std::ranges::lower_bound(
        post_.words, offset, {}, [](const WordToken& token) { return token.span.begin; });
    return static_cast<std::size_t>(word - post_.words.begin());
  }

  [[nodiscard]] std::string_view folded(std::size_t at) const { return post_.words[at].folded; }

  /// Whether the word after the verb shows it to be a noun.
  [[nodiscard]] bool is_noun_phrase(std::size_t after) const {
    if (after >= post_.words.size()) return false;
    const bool is_cause = is(kForWords, folded(after)) && is(kCausesOfFor, folded(after - 1));
    return (is_cause || is(kAfterNoun, folded(after))) &&
           joins(post_.words[after - 1].span.end, post_.words[after].span.begin);
  }

  [[nodiscard]] bool joins(std::uint32_t begin, std::uint32_t end) const {
    return post_.at({begin, end}).find_first_not_of(" \n") == std::string_view::npos;
  }

  /// "You plant, irrigate, and defend your way": the sentence tells what somebody does.
  [[nodiscard]] bool has_subject_before(std::size_t at) const {
    const std::uint32_t begin = sentence_at(post_.words[at].span.begin).begin;
    for (std::size_t i = at; i > 0 && post_.words[i - 1].span.begin >= begin; --i) {
      if (is(kAddressed, folded(i - 1))) return true;
    }
    return false;
  }

  /// Whether only openers, numbers, tags and links are before the verb in its sentence.
  [[nodiscard]] bool begins_sentence(std::size_t at) const {
    const std::uint32_t begin = sentence_at(post_.words[at].span.begin).begin;
    for (std::size_t i = at; i > 0 && post_.words[i - 1].span.begin >= begin; --i) {
      if (!can_open(i - 1)) return false;
    }
    return true;
  }

  [[nodiscard]] bool can_open(std::size_t at) const {
    const WordToken& word = post_.words[at];
    const bool is_number = '0' <= word.folded.front() && word.folded.front() <= '9';
    return is_number || is(kDemandOpeners, word.folded) ||
           post_.inside(word.span, EntityKind::Mention) ||
           post_.inside(word.span, EntityKind::Hashtag) ||
           post_.inside(word.span, EntityKind::Link);
  }

  /// "… on Tuesday at 7 p.m. Write to them": the full stop of the hour ends the sentence, too.
  [[nodiscard]] bool follows_hour(std::size_t at) const {
    const std::string_view text = post_.text.text();
    const std::string_view before = text.substr(0, post_.words[at].span.begin);
    const bool is_after = before.ends_with("p.m. ") || before.ends_with("a.m. ") ||
                          before.ends_with("p. m. ") || before.ends_with("a. m. ");
    return is_after && is_ascii_upper(text[post_.words[at].span.begin]);
  }

  /// "Friends, call", "Act now: sign", "call/write", "👉 sign": any sign but a full stop, a quote or
  /// a hyphen inside a word.
  [[nodiscard]] bool follows_pause(std::size_t at) const {
    const std::string_view gap =
        post_.at({post_.words[at - 1].span.end, post_.words[at].span.begin});
    return gap != "-" && gap.find_first_not_of(" .\n'\"") != std::string_view::npos;
  }

  [[nodiscard]] bool follows_prompt(std::size_t at) const {
    std::size_t before = at - 1;
    while (before > 0 && is(kDemandOpeners, folded(before)) && !is(kDemandPrompts, folded(before)))
      --before;
    const std::string_view word = folded(before);
    if (is(kDemandPrompts, word)) return true;
    if (before == 0) return false;
    const std::string_view earlier = folded(before - 1);
    if (is(kTwoWordPrompts, fmt::format("{} {}", earlier, word))) return true;
    if (is(kToParticles, word)) return is(kBeforeTo, earlier);
    if (is(kModals, word)) return is(kAddressed, earlier);
    return is(kAsked, word) && is(kModals, earlier);
  }

  const PostContext& post_;
  std::vector<bool> has_link_;  ///< by sentence_number
};

bool is_inside_entity(const PostContext& post, TextSpan span) {
  return post.inside(span, EntityKind::Link) || post.inside(span, EntityKind::Hashtag) ||
         post.inside(span, EntityKind::Mention);
}

/// Whether an entry of several words asks wherever it stands.
enum class Several { Ask, Demand };

std::vector<Request> find(const PostContext& post, std::span<const std::string> listed,
                          const PhraseSet& phrases, Several several) {
  std::vector<Request> requests;
  if (post.campaign != nullptr) {
    for (const PhraseMatch& match : stated_phrases(post.campaign->asks).find(post.phrase_text)) {
      requests.push_back({match.span, Request::Source::Campaign});
    }
  }
  const DemandJudge judge(post);
  TextSpan last_sentence;
  for (const PhraseMatch& match : phrases.find(post.phrase_text)) {
    if (is_inside_entity(post, match.span)) continue;
    const TextSpan sentence = judge.sentence_at(match.span.begin);
    const bool is_sure =
        several == Several::Ask && listed[match.phrase].find(' ') != std::string::npos;
    if (!is_sure && !judge.is_demand(match.span, !requests.empty() && sentence == last_sentence))
      continue;
    requests.push_back({match.span, Request::Source::List});
    last_sentence = sentence;
  }
  std::ranges::stable_sort(requests, {}, &Request::span);
  return requests;
}

}  // namespace

std::vector<Request> find_requests(const PostContext& post, std::span<const std::string> listed,
                                   const PhraseSet& phrases) {
  return find(post, listed, phrases, Several::Ask);
}

std::vector<Request> find_demands(const PostContext& post, std::span<const std::string> listed,
                                  const PhraseSet& phrases) {
  return find(post, listed, phrases, Several::Demand);
}

}  // namespace advolint
