#include <algorithm>
#include <optional>
#include <string>
#include <vector>

#include <fmt/format.h>

#include "checks/kinds/kinds.h"
#include "checks/strategy.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

struct Hours {
  int begin = 0;
  int end = 0;

  /// Hours may go over midnight: "20:00-02:00".
  [[nodiscard]] bool contains(int time) const {
    return begin <= end ? begin <= time && time <= end : begin <= time || time <= end;
  }
};

/// "08:00-20:00", "8 am – 8 pm".
std::optional<Hours> parse_hours(std::string_view text, const Lexicon& lexicon) {
  std::vector<std::string> joints = {"-", "–"};
  for (const std::string_view word : lexicon.words(WordList::HourRanges))
    joints.push_back(fmt::format(" {} ", word));
  for (const std::string_view dash : joints) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto begin = parse_time_of_day(text.substr(0, at));
    const auto end = parse_time_of_day(text.substr(at + dash.size()));
    if (begin && end) return Hours{*begin, *end};
  }
  return std::nullopt;
}

struct Posted {
  Field field;
  int minutes = 0;
};

/// From `time:`, or from the time that stands behind the day in `date:`.
std::optional<Posted> time_of(const PostContext& post) {
  constexpr std::size_t kDaySize = 10;
  for (const std::string_view key : {"time", "date"}) {
    const auto field = post.fields.find(key);
    if (!field || !field->value->is_scalar()) continue;
    std::string_view text = field->value->scalar;
    if (key == "date")
      text = text.size() > kDaySize ? text.substr(kDaySize + 1) : std::string_view();
    if (const auto minutes = parse_time_of_day(text)) return Posted{*field, *minutes};
  }
  return std::nullopt;
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
      if (hours->contains(posted->minutes)) return;
      stated += (stated.empty() ? "" : ", ") + text;
    }
  }
  if (stated.empty()) return;
  things.push_back({.place = posted->field.at(),
                    .values = {{"time", to_clock(posted->minutes)}, {"hours", stated}}});
}

constexpr Term kValues[] = {
    {"time", "when the post goes out: 22:30"},
    {"hours", "the hours of the channel, as the strategy states them"},
};

}  // namespace

constinit const CheckKind kOutsideHoursKind = {
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
