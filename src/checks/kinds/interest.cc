#include <algorithm>

#include "checks/check_kind.h"
#include "facts/stated_phrases.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"interest", "as `officials:` has it"},
    {"official", "whose it is"},
};

/// The officials whom the post tags or names, each once.
std::vector<const Official*> addressed(const PostContext& post) {
  std::vector<const Official*> officials;
  for (const PersonFacts& person : post.people) {
    const bool is_new = std::ranges::find(officials, person.official) == officials.end();
    if (person.official != nullptr && is_new) officials.push_back(person.official);
  }
  return officials;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const Official* official : addressed(post)) {
    for (const std::string& interest : official->interests) {
      const auto span = find_restatement(post, interest);
      if (!span) continue;
      things.push_back(
          {.place = *span, .values = {{"interest", interest}, {"official", official->name}}});
    }
  }
  std::ranges::stable_sort(things, {},
                           [](const Thing& thing) { return std::get<TextSpan>(thing.place); });
}

bool awake(const PostContext& post, const Claim& /*claim*/) {
  return std::ranges::any_of(addressed(post),
                             [](const Official* official) { return !official->interests.empty(); });
}

}  // namespace

/// In C++: it finds the words of the interests of whom one met, endings aside.
extern constinit const CheckKind kInterestKind = {
    .name = "interest",
    .summary =
        "A word on what an official cares about: the `interests` of those whom the post tags or "
        "names.",
    .example = "require: { interest: at least 1 }",
    .values = kValues,
    .find = find,
    .awake = awake,
    .needs = "officials",
};

}  // namespace advolint
