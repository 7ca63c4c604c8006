#include "engine/month/month_plans.h"

#include <algorithm>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

namespace advolint {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

std::string title_and_name(const Official& official) {
  return official.title.empty() ? official.name
                                : fmt::format("{} {}", official.title, official.name);
}

/// Whether `post` is about this meeting with the person, and not about a later one.
bool is_about(const Workspace& workspace, const Meeting& meeting, const std::string& id,
              const PlannedPost& post) {
  if (post.when.date < meeting.date || std::ranges::count(post.met, id) == 0) return false;
  return std::ranges::none_of(*workspace.meetings, [&](const Meeting& it) {
    return meeting.date < it.date && it.date <= post.when.date &&
           std::ranges::count(it.with, id) != 0;
  });
}

MonthLink link_to(const PlannedPost& post, const Workspace& workspace,
                  const std::vector<MonthPost>& posts) {
  MonthLink link{.post = std::nullopt, .date = post.when.date, .channels = {}, .place = post.place};
  for (const std::string& it : post.platforms) {
    const Platform* platform = workspace.platforms.find(it);
    link.channels.push_back(channel_of(post, platform == nullptr ? it : platform->name));
  }
  const auto found = std::ranges::find(posts, post.place, &MonthPost::place);
  if (found != posts.end()) link.post = static_cast<std::size_t>(found - posts.begin());
  return link;
}

}  // namespace

std::string official_in_words(const Workspace& workspace, const std::string& id) {
  const Official* official = workspace.official(id);
  return official == nullptr ? id : title_and_name(*official);
}

std::string title_of(const Campaign& campaign) {
  return campaign.name.empty() ? campaign.id : campaign.name;
}

std::vector<MonthSilence> silences_between(MonthDays month, const std::vector<Date>& posts,
                                           int least) {
  const std::set<Date> with_posts(posts.begin(), posts.end());
  std::vector<MonthSilence> silences;
  std::optional<MonthSilence> silence;
  const auto end = [&] {
    if (silence && silence->days >= least) silences.push_back(*silence);
    silence.reset();
  };
  for (auto at = sys_days(month.first); at <= sys_days(month.last); at += days(1)) {
    if (with_posts.contains(at)) {
      end();
      continue;
    }
    if (!silence) silence = {.from = at, .to = at, .days = 0};
    silence->to = at;
    ++silence->days;
  }
  end();
  return silences;
}

std::vector<MonthChannel> channels_of(const Workspace& workspace, MonthDays month,
                                      const std::vector<MonthPost>& posts) {
  struct Channel {
    std::size_t posts = 0;
    std::vector<Date> days;
  };
  std::map<std::string, Channel> by_name;
  for (const MonthPost& post : posts) {
    for (const std::string& it : post.channels) {
      ++by_name[it].posts;
      if (post.day) by_name[it].days.push_back(*post.day);
    }
  }
  if (workspace.organisation) {
    for (const Handle& it : workspace.organisation->handles) {
      const Platform* platform = workspace.platforms.find(it.platform);
      by_name.try_emplace(platform == nullptr ? it.platform : platform->name);
    }
  }
  std::vector<MonthChannel> channels;
  for (const auto& [name, channel] : by_name) {
    const auto silences = silences_between(month, channel.days, 1);
    const auto longest = std::ranges::max_element(silences, {}, &MonthSilence::days);
    channels.push_back(
        {.name = name,
         .posts = channel.posts,
         .longest_silence = longest == silences.end() ? std::nullopt : std::optional(*longest)});
  }
  return channels;
}

std::vector<MonthDayOfAction> days_of_action_in(const Workspace& workspace, MonthDays month,
                                                const CalendarView& view) {
  std::vector<MonthDayOfAction> rows;
  if (!workspace.campaigns) return rows;
  for (const Campaign& campaign : *workspace.campaigns) {
    for (const DayOfAction& day : campaign.days_of_action) {
      if (!month.hold(day.date)) continue;
      std::set<std::string> platforms;
      std::size_t posts = 0;
      for (const PlannedPost& it : view.posts) {
        if (it.when.date != day.date || it.when.precision != DatePrecision::Day) continue;
        ++posts;
        platforms.insert(it.platforms.begin(), it.platforms.end());
      }
      rows.push_back({.date = day.date,
                      .name = day.name,
                      .campaign = title_of(campaign),
                      .also = day.also,
                      .posts = posts,
                      .platforms = platforms.size(),
                      .wanted_posts = day.posts,
                      .wanted_platforms = day.platforms,
                      .findings = {}});
    }
  }
  std::ranges::stable_sort(rows, {}, &MonthDayOfAction::date);
  return rows;
}

std::vector<MonthMeeting> meetings_in(const Workspace& workspace, MonthDays month,
                                      const CalendarView& view,
                                      const std::vector<MonthPost>& posts) {
  std::vector<MonthMeeting> rows;
  if (!workspace.meetings) return rows;
  for (const Meeting& meeting : *workspace.meetings) {
    if (!month.hold(meeting.date)) continue;
    for (const std::string& id : meeting.with) {
      MonthMeeting row{.date = meeting.date,
                       .with = official_in_words(workspace, id),
                       .ask = meeting.ask,
                       .before = {},
                       .thanks = {},
                       .findings = {}};
      for (const PlannedPost& it : view.posts) {
        const bool spoke_to_them =
            it.when.date < meeting.date && std::ranges::count(it.officials, id) != 0;
        if (spoke_to_them) row.before.push_back(link_to(it, workspace, posts));
        if (is_about(workspace, meeting, id, it))
          row.thanks.push_back(link_to(it, workspace, posts));
      }
      rows.push_back(std::move(row));
    }
  }
  std::ranges::stable_sort(rows, {}, &MonthMeeting::date);
  return rows;
}

std::vector<MonthEvent> events_in(const Workspace& workspace, MonthDays month) {
  std::vector<MonthEvent> rows;
  if (!workspace.officials) return rows;
  for (const Official& official : *workspace.officials) {
    for (const OfficialEvent& it : official.events) {
      if (!month.hold(it.date)) continue;
      rows.push_back({.date = it.date,
                      .name = it.name,
                      .official = title_and_name(official),
                      .place = it.place,
                      .link = it.link});
    }
  }
  std::ranges::stable_sort(rows, {}, &MonthEvent::date);
  return rows;
}

}  // namespace advolint
