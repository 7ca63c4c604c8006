#include <algorithm>
#include <charconv>
#include <optional>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/ascii.h"
#include "text/date.h"

namespace advolint {

extern const WordList kYetToCome;  ///< say so of what follows: "upcoming"

namespace {

/// "2019"; nothing for other words.
std::optional<std::chrono::year> year_of(const WordToken& word) {
  constexpr std::size_t kDigits = 4;
  const std::string& text = word.folded;
  const bool is_year =
      text.size() == kDigits && text.starts_with("20") && std::ranges::all_of(text, is_ascii_digit);
  int number = 0;
  if (is_year) std::from_chars(text.data(), text.data() + text.size(), number);
  return is_year ? std::optional(std::chrono::year(number)) : std::nullopt;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  constexpr std::size_t kNear = 5;  // words before the year
  const Date day = post.date ? *post.date : *post.today;
  for (std::size_t at = 0; at < post.words.size(); ++at) {
    const auto year = year_of(post.words[at]);
    if (!year || *year >= day.year()) continue;
    const TextSpan sentence = sentence_around(post, post.words[at].span);
    for (std::size_t i = at; i > 0 && at - i < kNear; --i) {
      const TextSpan before = post.words[i - 1].span;
      if (before.begin < sentence.begin) break;
      if (!post.says(kYetToCome, i - 1)) continue;
      things.push_back({.place = TextSpan{before.begin, post.words[at].span.end},
                        .values = {{"year", post.words[at].folded}}});
      break;
    }
  }
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return (post.date && post.date->ok()) || post.today;
}

constexpr Term kValues[] = {
    {"year", "the year that is over"},
};

}  // namespace

/// In C++: it compares years in prose with today's.
extern constinit const CheckKind kPastYearKind = {
    .name = "past-year",
    .summary = "Something told as yet to come, in a year that is over: “our upcoming 2019 levy”.",
    .example = "forbid: { past-year: any }",
    .values = kValues,
    .find = find,
    .awake = awake,
};

}  // namespace advolint
