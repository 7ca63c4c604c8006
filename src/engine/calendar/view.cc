#include "engine/calendar/view.h"

#include <algorithm>
#include <chrono>
#include <tuple>
#include <utility>

#include <fmt/format.h>

#include "engine/calendar/calendar.h"
#include "engine/evaluate.h"
#include "facts/build_context.h"
#include "report/where.h"

namespace advolint {
namespace {

/// The first claim that weighs two sorts of posts against each other; null if there is none.
const RuleCalendarClaim* balance_of(const RuleSet& rules) {
  for (const Rule& rule : rules.rules) {
    const auto found = std::ranges::find_if(
        rule.calendar_claims, [](const auto& it) { return it.claim.kind->weighs_sides; });
    if (found != rule.calendar_claims.end()) return &*found;
  }
  return nullptr;
}

bool has_role(const RuleCalendarClaim& claim, std::string_view name, const PostContext& post) {
  const auto role = claim.claim.role(name);
  return role && std::ranges::any_of(claim.roles[*role], [&](const Condition& condition) {
           return holds(condition, post, Topics::Stated);
         });
}

PlannedPost::Side side_of(const RuleCalendarClaim* balance, const PostContext& post) {
  if (balance == nullptr) return PlannedPost::Side::Neither;
  if (has_role(*balance, "to", post)) return PlannedPost::Side::Campaign;
  if (has_role(*balance, "of", post)) return PlannedPost::Side::LibraryLife;
  return PlannedPost::Side::Neither;
}

PlannedPost planned(const PostContext& post, const RuleCalendarClaim* balance) {
  const SourceFile& file = *post.draft.file;
  const std::uint32_t begin = post.post.span.begin;
  PlannedPost result{.when = *post.when,
                     .path = file.path(),
                     .place = where(file.path(), file, begin),
                     .line = file.office() == nullptr ? file.line_index(begin) + 1 : 0,
                     .number = post.post.number,
                     .platforms = {},
                     .account = post.fields.word("account"),
                     .topic = post.fields.word("topic"),
                     .kind = post.fields.word("kind"),
                     .campaign = post.fields.word("campaign"),
                     .status = post.fields.word("status"),
                     .text = post.post.body.text(),
                     .officials = {},
                     .met = post.fields.words("meeting.with"),
                     .side = side_of(balance, post)};
  for (const PlatformUse& use : post.post.platforms) result.platforms.push_back(use.id);
  return result;
}

void add_officials(const PostContext& post, PlannedPost& planned) {
  for (const PersonFacts& person : post.people) {
    if (person.official == nullptr) continue;
    const std::string& id = person.official->id;
    if (std::ranges::count(planned.officials, id) == 0) planned.officials.push_back(id);
  }
}

class Reader {
 public:
  Reader(const Profile& profile, std::optional<Date> today, std::string working_directory,
         CalendarView& view)
      : profile_(profile),
        today_(today),
        working_directory_(std::move(working_directory)),
        view_(view) {
    view_.balance = balance_of(profile.rules);
  }

  void add(const Task& task, const Reading& reading) {
    const RunFacts facts{
        .workspace = profile_.workspace,
        .people = *profile_.people,
        .today = today_,
        .path = path_in(profile_.workspace, task.candidate.path, working_directory_)};
    const Fields::Layer* path_fields = reading.path_fields ? &*reading.path_fields : nullptr;
    for (const Post& post : reading.draft->posts) {
      if (counts_in_calendar(post)) add_post(facts, *reading.draft, post, path_fields);
    }
  }

 private:
  void add_post(const RunFacts& facts, const Draft& draft, const Post& post,
                const Fields::Layer* path_fields) {
    const Fields fields = fields_of(draft, post, path_fields);
    const PlatformUse* first = post.platforms.empty() ? nullptr : &post.platforms.front();
    const PostContext context = build_context(facts, draft, post, fields, first);
    if (!context.when) {
      ++view_.undated;
      return;
    }
    PlannedPost result = planned(context, view_.balance);
    add_officials(context, result);
    for (std::size_t i = 1; i < post.platforms.size(); ++i) {
      add_officials(build_context(facts, draft, post, fields, &post.platforms[i]), result);
    }
    view_.posts.push_back(std::move(result));
  }

  const Profile& profile_;
  std::optional<Date> today_;
  std::string working_directory_;
  CalendarView& view_;
};

auto order_of(const PlannedPost& post) {
  return std::tuple(std::chrono::sys_days(post.when.date), post.when.minute.value_or(0),
                    std::string_view(post.path), post.line);
}

Date first_of_month(Date date) { return date.year() / date.month() / 1; }

MonthSummary empty_month(Date first) {
  return {.first = first,
          .last = Date(first.year() / first.month() / std::chrono::last),
          .by_topic = {},
          .by_channel = {}};
}

void count_gap(MonthSummary::Channel& channel, std::optional<Date>& last, Date date) {
  if (last) {
    const auto days = (std::chrono::sys_days(date) - std::chrono::sys_days(*last)).count();
    if (days > channel.longest_gap) {
      channel.longest_gap = static_cast<int>(days);
      channel.gap_from = last;
      channel.gap_to = date;
    }
  }
  last = date;
}

}  // namespace

CalendarView read_calendar_view(const Sources& sources, Profiles& profiles,
                                std::optional<Date> today, const TakeDraft& take) {
  CalendarView view;
  Tasks found = find_tasks(sources, profiles);
  view.errors = std::move(found.errors);
  if (found.tasks.empty()) return view;
  view.profile = found.tasks.front().profile;
  Reader reader(*view.profile, today, sources.files.working_directory(), view);
  for (const Task& task : found.tasks) {
    if (task.profile != view.profile) continue;
    Reading reading = read(sources.files, task, sources.working_directory);
    if (reading.error) view.errors.push_back(*reading.error);
    if (reading.draft) reader.add(task, reading);
    if (reading.draft && take) take(task, std::move(reading));
  }
  std::ranges::stable_sort(view.posts, {}, order_of);
  return view;
}

std::string channel_of(const PlannedPost& post, const std::string& platform) {
  const bool is_own = post.account.empty() || post.account == "library";
  return is_own ? platform : fmt::format("{} ({})", platform, post.account);
}

std::vector<MonthSummary> months_of(const std::vector<PlannedPost>& posts) {
  std::vector<MonthSummary> months;
  std::map<std::string, std::optional<Date>> last_by_channel;
  for (const PlannedPost& post : posts) {
    const Date first = first_of_month(post.when.date);
    while (months.empty() || months.back().first != first) {
      months.push_back(empty_month(
          months.empty() ? first
                         : Date(months.back().first.year() / months.back().first.month() / 1 +
                                std::chrono::months(1))));
    }
    MonthSummary& month = months.back();
    ++month.posts;
    ++month.by_topic[post.topic];
    if (post.side == PlannedPost::Side::LibraryLife) ++month.library_life;
    if (post.side == PlannedPost::Side::Campaign) ++month.campaign;
    for (const std::string& platform : post.platforms) {
      const std::string name = channel_of(post, platform);
      MonthSummary::Channel& channel = month.by_channel[name];
      ++channel.posts;
      if (post.when.precision == DatePrecision::Day)
        count_gap(channel, last_by_channel[name], post.when.date);
    }
  }
  return months;
}

void drop_long_silences(std::vector<MonthSummary>& months) {
  constexpr std::size_t kMost = 12;
  std::vector<MonthSummary> kept;
  for (std::size_t i = 0; i < months.size();) {
    std::size_t end = i;
    while (end < months.size() && months[end].posts == 0) ++end;
    if (end == i) ++end;
    const bool is_silence = months[i].posts == 0 && end - i > kMost;
    for (; i < end; ++i) {
      if (!is_silence) kept.push_back(std::move(months[i]));
    }
  }
  months = std::move(kept);
}

}  // namespace advolint
