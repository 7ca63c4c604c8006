#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "checks/check_kind.h"
#include "facts/strategy.h"
#include "text/hours.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

struct Posted {
  Location at;
  int minute = 0;  ///< since midnight, as the clocks of the workspace show it
};

/// From the post's moment; where no day is known, from `time:` alone.
std::optional<Posted> time_of(const PostContext& post) {
  const auto time = post.fields.find("time");
  if (post.when && post.when->minute) {
    const auto& stated_at = post.when->stated_at;
    if (!time && !stated_at) return std::nullopt;
    return Posted{time ? time->at() : *stated_at, *post.when->minute};
  }
  if (!time || !time->value->is_scalar()) return std::nullopt;
  const auto minute = parse_time_of_day(time->value->scalar);
  return minute ? std::optional(Posted{time->at(), *minute}) : std::nullopt;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const auto posted = time_of(post);
  if (!posted) return;
  std::string stated;
  for (const Channel& channel : channels_of(post.workspace)) {
    if (channel.platform != post.platform) continue;
    for (const std::string& text : words_in(channel.entry->find("hours"))) {
      const auto hours = parse_hours(text, *post.lexicon);
      if (!hours) continue;
      if (hours->contains(posted->minute)) return;
      stated += (stated.empty() ? "" : ", ") + text;
    }
  }
  if (stated.empty()) return;
  things.push_back(
      {.place = posted->at, .values = {{"time", to_clock(posted->minute)}, {"hours", stated}}});
}

constexpr Term kValues[] = {
    {"time", "when the post goes out: 22:30"},
    {"hours", "the hours of the channel, as the strategy states them"},
};

}  // namespace

/// In C++: it compares a post's moment with the hours of its channel.
extern constinit const CheckKind kOutsideHoursKind = {
    .name = "outside-hours",
    .summary = "A `time:` outside the `hours:` that the strategy states for the channel.",
    .example = "forbid: { outside-hours: any }",
    .values = kValues,
    .find = find,
    .awake = [](const PostContext& post,
                const Claim& /*claim*/) { return post.platform != nullptr; },
    .needs = "strategy",
};

}  // namespace advolint
