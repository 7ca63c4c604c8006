#include "facts/home_addresses.h"

#include <algorithm>

#include "facts/told_phrases.h"
#include "text/ascii.h"

namespace advolint {
namespace {

TextSpan sentence_at(const PostContext& post, std::uint32_t offset) {
  const auto found = std::ranges::find_if(
      post.sentences, [&](const TextSpan& sentence) { return sentence.contains(offset); });
  return found == post.sentences.end() ? TextSpan{} : *found;
}

bool is_number(const WordToken& word) {
  constexpr std::size_t kMostDigits = 5;
  return !word.folded.empty() && word.folded.size() <= kMostDigits &&
         std::ranges::all_of(word.folded, is_ascii_digit);
}

/// The end of an address whose number comes first, "114 Elm Street", or last, "calle Olmo 14".
std::uint32_t end_of_address(const PostContext& post, std::size_t number, bool is_first,
                             TextSpan sentence) {
  constexpr std::size_t kWordsOfStreet = 2;
  std::size_t last = number;
  while (is_first && last < number + kWordsOfStreet && last + 1 < post.words.size() &&
         post.words[last + 1].span.end <= sentence.end)
    ++last;
  return post.words[last].span.end;
}

}  // namespace

std::vector<TextSpan> find_home_addresses(const PostContext& post,
                                          const std::vector<TextSpan>& persons) {
  std::vector<TextSpan> found;
  if (persons.empty()) return found;
  constexpr std::size_t kWordsToNumber = 4;
  for (const TextSpan home : find_told(post, "tells-home")) {
    const TextSpan sentence = sentence_at(post, home.begin);
    const bool is_of_person = std::ranges::any_of(
        persons, [&](TextSpan person) { return sentence.contains(person) && person < home; });
    if (!is_of_person) continue;
    const auto after = std::ranges::lower_bound(post.words, home.end, {},
                                                [](const WordToken& it) { return it.span.begin; });
    const auto first = static_cast<std::size_t>(after - post.words.begin());
    for (std::size_t at = first; at < post.words.size() && at < first + kWordsToNumber; ++at) {
      if (post.words[at].span.end > sentence.end) break;
      if (!is_number(post.words[at])) continue;
      found.push_back({home.begin, end_of_address(post, at, at == first, sentence)});
      break;
    }
  }
  return found;
}

}  // namespace advolint
