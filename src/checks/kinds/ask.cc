#include <algorithm>

#include "checks/check_kind.h"
#include "facts/meetings.h"
#include "facts/stated_phrases.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"ask", "what was asked for, as the campaign or the meeting states it"},
};

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  for (const std::string& ask : stated_asks(post)) {
    if (const auto span = find_restatement(post, ask)) {
      things.push_back({.place = *span, .values = {{"ask", ask}}});
    }
  }
  std::ranges::stable_sort(things, {},
                           [](const Thing& thing) { return std::get<TextSpan>(thing.place); });
}

bool awake(const PostContext& post, const Claim& /*claim*/) { return !stated_asks(post).empty(); }

}  // namespace

/// In C++: it finds most of the words of an ask, in any order and with other endings.
extern constinit const CheckKind kAskKind = {
    .name = "ask",
    .summary =
        "A sentence that says again what the campaign or the meeting asks for (`ask`, `asks`), in "
        "its words or most of them.",
    .example = "require: { ask: at least 1 }",
    .values = kValues,
    .find = find,
    .awake = awake,
    .needs = "campaigns",
};

}  // namespace advolint
