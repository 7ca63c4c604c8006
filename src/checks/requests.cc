#include "checks/requests.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>

#include "checks/stated_phrases.h"

namespace advolint {
namespace {

using Words = std::span<const std::string_view>;

// May stand between the start of a sentence and its verb: "So please just call".
constexpr std::string_view kOpeners[] = {
    "also",    "and",  "but",    "do",       "finally", "first", "go", "hoy",
    "instead", "just", "kindly", "next",     "now",     "o",     "or", "please",
    "so",      "then", "today",  "tomorrow", "tonight", "y"};
// A verb behind one of these is a demand.
constexpr std::string_view kPrompts[] = {"but",   "favor", "help",   "kindly", "let's", "lets",
                                         "let’s", "plz",   "please", "pls",    "so",    "then"};
// "you can call", "we must act".
constexpr std::string_view kModals[] = {"can",    "could", "may",   "must",
                                        "should", "will",  "would", "puedes"};
constexpr std::string_view kAddressed[] = {"everybody", "everyone", "ustedes",
                                           "we",        "y'all",    "you"};
// "time to call", "ready to vote", "ask you to share".
constexpr std::string_view kBeforeTo[] = {
    "able",  "chance", "click",    "day",    "deadline", "easy", "everyone",    "forget",
    "here",  "hour",   "how",      "moment", "month",    "need", "opportunity", "place",
    "power", "ready",  "remember", "sure",   "tap",      "time", "us",          "want",
    "way",   "ways",   "week",     "where",  "year",     "you",  "your"};
// A word behind one of these is a noun, or what somebody does.
constexpr std::string_view kNotBeforeDemand[] = {
    "a",     "an",   "any",  "by",     "each", "every", "for",    "from", "he",   "her",  "his",
    "i",     "in",   "its",  "la",     "el",   "last",  "many",   "more", "much", "my",   "no",
    "of",    "on",   "our",  "public", "she",  "some",  "strong", "su",   "that", "the",  "their",
    "these", "they", "this", "those",  "tu",   "un",    "una",    "we",   "who",  "with", "your"};
// "Support is growing": the verb is a noun after all.
constexpr std::string_view kAfterNoun[] = {"among", "are", "from", "had", "has",
                                           "have",  "is",  "of",   "was", "were"};
// "Support for libraries is growing"; "vote for" and "sign up for" are demands.
constexpr std::string_view kCausesOfFor[] = {"demand", "help", "support"};
// Join a demand to what was said before it.
constexpr std::string_view kJoiners[] = {"and", "o", "or", "y"};
// As often nouns as verbs: "your time and support".
constexpr std::string_view kAlsoNouns[] = {"call",    "comment", "contact", "demand", "email",
                                           "help",    "post",    "report",  "share",  "sign",
                                           "support", "text",    "visit",   "vote"};

bool contains(Words table, std::string_view word) {
  return std::ranges::find(table, word) != table.end();
}

/// Judges whether a listed verb is a demand where it stands.
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
    if (begins_sentence(at) || follows_pause(at) || follows_prompt(at)) return true;
    const std::string_view before = folded(at - 1);
    if (contains(kJoiners, before)) {
      return after_request || !contains(kAlsoNouns, folded(at));
    }
    return has_link_[sentence_number(verb.begin)] && !contains(kNotBeforeDemand, before);
  }

  /// The sentence that `offset` stands in, or an empty span.
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

  /// Whether the word behind the verb shows it to be a noun.
  [[nodiscard]] bool is_noun_phrase(std::size_t behind) const {
    if (behind >= post_.words.size()) return false;
    const bool is_cause = folded(behind) == "for" && contains(kCausesOfFor, folded(behind - 1));
    return (is_cause || contains(kAfterNoun, folded(behind))) &&
           joins(post_.words[behind - 1].span.end, post_.words[behind].span.begin);
  }

  [[nodiscard]] bool joins(std::uint32_t begin, std::uint32_t end) const {
    return post_.at({begin, end}).find_first_not_of(" \n") == std::string_view::npos;
  }

  /// Whether only openers, numbers, tags and links stand before the verb in its sentence.
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
    return is_number || contains(kOpeners, word.folded) ||
           post_.inside(word.span, EntityKind::Mention) ||
           post_.inside(word.span, EntityKind::Hashtag) ||
           post_.inside(word.span, EntityKind::Link);
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
    while (before > 0 && contains(kOpeners, folded(before)) && !contains(kPrompts, folded(before)))
      --before;
    const std::string_view word = folded(before);
    if (contains(kPrompts, word)) return true;
    if (before == 0) return false;
    const std::string_view earlier = folded(before - 1);
    if (word == "us") return earlier == "help" || earlier == "let";
    if (word == "to" || word == "a") return contains(kBeforeTo, earlier) || earlier == "ayúdanos";
    if (contains(kModals, word)) return contains(kAddressed, earlier);
    return word == "you" && contains(kModals, earlier);
  }

  const PostContext& post_;
  std::vector<bool> has_link_;  ///< by sentence_number
};

bool is_inside_entity(const PostContext& post, TextSpan span) {
  return post.inside(span, EntityKind::Link) || post.inside(span, EntityKind::Hashtag) ||
         post.inside(span, EntityKind::Mention);
}

}  // namespace

std::vector<Request> find_requests(const PostContext& post, const Claim& claim) {
  std::vector<Request> requests;
  if (post.campaign != nullptr) {
    for (const PhraseMatch& match :
         stated_phrases(post.campaign->asks).find(post.text.text(), post.words)) {
      requests.push_back({match.span, Request::Source::Campaign});
    }
  }
  const DemandJudge judge(post);
  TextSpan last_sentence;
  for (const PhraseMatch& match : claim.phrases.find(post.text.text(), post.words)) {
    if (is_inside_entity(post, match.span)) continue;
    const TextSpan sentence = judge.sentence_at(match.span.begin);
    const bool has_words = claim.list[match.phrase].find(' ') != std::string::npos;
    if (!has_words && !judge.is_demand(match.span, !requests.empty() && sentence == last_sentence))
      continue;
    requests.push_back({match.span, Request::Source::List});
    last_sentence = sentence;
  }
  std::ranges::stable_sort(requests, {}, &Request::span);
  return requests;
}

}  // namespace advolint
