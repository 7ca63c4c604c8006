#include <algorithm>
#include <optional>
#include <string>

#include <fmt/format.h>

#include "checks/kinds/kinds.h"
#include "checks/prose.h"
#include "checks/strategy.h"

namespace advolint {
namespace {

constexpr int kMinutesInHour = 60;
constexpr int kHoursInHalfDay = 12;
constexpr int kHoursInDay = 24;

/// One or two digits at the start of `text`, which loses them.
std::optional<int> take_number(std::string_view& text) {
  std::size_t size = 0;
  while (size < text.size() && size < 2 && is_ascii_digit(text[size])) ++size;
  if (size == 0) return std::nullopt;
  int number = 0;
  for (const char digit : text.substr(0, size)) number = number * 10 + (digit - '0');
  text.remove_prefix(size);
  return number;
}

/// Minutes since midnight: "09:00", "9:30:00", "24:00", "9 am", "5:30 p.m.".
std::optional<int> minutes_of(std::string_view text) {
  text = trimmed(text);
  auto hour = take_number(text);
  if (!hour) return std::nullopt;
  int minute = 0;
  const bool has_minutes = text.starts_with(':');
  if (has_minutes) {
    text.remove_prefix(1);
    const auto number = take_number(text);
    if (!number || *number >= kMinutesInHour) return std::nullopt;
    minute = *number;
  }
  const std::string half = lower_ascii(trimmed(text));
  if (half.starts_with('a') || half.starts_with('p')) {
    if (*hour == 0 || *hour > kHoursInHalfDay) return std::nullopt;
    hour = *hour % kHoursInHalfDay + (half.starts_with('p') ? kHoursInHalfDay : 0);
  } else if (!has_minutes) {
    return std::nullopt;
  }
  if (*hour > kHoursInDay) return std::nullopt;
  return *hour * kMinutesInHour + minute;
}

struct Hours {
  int begin = 0;
  int end = 0;

  /// Hours may go over midnight: "20:00-02:00".
  [[nodiscard]] bool contains(int time) const {
    return begin <= end ? begin <= time && time <= end : begin <= time || time <= end;
  }
};

/// "08:00-20:00", "8 am – 8 pm".
std::optional<Hours> parse_hours(std::string_view text) {
  constexpr std::string_view kDashes[] = {"-", "–", " to "};
  for (const std::string_view dash : kDashes) {
    const std::size_t at = text.find(dash);
    if (at == std::string_view::npos) continue;
    const auto begin = minutes_of(text.substr(0, at));
    const auto end = minutes_of(text.substr(at + dash.size()));
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
    if (const auto minutes = minutes_of(text)) return Posted{*field, *minutes};
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
      const auto hours = parse_hours(text);
      if (!hours) continue;
      if (hours->contains(posted->minutes)) return;
      stated += (stated.empty() ? "" : ", ") + text;
    }
  }
  if (stated.empty()) return;
  things.push_back({.place = posted->field.at(),
                    .values = {{"time", fmt::format("{:02}:{:02}", posted->minutes / kMinutesInHour,
                                                    posted->minutes % kMinutesInHour)},
                               {"hours", stated}}});
}

constexpr NamedDoc kValues[] = {
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
