#include "cli/calendar_text.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <ostream>
#include <set>
#include <string>

#include <fmt/format.h>

#include "text/graphemes.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

constexpr std::array<std::string_view, 12> kMonths = {
    "January", "February", "March",     "April",   "May",      "June",
    "July",    "August",   "September", "October", "November", "December"};

/// How much of a post is shown, in characters.
constexpr std::size_t kExcerptCharacters = 48;

std::string excerpt(std::string text) {
  std::ranges::replace_if(
      text, [](char it) { return it == '\n' || it == '\t' || it == '\r'; }, ' ');
  const auto boundaries = grapheme_boundaries(text);
  if (boundaries.size() <= kExcerptCharacters + 1) return text;
  return text.substr(0, boundaries[kExcerptCharacters]) + "…";
}

bool is_in(Date date, const MonthSummary& month) {
  return month.first <= date && date <= month.last;
}

std::string joined(const std::vector<std::string>& words) {
  return fmt::format("{}", fmt::join(words, ", "));
}

const DayOfAction* day_of_action(const Workspace& workspace, Date date) {
  if (!workspace.campaigns) return nullptr;
  for (const Campaign& campaign : *workspace.campaigns) {
    for (const DayOfAction& day : campaign.days_of_action) {
      if (day.date == date) return &day;
    }
  }
  return nullptr;
}

bool is_meeting_day(const Workspace& workspace, Date date) {
  return workspace.meetings && std::ranges::count(*workspace.meetings, date, &Meeting::date) != 0;
}

class MonthText {
 public:
  MonthText(const CalendarView& view, const MonthSummary& month, Date today, std::ostream& out)
      : view_(view), workspace_(view.profile->workspace), month_(month), today_(today), out_(out) {}

  void print() {
    out_ << fmt::format("{} {}: {} {}", kMonths.at(static_cast<unsigned>(month_.first.month()) - 1),
                        static_cast<int>(month_.first.year()), month_.posts,
                        month_.posts == 1 ? "post" : "posts");
    if (month_.library_life + month_.campaign > 0) {
      out_ << fmt::format(", {} of library life to {} for the campaign", month_.library_life,
                          month_.campaign);
    }
    out_ << "\n\n";
    print_weeks();
    print_days();
    print_topics();
    print_channels();
    print_meetings();
    print_events();
    out_ << '\n';
  }

 private:
  [[nodiscard]] std::size_t posts_on(Date date) const {
    return static_cast<std::size_t>(std::ranges::count_if(view_.posts, [&](const PlannedPost& it) {
      return it.when.precision == DatePrecision::Day && it.when.date == date;
    }));
  }

  /// "21 ●3!": the day, its posts, a day of action.
  [[nodiscard]] std::string cell(Date date) const {
    if (!is_in(date, month_)) return std::string(8, ' ');
    const std::size_t posts = posts_on(date);
    std::string marks;
    if (day_of_action(workspace_, date) != nullptr) marks += '!';
    if (is_meeting_day(workspace_, date)) marks += 'm';
    if (date == today_) marks += '<';
    return fmt::format("{:2} {:<5}", static_cast<unsigned>(date.day()),
                       (posts == 0 ? "." : std::to_string(posts)) + marks);
  }

  void print_weeks() {
    out_ << "  Mon     Tue     Wed     Thu     Fri     Sat     Sun\n";
    const unsigned since_monday = std::chrono::weekday(sys_days(month_.first)).iso_encoding() - 1;
    for (sys_days monday = sys_days(month_.first) - days(since_monday);
         monday <= sys_days(month_.last); monday += days(7)) {
      std::string line = "  ";
      for (int i = 0; i < 7; ++i) line += cell(Date(monday + days(i)));
      out_ << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
    out_ << "  (posts a day; ! day of action, m meeting, < today)\n\n";
  }

  void print_post(const PlannedPost& post) {
    std::string what = post.topic;
    if (!post.kind.empty() && post.kind != "post")
      what += fmt::format("{}{}", what.empty() ? "" : ", ", post.kind);
    out_ << fmt::format("    {:5} {:28} {:18} {}\n",
                        post.when.minute ? to_clock(*post.when.minute) : "", joined(post.platforms),
                        what, excerpt(post.text));
    out_ << fmt::format("          {}:{}{}\n", post.path, post.line,
                        post.status.empty() ? "" : fmt::format("  [{}]", post.status));
  }

  void print_day_of_action(const DayOfAction& day) {
    std::set<std::string> platforms;
    for (const PlannedPost& it : view_.posts) {
      if (it.when.date == day.date) platforms.insert(it.platforms.begin(), it.platforms.end());
    }
    out_ << fmt::format("    day of action{}: {} posts on {} platforms{}\n",
                        day.name.empty() ? "" : fmt::format(" “{}”", day.name), posts_on(day.date),
                        platforms.size(),
                        day.also.empty() ? "" : fmt::format("; also {}", day.also));
  }

  void print_days() {
    std::optional<Date> before;
    for (sys_days at = sys_days(month_.first); at <= sys_days(month_.last); at += days(1)) {
      const Date date(at);
      const DayOfAction* action = day_of_action(workspace_, date);
      if (posts_on(date) == 0 && action == nullptr) continue;
      if (before) {
        const auto silent = (at - sys_days(*before)).count() - 1;
        if (silent >= 3) out_ << fmt::format("  ({} days without a post)\n", silent);
      }
      before = date;
      out_ << fmt::format("  {} {}\n", to_iso(date), weekday_name(date));
      if (action != nullptr) print_day_of_action(*action);
      for (const PlannedPost& it : view_.posts) {
        if (it.when.precision == DatePrecision::Day && it.when.date == date) print_post(it);
      }
    }
    print_undecided();
  }

  /// Posts of which only the month is known.
  void print_undecided() {
    bool heading = false;
    for (const PlannedPost& it : view_.posts) {
      if (it.when.precision != DatePrecision::Month || it.when.date != month_.first) continue;
      if (!heading) out_ << "  on no day yet\n";
      heading = true;
      print_post(it);
    }
    out_ << '\n';
  }

  void print_topics() {
    out_ << "  topics    ";
    std::vector<std::string> topics;
    for (const auto& [topic, count] : month_.by_topic)
      topics.push_back(fmt::format("{} {}", topic.empty() ? "none stated" : topic, count));
    out_ << joined(topics) << '\n';
  }

  void print_channels() {
    for (const auto& [name, channel] : month_.by_channel) {
      out_ << fmt::format("  channel   {}: {} {}", name, channel.posts,
                          channel.posts == 1 ? "post" : "posts");
      if (channel.longest_gap > 1) {
        out_ << fmt::format(", longest gap {} days ({} to {})", channel.longest_gap,
                            to_iso(*channel.gap_from), to_iso(*channel.gap_to));
      }
      out_ << '\n';
    }
  }

  [[nodiscard]] std::string name_of(const std::string& id) const {
    const Official* official = workspace_.official(id);
    return official == nullptr ? id : official->name;
  }

  /// Before a meeting: what to let them know of. After it: whether they were thanked.
  void print_meetings() {
    if (!workspace_.meetings) return;
    for (const Meeting& meeting : *workspace_.meetings) {
      if (!is_in(meeting.date, month_)) continue;
      for (const std::string& id : meeting.with) {
        out_ << fmt::format("  meeting   {} with {}\n", to_iso(meeting.date), name_of(id));
        print_posts_about(id, meeting.date);
      }
    }
  }

  void print_posts_about(const std::string& id, Date meeting) {
    bool heading = false;
    for (const PlannedPost& it : view_.posts) {
      if (it.when.date >= meeting || std::ranges::count(it.officials, id) == 0) continue;
      if (!heading) out_ << "            let them know of the posts that spoke to them:\n";
      heading = true;
      out_ << fmt::format("              {} {:20} {}:{}\n", to_iso(it.when.date),
                          joined(it.platforms), it.path, it.line);
    }
  }

  void print_events() {
    if (!workspace_.officials) return;
    for (const Official& official : *workspace_.officials) {
      for (const OfficialEvent& event : official.events) {
        if (!is_in(event.date, month_)) continue;
        out_ << fmt::format("  event     {} {} with {}{}{}\n", to_iso(event.date),
                            event.name.empty() ? "event" : event.name, official.name,
                            event.place.empty() ? "" : fmt::format(", {}", event.place),
                            event.link.empty() ? "" : fmt::format(", {}", event.link));
      }
    }
  }

  const CalendarView& view_;
  const Workspace& workspace_;
  const MonthSummary& month_;
  Date today_;
  std::ostream& out_;
};

}  // namespace

void print_month(const CalendarView& view, const MonthSummary& month, Date today,
                 std::ostream& out) {
  MonthText(view, month, today, out).print();
}

}  // namespace advolint
