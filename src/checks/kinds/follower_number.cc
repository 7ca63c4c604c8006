#include <algorithm>
#include <optional>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"

namespace advolint {

extern const WordList kNetworks;        ///< networks that advolint has no numbers for: "tiktok"
extern const WordList kFollowers;       ///< those whom nobody should count
extern const WordList kLargeNumbers;    ///< numbers that are written as words
extern const WordList kFollowerPraise;  ///< "5,000 new followers"

namespace {

bool is_number(const PostContext& post, std::size_t at) {
  return is_ascii_digit(post.words[at].folded.front()) || post.says(kLargeNumbers, at);
}

/// Whether the word may be between the number and the followers: "5,000 new Instagram
/// followers".
bool goes_with_followers(const PostContext& post, std::size_t at) {
  return post.says(kFollowerPraise, at) || post.says(kNetworks, at) ||
         post.workspace.platforms.find(post.words[at].folded) != nullptr;
}

/// The words from the number to the followers; nothing if no number belongs to them.
std::optional<TextSpan> boast_at(const PostContext& post, std::size_t followers) {
  constexpr std::size_t kMostBetween = 3;
  std::size_t number = followers;
  for (std::size_t steps = 0; number > 0 && steps <= kMostBetween; ++steps) {
    --number;
    if (is_number(post, number)) break;
    if (!goes_with_followers(post, number)) return std::nullopt;
  }
  if (!is_number(post, number)) return std::nullopt;
  while (number > 0 && is_number(post, number - 1) &&
         post.words[number].span.begin - post.words[number - 1].span.end <= 1) {
    --number;
  }
  const TextSpan span{post.words[number].span.begin, post.words[followers].span.end};
  // "In 2026, our followers": a number of something else
  const std::string_view text = post.at(span);
  constexpr std::string_view kBreaks[] = {", ", ". ", ": ", "; ", "! ", "? ", "\n"};
  const bool breaks = std::ranges::any_of(
      kBreaks, [&](std::string_view it) { return text.find(it) != std::string_view::npos; });
  return breaks ? std::nullopt : std::optional(span);
}

void find(const PostContext& post, const Claim& claim, std::vector<Thing>& things) {
  std::vector<TextSpan> found;
  for (std::size_t at = 0; post.says(kFollowers) && at < post.words.size(); ++at) {
    if (!post.says(kFollowers, at)) continue;
    if (const auto boast = boast_at(post, at)) found.push_back(*boast);
  }
  const SpanSet boasts(found);
  for (const PhraseMatch& match : claim.phrases.find(post.phrase_text)) {
    if (!boasts.overlaps(match.span)) found.push_back(match.span);
  }
  if (found.empty() || !find_told(post, "tells-loss-of-account").empty()) return;  // news
  const SpanSet spared = code_and(post, {EntityKind::Link, EntityKind::Mention});
  std::ranges::sort(found);
  for (const TextSpan span : found) {
    if (!spared.overlaps(span)) things.push_back({.place = span});
  }
}

}  // namespace

/// In C++: it reads numbers as people write them, beside words of a list.
extern constinit const CheckKind kFollowerNumberKind = {
    .name = "follower-number",
    .summary =
        "A number of followers (“10k followers”), or a phrase of the list that asks for more.",
    .example = "forbid: { follower-number: any, from: follower-talk }",
    .from = FromRole::Vocabulary,
    .find = find,
};

}  // namespace advolint
