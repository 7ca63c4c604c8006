#include <algorithm>
#include <chrono>
#include <string>
#include <string_view>

#include <fmt/format.h>

#include "checks/calendar_kind.h"
#include "facts/strategy.h"
#include "text/duration.h"

namespace advolint {
namespace {

constexpr std::string_view kStated = "stated";
constexpr std::string_view kLongestGap = "longest-gap";

constexpr Term kValues[] = {
    {"days", "how many days lie between two posts, or between the last one and today"},
    {"limit", "how many days may"},
    {"after", "the day of the post before the gap; no value where there is none"},
    {"never", "yes where the channel has no post at all"},
    {"before", "the day of the post after it; no value while nothing follows"},
};

/// The longest gap, in days; nothing where the channel states none.
std::optional<int> longest(const CalendarGroup& group, const CalendarClaim& claim) {
  if (claim.quantity.text != kStated) {
    return group.posts.empty() ? std::nullopt : parse_days(claim.quantity.text);
  }
  const yaml::Node* channel = channel_of(group);
  const yaml::Node* gap = channel == nullptr ? nullptr : channel->find(kLongestGap);
  return gap == nullptr ? std::nullopt : parse_days(gap->scalar);
}

int days_between(Date from, Date to) {
  return static_cast<int>((std::chrono::sys_days(to) - std::chrono::sys_days(from)).count());
}

CalendarFinding finding_of(int days, int limit, Date after) {
  return {.at = {},
          .posts = {},
          .values = {{"days", std::to_string(days)},
                     {"limit", std::to_string(limit)},
                     {"after", to_iso(after)}},
          .notes = {}};
}

/// Silence since the last post is at the channel's line: no post is to blame for it.
void judge_the_end(const CalendarGroup& group, const CalendarPost& last, int limit,
                   std::vector<CalendarFinding>& findings) {
  if (!group.today) return;
  const int days = days_between(last.when->date, *group.today);
  if (days <= limit) return;
  CalendarFinding finding = finding_of(days, limit, last.when->date);
  if (const yaml::Node* channel = channel_of(group)) {
    finding.at = in_strategy(group.workspace, *channel);
    finding.notes.push_back({Phrase("the last post is here"), last.at});
  } else {
    finding.posts = {&last};
  }
  findings.push_back(std::move(finding));
}

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  const auto limit = longest(group, claim);
  if (!limit) return;
  if (group.posts.empty()) {
    const Location channel = in_strategy(group.workspace, *channel_of(group));
    findings.push_back({.at = channel,
                        .posts = {},
                        .values = {{"limit", std::to_string(*limit)}, {"never", "yes"}},
                        .notes = {}});
    return;
  }
  const CalendarPost* before = nullptr;
  for (const GroupPost& it : group.posts) {
    if (it.post->when->precision != DatePrecision::Day) continue;
    if (before == nullptr && group.is_part && it.post->is_named) {
      // Whatever is before it is further away than may be.
      findings.push_back({.at = {}, .posts = {it.post}, .values = {}, .notes = {}});
    }
    if (before != nullptr) {
      const int days = days_between(before->when->date, it.post->when->date);
      if (days > *limit) {
        CalendarFinding finding = finding_of(days, *limit, before->when->date);
        finding.values.emplace("before", to_iso(it.post->when->date));
        finding.posts = {before, it.post};
        finding.carrier = Carrier::LatestNamed;
        findings.push_back(std::move(finding));
      }
    }
    before = it.post;
  }
  if (before != nullptr) judge_the_end(group, *before, *limit, findings);
}

/// The longest that any channel may be silent, and all that comes later: of the last post of a
/// channel nothing is said.
DayReach reach(const Workspace& workspace, const CalendarClaim& claim) {
  if (claim.quantity.text != kStated)
    return {.before = parse_days(claim.quantity.text).value_or(0)};
  DayReach reach;
  for (const Channel& it : channels_of(workspace)) {
    const yaml::Node* gap = it.entry->find(kLongestGap);
    const auto most = gap == nullptr ? std::nullopt : parse_days(gap->scalar);
    reach.before = std::max(reach.before, most.value_or(0));
  }
  return reach;
}

bool is_idle(const Workspace& workspace, const CalendarClaim& claim) {
  return claim.quantity.text == kStated &&
         std::ranges::none_of(channels_of(workspace), [](const Channel& it) {
           return it.entry->find(kLongestGap) != nullptr;
         });
}

constexpr Verb kVerbs[] = {Verb::Limit};

}  // namespace

extern constinit const CalendarKind kGapKind = {
    .name = "gap",
    .summary =
        "The days between one post and the next, and between the last and today. `stated` takes "
        "the longest from the channel's `longest-gap:`.",
    .example = "limit: { gap: 14 days }",
    .values = kValues,
    .parameters = {},
    .roles = {},
    .verbs = kVerbs,
    .argument = CalendarArgument::Days,
    .takes_stated = true,
    .note = English("the post before it, on {}"),
    .is_idle = is_idle,
    .reach = reach,
    .judge = judge,
};

}  // namespace advolint
