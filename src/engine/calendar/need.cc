#include "engine/calendar/need.h"

#include <algorithm>

#include "engine/calendar/group_posts.h"
#include "facts/condition_facts.h"

namespace advolint {
namespace {

using Period = Across::Period;

ContextParts parts_of(const Condition::FieldTest& test) {
  if (test.moment) return ContextParts::Fields;
  if (test.path == "kind" || test.path == "language") return ContextParts::Kind;
  if (test.path == "campaign" || find_condition_fact(test.path) != nullptr)
    return ContextParts::All;
  return ContextParts::Fields;  // calendars go by stated topics
}

ContextParts parts_of(const Condition& condition) {
  if (!condition.has.empty()) return ContextParts::All;
  ContextParts parts = ContextParts::Fields;
  for (const Condition::FieldTest& test : condition.fields) parts = std::max(parts, parts_of(test));
  return parts;
}

bool is_by_subject(Period period) {
  return period == Period::Campaign || period == Period::Meeting || period == Period::DayOfAction;
}

/// What has to be known of a post to ask the claim of it.
ContextParts parts_of(const Calendar::Asked& asked) {
  const RuleCalendarClaim& claim = *asked.claim;
  if (claim.things || is_by_subject(claim.across.period)) return ContextParts::All;
  ContextParts parts = ContextParts::Fields;
  for (const Condition* it :
       {&asked.rule->applies_to, &asked.rule->spares, &claim.applies_to, &claim.spares})
    parts = std::max(parts, parts_of(*it));
  for (const std::vector<Condition>& role : claim.roles) {
    for (const Condition& it : role) parts = std::max(parts, parts_of(it));
  }
  if (claim.claim.kind->remember != nullptr)
    parts = std::max(parts, claim.claim.kind->remembers_from);
  return parts;
}

/// Whether groups of the claim lie in one stretch of the calendar that the date of one of their
/// posts tells. A window does not: whether it is judged hangs on the windows before it, and on the
/// months of its rule.
bool has_reach(const Calendar::Asked& asked) {
  const bool has_windows = std::ranges::any_of(
      asked.rule->calendar_claims, [](const auto& it) { return it.across.period == Period::Days; });
  const Period period = asked.claim->across.period;
  return !has_windows && (period == Period::Day || period == Period::Week ||
                          period == Period::Month || period == Period::DayOfAction);
}

/// Whether groups of the claim can hold `post`, of which it remembers `mark`.
bool can_judge(const RuleCalendarClaim& claim, const CalendarPost::Mark& mark) {
  if (claim.claim.kind->remember != nullptr && mark.memory == nullptr) return false;
  const bool needs_subject =
      claim.across.period == Period::Campaign || claim.across.period == Period::Meeting;
  return !needs_subject || mark.subjects != 0;
}

}  // namespace

void CalendarNeed::Need::add(const CalendarPost& post, const Across& across) {
  is_asked = true;
  platforms.insert(post.platform);
  if (!has_reach || !post.when) return;
  const auto [first, last] = stretch_around(post.when->date, across.period);
  stretches.push_back({std::chrono::sys_days(first), std::chrono::sys_days(last)});
}

bool CalendarNeed::Need::asks(const std::optional<PostDate>& when, const Platform* platform) const {
  if (!is_asked || (needs_dates && !when)) return false;
  if (is_by_platform && !platforms.contains(platform)) return false;
  if (!has_reach) return true;
  if (!when) return false;
  const std::chrono::sys_days day(when->date);
  return std::ranges::any_of(stretches,
                             [&](const Stretch& it) { return it.from <= day && day <= it.to; });
}

CalendarNeed::CalendarNeed(const Calendar& calendar, std::span<const CalendarPost> named) {
  for (const Calendar::Asked& asked : calendar.asked()) {
    needs_.push_back({.parts = parts_of(asked),
                      .needs_dates = asked.claim->claim.kind->needs_dates,
                      .is_by_platform = asked.claim->by.has_value(),
                      .platforms = {},
                      .has_reach = has_reach(asked),
                      .stretches = {}});
  }
  for (const CalendarPost& post : named) {
    for (const CalendarPost::Mark& mark : post.marks) {
      const RuleCalendarClaim& claim = *calendar.asked()[mark.claim].claim;
      if (can_judge(claim, mark)) needs_[mark.claim].add(post, claim.across);
    }
  }
}

bool CalendarNeed::empty() const {
  return std::ranges::none_of(needs_, [](const Need& it) { return it.is_asked; });
}

bool CalendarNeed::asks(std::uint32_t claim, const std::optional<PostDate>& when,
                        const Platform* platform) const {
  return needs_[claim].asks(when, platform);
}

std::optional<ContextParts> CalendarNeed::parts(const std::optional<PostDate>& when,
                                                const Platform* platform) const {
  std::optional<ContextParts> parts;
  for (const Need& it : needs_) {
    if (it.asks(when, platform)) parts = std::max(parts.value_or(it.parts), it.parts);
  }
  return parts;
}

}  // namespace advolint
