#include "engine/calendar/group_posts.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <iterator>
#include <map>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "facts/strategy.h"
#include "text/characters.h"

namespace advolint {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr int kDaysInWeek = 7;
/// How long a meeting waits for its thanks where the claim does not say.
constexpr int kOpenDays = 7;

Date day_after(Date date, int count) { return sys_days(date) + days(count); }

const CalendarPost::Mark* mark_of(const CalendarPost& post, std::uint32_t claim) {
  const auto mark = std::ranges::lower_bound(post.marks, claim, {}, &CalendarPost::Mark::claim);
  return mark != post.marks.end() && mark->claim == claim ? &*mark : nullptr;
}

/// A post that the claim is about, with what it remembers.
struct Member {
  GroupPost post;
  std::span<const std::string> subjects;
};

std::span<const std::string> kept(const CalendarPost& post, std::uint32_t index) {
  return index == 0 ? std::span<const std::string>() : post.keys[index - 1];
}

std::vector<Member> members_of(std::span<const CalendarPost* const> posts, std::uint32_t claim) {
  std::vector<Member> members;
  members.reserve(static_cast<std::size_t>(std::ranges::count_if(
      posts, [&](const CalendarPost* it) { return mark_of(*it, claim) != nullptr; })));
  for (const CalendarPost* post : posts) {
    const CalendarPost::Mark* mark = mark_of(*post, claim);
    if (mark == nullptr) continue;
    members.push_back({.post = {post, mark->roles, kept(*post, mark->keys), post->memory_of(*mark)},
                       .subjects = kept(*post, mark->subjects)});
  }
  return members;
}

/// Some members of a claim: very many posts are held once.
using Members = std::vector<const Member*>;

Members pointers_to(const std::vector<Member>& members) {
  Members pointers;
  pointers.reserve(members.size());
  for (const Member& it : members) pointers.push_back(&it);
  return pointers;
}

Date first_of(Date date, Across::Period period) {
  switch (period) {
    case Across::Period::Week: {
      const unsigned since_monday = std::chrono::weekday(sys_days(date)).iso_encoding() - 1;
      return day_after(date, -static_cast<int>(since_monday));
    }
    case Across::Period::Month:
      return date.year() / date.month() / 1;
    default:
      return date;
  }
}

Date last_of(Date first, Across::Period period) {
  switch (period) {
    case Across::Period::Week:
      return day_after(first, kDaysInWeek - 1);
    case Across::Period::Month:
      return first.year() / first.month() / std::chrono::last;
    default:
      return first;
  }
}

class Grouping {
 public:
  Grouping(const Workspace& workspace, std::optional<Date> today, const RuleCalendarClaim& claim,
           VisitGroup visit)
      : workspace_(workspace), today_(today), claim_(claim), visit_(std::move(visit)) {}

  void run(const Members& members) const {
    switch (claim_.across.period) {
      case Across::Period::Day:
      case Across::Period::Week:
      case Across::Period::Month:
        by_calendar(members);
        break;
      case Across::Period::Days:
        by_window(members);
        break;
      case Across::Period::Campaign:
        by_campaign(members);
        break;
      case Across::Period::Workspace:
        if (!members.empty()) show(all(members));
        break;
      case Across::Period::Meeting:
        by_meeting(members);
        break;
      case Across::Period::DayOfAction:
        by_day_of_action(members);
        break;
    }
  }

 private:
  void show(CalendarGroup group) const { visit_(group); }

  [[nodiscard]] CalendarGroup empty_group(Date from, Date to) const {
    return {.workspace = workspace_,
            .today = today_,
            .posts = {},
            .from = from,
            .to = to,
            .platform = nullptr,
            .account = {}};
  }

  [[nodiscard]] CalendarGroup all(const Members& members) const {
    const auto date_of = [](const Member* it) {
      return it->post.post->when ? it->post.post->when->date : Date{};
    };
    CalendarGroup group = empty_group(date_of(members.front()), date_of(members.back()));
    group.posts.reserve(members.size());
    for (const Member* it : members) group.posts.push_back(it->post);
    return group;
  }

  void by_calendar(const Members& members) const {
    const Across::Period period = claim_.across.period;
    CalendarGroup group = empty_group({}, {});
    for (const Member* it : members) {
      const PostDate& when = *it->post.post->when;
      if (when.precision == DatePrecision::Month && period != Across::Period::Month) continue;
      const Date first = first_of(when.date, period);
      if (!group.posts.empty() && group.from != first) {
        visit_(group);
        group.posts.clear();
      }
      group.from = first;
      group.to = last_of(first, period);
      group.posts.push_back(it->post);
    }
    if (!group.posts.empty()) visit_(group);
  }

  /// One window for each day that has posts, ending there.
  void by_window(const Members& members) const {
    Members dated;
    std::ranges::copy_if(members, std::back_inserter(dated), [](const Member* it) {
      return it->post.post->when->precision == DatePrecision::Day;
    });
    std::size_t begin = 0;
    for (std::size_t end = 0; end < dated.size(); ++end) {
      const Date to = dated[end]->post.post->when->date;
      if (end + 1 < dated.size() && dated[end + 1]->post.post->when->date == to) continue;
      const Date from = day_after(to, 1 - claim_.across.days);
      while (dated[begin]->post.post->when->date < from) ++begin;
      CalendarGroup group = empty_group(from, to);
      group.posts.reserve(end - begin + 1);
      for (std::size_t i = begin; i <= end; ++i) group.posts.push_back(dated[i]->post);
      visit_(group);
    }
  }

  void by_campaign(const Members& members) const {
    if (!workspace_.campaigns) return;
    for (const Campaign& campaign : *workspace_.campaigns) {
      Members own;
      std::ranges::copy_if(members, std::back_inserter(own), [&](const Member* it) {
        return std::ranges::count(it->subjects, campaign.id) != 0;
      });
      if (own.empty()) continue;
      CalendarGroup group = all(own);
      group.campaign = &campaign;
      visit_(group);
    }
  }

  void by_meeting(const Members& members) const {
    if (!workspace_.meetings || !today_) return;
    for (const Meeting& meeting : *workspace_.meetings) {
      if (meeting.date > *today_) continue;
      const int open = claim_.across.days == 0 ? kOpenDays : claim_.across.days;
      CalendarGroup group = empty_group(meeting.date, day_after(meeting.date, open));
      group.meeting = &meeting;
      for (const Member* it : members) {
        const Date date = it->post.post->when->date;
        const bool is_with_them = std::ranges::any_of(it->subjects, [&](const std::string& id) {
          return std::ranges::count(meeting.with, id) != 0;
        });
        if (is_with_them && group.from <= date && date <= group.to) group.posts.push_back(it->post);
      }
      visit_(group);
    }
  }

  void by_day_of_action(const Members& members) const {
    if (!workspace_.campaigns) return;
    for (const Campaign& campaign : *workspace_.campaigns) {
      for (const DayOfAction& day : campaign.days_of_action) {
        CalendarGroup group = empty_group(day.date, day.date);
        group.campaign = &campaign;
        group.day_of_action = &day;
        for (const Member* it : members) {
          const PostDate& when = *it->post.post->when;
          const bool is_on_it = when.precision == DatePrecision::Day && when.date == day.date;
          const bool is_of_another =
              !it->subjects.empty() && std::ranges::count(it->subjects, campaign.id) == 0;
          if (is_on_it && !is_of_another) group.posts.push_back(it->post);
        }
        visit_(group);
      }
    }
  }

  const Workspace& workspace_;
  std::optional<Date> today_;
  const RuleCalendarClaim& claim_;
  VisitGroup visit_;
};

/// The account by which channels are told apart: a channel's own handle and no account at all are
/// the same.
std::string_view channel_account(const Workspace& workspace, const CalendarPost& post) {
  if (post.account.empty() || post.platform == nullptr || !workspace.organisation)
    return post.account;
  const bool is_own = std::ranges::any_of(workspace.organisation->handles, [&](const Handle& it) {
    return it.platform == post.platform->id && fold_case(it.name) == fold_case(post.account);
  });
  return is_own ? std::string_view() : post.account;
}

/// The members of each platform and account, which their posts hold.
using Parts = std::map<std::pair<std::string_view, std::string_view>, Members>;

/// Shows a group for each platform of the strategy's channels that has no post at all. While no
/// channel has one, there is no calendar yet, and nothing to say.
void visit_silent_channels(const Workspace& workspace, std::optional<Date> today,
                           const Parts& parts, const VisitGroup& visit) {
  if (parts.empty()) return;
  for (const Channel& channel : channels_of(workspace)) {
    const std::string& id = channel.platform->id;
    const auto first = parts.lower_bound({id, std::string_view()});
    if (first != parts.end() && first->first.first == id) continue;
    CalendarGroup group{.workspace = workspace,
                        .today = today,
                        .posts = {},
                        .from = {},
                        .to = {},
                        .platform = channel.platform,
                        .account = {}};
    visit(group);
  }
}

}  // namespace

void visit_groups(const Workspace& workspace, std::optional<Date> today,
                  std::span<const CalendarPost* const> posts, const RuleCalendarClaim& claim,
                  std::uint32_t number, const VisitGroup& visit) {
  const std::vector<Member> members = members_of(posts, number);
  if (!claim.by) return Grouping(workspace, today, claim, visit).run(pointers_to(members));
  Parts parts;
  for (const Member& it : members) {
    const CalendarPost& post = *it.post.post;
    if (post.platform == nullptr) continue;
    parts[{post.platform->id,
           *claim.by == Division::Channel ? channel_account(workspace, post) : std::string_view()}]
        .push_back(&it);
  }
  if (claim.across.period == Across::Period::Workspace && *claim.by == Division::Channel)
    visit_silent_channels(workspace, today, parts, visit);
  for (const auto& [key, part] : parts) {
    const auto visit_part = [&](CalendarGroup& group) {
      group.platform = part.front()->post.post->platform;
      group.account = key.second;
      visit(group);
    };
    Grouping(workspace, today, claim, visit_part).run(part);
  }
}

std::pair<Date, Date> stretch_around(Date date, Across::Period period) {
  const Date first = first_of(date, period);
  return {first, last_of(first, period)};
}

std::string month_name(Date date, const Phrasebook& phrases) {
  constexpr std::array<std::string_view, 12> kMonths = {
      "January", "February", "March",     "April",   "May",      "June",
      "July",    "August",   "September", "October", "November", "December"};
  return phrases.say("{} {}", phrases.say(kMonths.at(static_cast<unsigned>(date.month()) - 1)),
                     static_cast<int>(date.year()));
}

std::string period_of(const CalendarGroup& group, const Across& across, const Phrasebook& phrases) {
  switch (across.period) {
    case Across::Period::Day:
    case Across::Period::Meeting:
    case Across::Period::DayOfAction:
      return to_iso(group.from);
    case Across::Period::Week:
      return phrases.say("the week from {}", to_iso(group.from));
    case Across::Period::Month:
      return month_name(group.from, phrases);
    case Across::Period::Days:
      return phrases.say("the {} days to {}", across.days, to_iso(group.to));
    case Across::Period::Campaign:
      return group.campaign->name.empty() ? group.campaign->id : group.campaign->name;
    case Across::Period::Workspace:
      return {};
  }
  return {};
}

}  // namespace advolint
