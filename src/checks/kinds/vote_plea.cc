#include <algorithm>
#include <optional>

#include "checks/check_kind.h"
#include "facts/people_index.h"
#include "facts/personal_names.h"
#include "facts/prose.h"
#include "facts/told_phrases.h"

namespace advolint {
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

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<TextSpan> pleas = find_told(post, "tells-vote");
  if (pleas.empty() || !find_told(post, "tells-harmless-vote").empty()) return;
  for (const TextSpan plea : pleas) {
    const auto person = person_after(post, plea);
    if (person) things.push_back({.place = TextSpan{plea.begin, person->end}});
  }
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
