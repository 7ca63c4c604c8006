#include <algorithm>
#include <chrono>
#include <ostream>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "cli/calendar_text.h"
#include "cli/commands.h"
#include "engine/calendar/view.h"
#include "report/json_object.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

std::string month_name(Date first) { return to_iso(first).substr(0, 7); }

/// The months asked for; else this one and those after it; else, in a workspace that holds older
/// posts only, all. Nobody asks for years without a post.
std::vector<MonthSummary> chosen(const Options& options, std::vector<MonthSummary> months) {
  if (!options.months.empty()) {
    std::erase_if(months, [&](const MonthSummary& it) {
      return std::ranges::count(options.months, month_name(it.first)) == 0;
    });
    return months;
  }
  const auto is_over = [&](const MonthSummary& it) { return it.last < options.today; };
  if (!std::ranges::all_of(months, is_over)) std::erase_if(months, is_over);
  drop_long_silences(months);
  return months;
}

JsonObject json_of(const PlannedPost& post) {
  JsonObject row;
  const bool is_month = post.when.precision == DatePrecision::Month;
  row.set("date", is_month ? month_name(post.when.date) : to_iso(post.when.date));
  if (post.when.minute) row.set("time", to_clock(*post.when.minute));
  row.set("path", post.path);
  if (post.line != 0) {
    row.set("line", post.line);
  } else {
    row.set("place", post.place.substr(post.path.size() + 1));
  }
  row.set("platforms", post.platforms);
  for (const auto& [key, value] : {std::pair("account", &post.account),
                                   {"topic", &post.topic},
                                   {"kind", &post.kind},
                                   {"campaign", &post.campaign},
                                   {"status", &post.status}}) {
    if (!value->empty()) row.set(key, *value);
  }
  if (!post.officials.empty()) row.set("officials", post.officials);
  row.set("text", post.text);
  return row;
}

JsonObject json_of(const MonthSummary& month) {
  std::vector<JsonObject> channels;
  for (const auto& [name, channel] : month.by_channel) {
    JsonObject it;
    it.set("channel", name).set("posts", channel.posts);
    if (channel.gap_from) {
      it.set("longest_gap_days", channel.longest_gap);
      it.set("gap_from", to_iso(*channel.gap_from)).set("gap_to", to_iso(*channel.gap_to));
    }
    channels.push_back(std::move(it));
  }
  JsonObject topics;
  for (const auto& [topic, count] : month.by_topic) topics.set(topic, count);
  JsonObject row;
  row.set("month", month_name(month.first)).set("posts", month.posts);
  row.set("library_life", month.library_life).set("campaign", month.campaign);
  row.set("topics", topics).set("channels", channels);
  return row;
}

std::vector<JsonObject> meetings_of(const CalendarView& view) {
  std::vector<JsonObject> rows;
  const Workspace& workspace = view.profile->workspace;
  if (!workspace.meetings) return rows;
  for (const Meeting& meeting : *workspace.meetings) {
    std::vector<JsonObject> before;
    for (const PlannedPost& post : view.posts) {
      const bool speaks_to_them = std::ranges::any_of(meeting.with, [&](const std::string& id) {
        return std::ranges::count(post.officials, id) != 0;
      });
      if (speaks_to_them && post.when.date < meeting.date) before.push_back(json_of(post));
    }
    JsonObject row;
    row.set("date", to_iso(meeting.date)).set("with", meeting.with);
    row.set("let_them_know", before);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<JsonObject> days_of_action_of(const Workspace& workspace) {
  std::vector<JsonObject> rows;
  if (!workspace.campaigns) return rows;
  for (const Campaign& campaign : *workspace.campaigns) {
    for (const DayOfAction& day : campaign.days_of_action) {
      JsonObject row;
      row.set("date", to_iso(day.date)).set("campaign", campaign.id).set("name", day.name);
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

std::vector<JsonObject> events_of(const Workspace& workspace) {
  std::vector<JsonObject> rows;
  if (!workspace.officials) return rows;
  for (const Official& official : *workspace.officials) {
    for (const OfficialEvent& event : official.events) {
      JsonObject row;
      row.set("date", to_iso(event.date)).set("official", official.id).set("name", event.name);
      row.set("place", event.place).set("link", event.link);
      rows.push_back(std::move(row));
    }
  }
  return rows;
}

void print_json(const CalendarView& view, const std::vector<MonthSummary>& months,
                std::ostream& out) {
  std::vector<JsonObject> rows;
  rows.reserve(months.size());
  for (const MonthSummary& it : months) rows.push_back(json_of(it));
  std::vector<JsonObject> posts;
  for (const PlannedPost& post : view.posts) {
    const bool is_shown = std::ranges::any_of(months, [&](const MonthSummary& it) {
      return it.first <= post.when.date && post.when.date <= it.last;
    });
    if (is_shown) posts.push_back(json_of(post));
  }
  const Workspace& workspace = view.profile->workspace;
  JsonObject document;
  document.set("months", rows).set("posts", posts).set("meetings", meetings_of(view));
  document.set("days_of_action", days_of_action_of(workspace));
  document.set("events", events_of(workspace)).set("undated", view.undated);
  out << document.line() << '\n';
}

void print_months(const CalendarView& view, const std::vector<MonthSummary>& months,
                  const Options& options, std::ostream& out) {
  const MonthSummary* before = nullptr;
  for (const MonthSummary& it : months) {
    const bool is_next =
        before == nullptr || Date(before->first + std::chrono::months(1)) == it.first;
    if (!is_next && options.months.empty()) print_silence(view, *before, it, out);
    print_month(view, it, options.today, out);
    before = &it;
  }
}

/// What a calendar cannot show, and why.
void print_hints(const CalendarView& view, bool is_empty, std::ostream& err) {
  const Phrasebook& phrases = view.profile->rules.phrases;
  const auto hint = [&](const std::string& text) { err << "advolint: note: " << text << '\n'; };
  if (is_empty) {
    hint(phrases.say("no draft states a date, so there is no calendar to show"));
    return;
  }
  if (view.undated == 1) hint(phrases.say("1 post has no date and is not shown"));
  if (view.undated > 1) hint(phrases.say("{} posts have no date and are not shown", view.undated));
}

}  // namespace

int run_calendar(const Invocation& invocation, const Options& options) {
  Profiles profiles(invocation.files, profile_options(invocation, options));
  const CalendarView view =
      read_calendar_view(sources(invocation, options), profiles, options.today);
  if (view.profile != nullptr) {
    const std::vector<MonthSummary> months = chosen(options, months_of(view.posts));
    if (options.format == "json") {
      print_json(view, months, invocation.out);
    } else {
      print_months(view, months, options, invocation.out);
    }
    invocation.out.flush();
    if (options.format == "text") print_hints(view, months.empty(), invocation.err);
  }
  print_errors(invocation, profiles.phrases(), view.errors);
  const bool has_fault = view.profile != nullptr && count(view.profile->faults, Level::Error) != 0;
  if (view.profile != nullptr) print_diagnostics(options, view.profile->faults, invocation.err);
  return view.errors.empty() && !has_fault ? kExitClean : kExitFault;
}

}  // namespace advolint
