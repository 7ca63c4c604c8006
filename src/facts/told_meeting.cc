#include <algorithm>
#include <ranges>

#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "facts/told_topics.h"
#include "text/span_set.h"

namespace advolint {
namespace {

/// The sentence of `span` with the one before and the one after it.
TextSpan surroundings(const PostContext& post, TextSpan span) {
  const TextSpan own = sentence_around(post, span);
  TextSpan around = own;
  for (const TextSpan sentence : post.sentences) {
    if (sentence.end <= own.begin) around.begin = sentence.begin;
    if (sentence.begin >= own.end) return {around.begin, sentence.end};
  }
  return around;
}

bool names_official(const PostContext& post, TextSpan within) {
  return std::ranges::any_of(post.people,
                             [&](const PersonFacts& it) { return within.contains(it.span); });
}

/// By name, or by office alone: "the Senator's staff".
bool speaks_of_official(const PostContext& post, const SpanSet& offices, TextSpan within) {
  return names_official(post, within) || offices.overlaps(within);
}

/// "On this day in 1962": a year in the sentence, or a date of long ago.
bool tells_history(const PostContext& post, TextSpan sentence) {
  constexpr std::size_t kYearDigits = 4;
  return std::ranges::any_of(post.words, [&](const WordToken& word) {
    const bool is_old = word.folded.starts_with("1") || word.folded.starts_with("200");
    return sentence.contains(word.span) && word.folded.size() == kYearDigits && is_old &&
           std::ranges::all_of(word.folded, is_ascii_digit);
  });
}

/// "We met with …", "Met with …", "So great to meet …": nobody else is named as the one who met.
bool is_our_own(const PostContext& post, TextSpan phrase, TextSpan sentence,
                const SpanSet& ourselves) {
  if (ourselves.overlaps(sentence)) return true;
  constexpr std::uint32_t kShortOpening = 16;  // bytes: "It was so", "Today:"
  const TextSpan before{sentence.begin, phrase.begin};
  return before.size() <= kShortOpening && !names_official(post, before) &&
         !SpanSet(find_told(post, "tells-others")).overlaps(before);
}

}  // namespace

std::optional<TextSpan> find_told_meeting(const PostContext& post) {
  const std::vector<TextSpan> by_office = find_told(post, "tells-office");
  if (post.people.empty() && by_office.empty()) return std::nullopt;
  const SpanSet offices(by_office);
  const SpanSet ourselves(find_told(post, "tells-ourselves"));
  const SpanSet yet_to_come(find_told(post, "tells-no-meeting"));
  const SpanSet thanks(find_told(post, "tells-settled"));
  for (const TextSpan phrase : find_told(post, "tells-meeting")) {
    const TextSpan sentence = sentence_around(post, phrase);
    if (speaks_of_official(post, offices, sentence) &&
        is_our_own(post, phrase, sentence, ourselves) && !yet_to_come.overlaps(sentence) &&
        !tells_history(post, sentence))
      return phrase;
  }
  const SpanSet just_now(find_told(post, "tells-just-now"));
  for (const TextSpan phrase : find_told(post, "tells-welcome")) {
    const TextSpan sentence = sentence_around(post, phrase);
    if (speaks_of_official(post, offices, sentence) && just_now.overlaps(sentence) &&
        !yet_to_come.overlaps(sentence))
      return phrase;
  }
  for (const TextSpan phrase : find_told(post, "tells-time-given")) {
    const TextSpan sentence = sentence_around(post, phrase);
    if (speaks_of_official(post, offices, surroundings(post, phrase)) &&
        !yet_to_come.overlaps(sentence) && thanks.overlaps({sentence.begin, phrase.begin}))
      return phrase;
  }
  return std::nullopt;
}

}  // namespace advolint
