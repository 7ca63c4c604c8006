#include "engine/calendar/need.h"

#include <algorithm>

#include "engine/calendar/group_posts.h"
#include "facts/condition_facts.h"
#include "facts/post_date.h"
#include "text/as_written.h"

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

/// The days around `date` whose posts a group of the claim can hold beside one of that date;
/// nothing where there is no end to them.
std::optional<DaySpan> stretch_of(const Workspace& workspace, const RuleCalendarClaim& claim,
                                  Date date) {
  const std::chrono::sys_days day(date);
  const auto within = [&](int count) {
    return DaySpan{day - std::chrono::days(count), day + std::chrono::days(count)};
  };
  switch (claim.across.period) {
    case Period::Day:
    case Period::Week:
    case Period::Month:
    case Period::DayOfAction: {
      const auto [first, last] = stretch_around(date, claim.across.period);
      return DaySpan{std::chrono::sys_days(first), std::chrono::sys_days(last)};
    }
    case Period::Days:
      return within(claim.across.days - 1);
    case Period::Workspace: {
      const auto reach_of = claim.claim.kind->reach;
      if (reach_of == nullptr) return std::nullopt;
      const DayReach reach = reach_of(workspace, claim.claim);
      DaySpan span = within(reach.after.value_or(0));
      span.from = day - std::chrono::days(reach.before);
      if (!reach.after) span.to = SpelledDays::kNoEnd;
      return span;
    }
    case Period::Campaign:
    case Period::Meeting:
      return std::nullopt;
  }
  return std::nullopt;
}

bool has_files(const RuleCalendarClaim& claim) {
  return claim.across.period == Period::Workspace && claim.claim.kind->files_that_matter != nullptr;
}

bool is_idle(const Workspace& workspace, const RuleCalendarClaim& claim) {
  const auto is_idle_kind = claim.claim.kind->is_idle;
  return is_idle_kind != nullptr && is_idle_kind(workspace, claim.claim);
}

/// Whether findings of the claim can be at a post of the run of which it remembers `mark`.
bool can_be_at(const RuleCalendarClaim& claim, const CalendarPost::Mark& mark) {
  if (claim.claim.kind->remember != nullptr && mark.memory == 0) return false;
  const auto role = claim.claim.role(claim.claim.kind->found_at);
  if (role && (mark.roles >> *role & 1U) == 0) return false;
  const bool needs_subject =
      claim.across.period == Period::Campaign || claim.across.period == Period::Meeting;
  return !needs_subject || mark.subjects != 0;
}

/// What the claim of this number remembers of `named`.
std::vector<const Memory*> memories_of(std::span<const CalendarPost* const> named,
                                       std::uint32_t claim) {
  std::vector<const Memory*> memories;
  for (const CalendarPost* post : named) {
    for (const CalendarPost::Mark& it : post->marks) {
      if (it.claim == claim && it.memory != 0) memories.push_back(post->memory_of(it));
    }
  }
  return memories;
}

}  // namespace

bool CalendarNeed::Need::asks(const std::optional<PostDate>& when, const Platform* platform) const {
  if (!is_asked || (needs_dates && !when)) return false;
  if (is_by_platform && !platforms.contains(platform)) return false;
  if (!is_local) return true;
  if (!when) return false;
  const std::chrono::sys_days day(when->date);
  return std::ranges::any_of(stretches, [&](const DaySpan& it) { return it.contains(day); });
}

CalendarNeed::CalendarNeed(const Workspace& workspace, const Calendar& calendar,
                           std::span<const CalendarPost* const> named) {
  for (const Calendar::Asked& asked : calendar.asked()) {
    const RuleCalendarClaim& claim = *asked.claim;
    const bool is_local = stretch_of(workspace, claim, Date{}).has_value();
    const bool has_end =
        claim.across.period != Period::Days && claim.across.period != Period::Workspace;
    needs_.push_back({.rule = asked.rule,
                      .parts = parts_of(asked),
                      .needs_dates = claim.claim.kind->needs_dates,
                      .is_by_platform = claim.by.has_value(),
                      .platforms = {},
                      .is_local = is_local,
                      .stretches = {},
                      .files = {},
                      .hangs_on_more = (is_local && !has_end) || has_files(claim)});
  }
  for (const CalendarPost* post : named) {
    if (!post->is_named) continue;
    for (const CalendarPost::Mark& mark : post->marks) {
      const RuleCalendarClaim& claim = *calendar.asked()[mark.claim].claim;
      if (is_idle(workspace, claim) || !can_be_at(claim, mark)) continue;
      Need& need = needs_[mark.claim];
      need.is_asked = true;
      need.platforms.insert(post->platform);
      if (!need.is_local || !post->when) continue;
      if (const auto stretch = stretch_of(workspace, claim, post->when->date))
        need.stretches.push_back(*stretch);
    }
  }
  for (std::uint32_t i = 0; i < needs_.size(); ++i) {
    const RuleCalendarClaim& claim = *calendar.asked()[i].claim;
    if (!needs_[i].is_asked || !has_files(claim)) continue;
    needs_[i].files = claim.claim.kind->files_that_matter(memories_of(named, i));
  }
  look_at_files();
}

bool CalendarNeed::empty() const {
  return std::ranges::none_of(needs_, [](const Need& it) { return it.is_asked; });
}

bool CalendarNeed::is_of_part(std::uint32_t claim) const {
  return needs_[claim].is_local || needs_[claim].files != nullptr;
}

bool CalendarNeed::hangs_on_more(std::uint32_t claim) const { return needs_[claim].hangs_on_more; }

void CalendarNeed::widen(std::uint32_t claim) {
  // Where a rule looks at windows, too, the months in which it finds something matter to them.
  for (Need& it : needs_) {
    if (it.rule != needs_[claim].rule) continue;
    it.is_local = false;
    it.files = nullptr;
    it.hangs_on_more = false;
  }
  look_at_files();
}

void CalendarNeed::look_at_files() {
  asks_all_ = false;
  std::vector<DaySpan> stretches;
  for (const Need& it : needs_) {
    if (!it.is_asked) continue;
    stretches.insert(stretches.end(), it.stretches.begin(), it.stretches.end());
    if (!it.is_local && it.files == nullptr) asks_all_ = true;
  }
  days_ = SpelledDays(std::move(stretches));
}

FileNeed::FileNeed(const CalendarNeed& need, const std::string& path, std::string_view bytes)
    : need_(need) {
  if (need.asks_all_ || !reads_as_written(bytes)) return;
  const auto dated = date_in_path(path);
  is_empty_ = !(dated && dated->date.ok() && need.days_.may_hold(dated->date)) &&
              !need.days_.may_be_spelled_in(path, bytes);
  for (std::uint32_t i = 0; i < need.needs_.size(); ++i) {
    const CalendarNeed::Need& it = need.needs_[i];
    if (!it.is_asked || it.files == nullptr) continue;
    if (it.files->may_matter(bytes))
      is_empty_ = false;
    else
      left_out_.push_back(i);
  }
}

bool FileNeed::asks(std::uint32_t claim, const std::optional<PostDate>& when,
                    const Platform* platform) const {
  return need_.needs_[claim].asks(when, platform) && std::ranges::count(left_out_, claim) == 0;
}

std::optional<ContextParts> FileNeed::parts(const std::optional<PostDate>& when,
                                            const Platform* platform) const {
  std::optional<ContextParts> parts;
  for (std::uint32_t i = 0; i < need_.needs_.size(); ++i) {
    const ContextParts of_claim = need_.needs_[i].parts;
    if (asks(i, when, platform)) parts = std::max(parts.value_or(of_claim), of_claim);
  }
  return parts;
}

}  // namespace advolint
