#include "facts/account_facts.h"

#include <algorithm>
#include <string_view>

#include "facts/prose.h"
#include "facts/told_phrases.h"
#include "text/ascii.h"

namespace advolint {
namespace {

constexpr std::string_view kDollar = "$";
constexpr std::string_view kEuro = "€";
constexpr std::uint32_t kNear = 16;  // bytes between a name and its verb: " still "

/// The bytes of "$14.50" or "12,40 €" at the beginning of `text`; 0: none.
std::uint32_t amount_size(std::string_view text) {
  const std::size_t blank = text.starts_with(' ') ? 1 : 0;
  const bool has_sign = text.substr(blank).starts_with(kDollar);
  const std::size_t begin = blank + (has_sign ? kDollar.size() : 0);
  std::size_t end = begin;
  while (end < text.size() && (is_ascii_digit(text[end]) || text[end] == ',' || text[end] == '.'))
    ++end;
  while (end > begin && !is_ascii_digit(text[end - 1])) --end;
  if (end == begin) return 0;
  if (has_sign) return static_cast<std::uint32_t>(end);
  const std::size_t gap = text.substr(end).starts_with(' ') ? 1 : 0;
  if (!text.substr(end + gap).starts_with(kEuro)) return 0;
  return static_cast<std::uint32_t>(end + gap + kEuro.size());
}

bool is_answer(const PostContext& post) {
  return post.is_about("kind", "reply") || post.is_about("kind", "comment");
}

}  // namespace

std::vector<TextSpan> find_account_facts(const PostContext& post,
                                         const std::vector<TextSpan>& persons) {
  std::vector<TextSpan> found;
  if (persons.empty() && !is_answer(post)) return found;
  for (const TextSpan verb : find_told(post, "tells-debt")) {
    const std::uint32_t size = amount_size(std::string_view(post.text.text()).substr(verb.end));
    const TextSpan sentence = sentence_around(post, verb);
    const bool has_person = std::ranges::any_of(persons, [&](TextSpan person) {
      return sentence.contains(person) && person.end <= verb.begin &&
             verb.begin - person.end <= kNear;
    });
    if (size > 0 && (has_person || is_answer(post))) found.push_back({verb.begin, verb.end + size});
  }
  for (const TextSpan words : find_told(post, "tells-account")) found.push_back(words);
  std::ranges::sort(found);
  return found;
}

}  // namespace advolint
