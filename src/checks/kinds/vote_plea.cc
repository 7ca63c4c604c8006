#include <algorithm>
#include <iterator>
#include <optional>

#include "checks/check_kind.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"

namespace advolint {

extern const WordList kFewCapitals;  ///< languages that write names of parties so, by code

namespace {

/// Who is right after the plea: an official, or somebody with a given name and a surname.
std::optional<TextSpan> person_after(const PostContext& post, TextSpan plea) {
  constexpr std::uint32_t kNear = 3;  // bytes: a blank, "a "
  const auto is_near = [&](TextSpan span) {
    return plea.end <= span.begin && span.begin - plea.end <= kNear;
  };
  for (const PersonFacts& person : post.people) {
    if (is_near(person.span)) return person.span;
  }
  for (const PersonalName& name :
       find_personal_names(post.text.text(), post.words, SpanSet({}), *post.lexicon)) {
    if (is_near(name.span) && name.end - name.first > 1) return name.span;
  }
  return std::nullopt;
}

/// "vota Unión Progresista": two words with capitals right after the plea, where the language has
/// few capitals.
std::optional<TextSpan> party_after(const PostContext& post, TextSpan plea) {
  if (!post.lexicon->has(kFewCapitals, post.language)) return std::nullopt;
  constexpr std::size_t kWords = 2;
  const auto first = std::ranges::lower_bound(post.words, plea.end, {},
                                              [](const WordToken& it) { return it.span.begin; });
  if (post.words.end() - first < static_cast<std::ptrdiff_t>(kWords)) return std::nullopt;
  const TextSpan name{first->span.begin, std::next(first)->span.end};
  const bool is_joined = post.at({plea.end, name.begin}) == " " &&
                         post.at({first->span.end, std::next(first)->span.begin}) == " ";
  const bool is_name = begins_with_capital(post.at(first->span)) &&
                       begins_with_capital(post.at(std::next(first)->span));
  return is_joined && is_name ? std::optional(name) : std::nullopt;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<TextSpan> pleas = find_told(post, "tells-vote");
  const std::vector<TextSpan> bare = find_told(post, "tells-bare-vote");
  if ((pleas.empty() && bare.empty()) || !find_told(post, "tells-harmless-vote").empty()) return;
  std::vector<TextSpan> found;
  for (const TextSpan plea : pleas) {
    const auto person = person_after(post, plea);
    if (person) found.push_back({plea.begin, person->end});
  }
  const SpanSet known(found);
  for (const TextSpan plea : bare) {
    if (known.overlaps(plea)) continue;
    auto whom = person_after(post, plea);
    if (!whom) whom = party_after(post, plea);
    if (whom) found.push_back({plea.begin, whom->end});
  }
  std::ranges::sort(found);
  for (const TextSpan span : found) things.push_back({.place = span});
}

}  // namespace

/// In C++: it tells a candidate from a book, a cover or a board by the name that follows.
extern constinit const CheckKind kVotePleaKind = {
    .name = "vote-plea",
    .summary =
        "Words that ask to vote for or against a person: “Vote for Maria Lee”. Votes on a book, a "
        "cover or a name are none.",
    .example = "forbid: { vote-plea: any }",
    .find = find,
};

}  // namespace advolint
