#include "engine/month/gather_month.h"

#include <algorithm>
#include <utility>

#include "checks/ratio.h"
#include "engine/calendar/group_posts.h"
#include "engine/calendar/view.h"
#include "engine/month/month_findings.h"
#include "engine/month/month_plans.h"
#include "engine/month/month_posts.h"

namespace advolint {
namespace {

/// Fewer days than this without a post are no silence.
constexpr int kLeastSilentDays = 3;

Date first_of_month(Date date) { return date.year() / date.month() / 1; }

/// Of the first post from `from` on, else of the last; nothing where there are none.
std::optional<Date> next_month(const std::vector<PlannedPost>& posts, Date from) {
  if (posts.empty()) return std::nullopt;
  const auto next = std::ranges::find_if(posts, [&](const PlannedPost& it) {
    // Of a post without a day, any of its month may be meant.
    return it.when.date >= (it.when.precision == DatePrecision::Day ? from : first_of_month(from));
  });
  return first_of_month(next == posts.end() ? posts.back().when.date : next->when.date);
}

/// The posts of the month: by day and time, then those without a day.
std::vector<const PlannedPost*> posts_in(const std::vector<PlannedPost>& posts, MonthDays month) {
  std::vector<const PlannedPost*> chosen;
  for (const PlannedPost& it : posts) {
    if (month.hold(it.when.date)) chosen.push_back(&it);
  }
  std::ranges::stable_partition(
      chosen, [](const PlannedPost* it) { return it->when.precision == DatePrecision::Day; });
  return chosen;
}

MonthBalance balance_of(const std::vector<const PlannedPost*>& posts,
                        const RuleCalendarClaim* claim) {
  const auto count = [&](PlannedPost::Side side) {
    return static_cast<std::size_t>(std::ranges::count(posts, side, &PlannedPost::side));
  };
  MonthBalance balance{.library_life = count(PlannedPost::Side::LibraryLife),
                       .campaign = count(PlannedPost::Side::Campaign)};
  if (claim == nullptr) return balance;
  const Ratio ratio = parse_ratio(claim->claim.quantity.text);
  const std::size_t needed = ratio.needed_for(balance.campaign);
  balance.ratio_of = ratio.of;
  balance.ratio_to = ratio.to;
  balance.missing = needed - std::min(needed, balance.library_life);
  return balance;
}

std::vector<Date> days_of(const std::vector<MonthPost>& posts) {
  std::vector<Date> days;
  for (const MonthPost& it : posts) {
    if (it.day) days.push_back(*it.day);
  }
  return days;
}

MonthFacts tell(const CalendarView& view, MonthDays month, std::optional<Date> today,
                MonthPosts& posts, const Report& report) {
  const Workspace& workspace = view.profile->workspace;
  const Phrasebook& phrases = view.profile->rules.phrases;
  const std::vector<const PlannedPost*> planned = posts_in(view.posts, month);
  MonthFacts facts{.first = month.first,
                   .last = month.last,
                   .name = month_name(month.first, phrases),
                   .organisation = workspace.organisation ? workspace.organisation->name : "",
                   .language = view.profile->language,
                   .today = today,
                   .posts = {},
                   .balance = balance_of(planned, view.balance),
                   .silences = {},
                   .channels = {},
                   .days_of_action = days_of_action_in(workspace, month, view),
                   .meetings = {},
                   .events = events_in(workspace, month),
                   .elsewhere = {},
                   .undated = view.undated};
  for (const PlannedPost* it : planned) facts.posts.push_back(posts.tell(*it));
  facts.meetings = meetings_in(workspace, month, view, facts.posts);
  facts.silences = silences_between(month, days_of(facts.posts), kLeastSilentDays);
  facts.channels = channels_of(workspace, month, facts.posts);
  add_findings(report, workspace, planned, phrases, facts);
  return facts;
}

}  // namespace

GatheredMonth gather_month(const MonthRequest& request) {
  GatheredMonth result;
  Profiles profiles(request.lint.sources.files, request.lint.profile);
  std::vector<std::pair<std::string, MonthDraft>> drafts;
  const CalendarView view = read_calendar_view(
      request.lint.sources, profiles, request.lint.today, [&](const Task& task, Reading reading) {
        std::string path = reading.draft->file->path();
        drafts.emplace_back(
            std::move(path),
            MonthDraft{.file = task.lies_in_folder ? task.candidate.path : std::string(),
                       .reading = std::move(reading)});
      });
  result.phrases = profiles.phrases();
  LintResult linted = lint(request.lint);
  result.errors = std::move(linted.errors);
  result.skipped = std::move(linted.skipped);
  if (view.profile == nullptr) return result;
  result.faults = view.profile->faults;
  const std::optional<Date> first =
      request.month ? request.month : next_month(view.posts, request.next_from);
  if (!first) return result;
  MonthPosts posts(request.lint.sources.files, *view.profile,
                   request.shows_pictures ? ShownPictures::Small : ShownPictures::None);
  for (auto& [path, draft] : drafts) posts.add(path, std::move(draft));
  const MonthDays month{.first = *first,
                        .last = Date(first->year() / first->month() / std::chrono::last)};
  result.facts = tell(view, month, request.lint.today, posts, linted.report);
  return result;
}

}  // namespace advolint
