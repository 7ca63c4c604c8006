#include "cli/calendar_text.h"

#include <algorithm>
#include <chrono>
#include <ostream>
#include <set>
#include <string>

#include <fmt/format.h>

#include "engine/calendar/group_posts.h"
#include "text/graphemes.h"
#include "text/phrasebook.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// How much of a post is shown, in characters.
constexpr std::size_t kExcerptCharacters = 48;

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
      : view_(view),
        workspace_(view.profile->workspace),
        phrases_(view.profile->rules.phrases),
        month_(month),
        today_(today),
        out_(out) {}

  void print() {
    out_ << fmt::format("{}: {}", month_name(month_.first, phrases_), count_of_posts(month_.posts));
    if (month_.library_life + month_.campaign > 0) {
      out_ << ", "
           << phrases_.say("{} about library life, {} for the campaign", month_.library_life,
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
  /// "1 post", "3 posts".
  [[nodiscard]] std::string count_of_posts(std::size_t count) const {
    return count == 1 ? phrases_.say("1 post") : phrases_.say("{} posts", count);
  }

  [[nodiscard]] std::size_t posts_on(Date date) const {
    const auto of_day = std::ranges::equal_range(
        view_.posts, date, {}, [](const PlannedPost& it) { return it.when.date; });
    return static_cast<std::size_t>(std::ranges::count_if(
        of_day, [](const PlannedPost& it) { return it.when.precision == DatePrecision::Day; }));
  }

  /// "21 ●3!": the day, its posts, a day of action.
  [[nodiscard]] std::string cell(Date date) const {
    if (!is_in(date, month_)) return "        ";
    const std::size_t posts = posts_on(date);
    std::string marks;
    if (day_of_action(workspace_, date) != nullptr) marks += '!';
    if (is_meeting_day(workspace_, date)) marks += 'm';
    if (date == today_) marks += '<';
    return fmt::format("{:2} {:<5}", static_cast<unsigned>(date.day()),
                       (posts == 0 ? "." : std::to_string(posts)) + marks);
  }

  void print_weeks() {
    out_ << "  " << phrases_.say("Mon     Tue     Wed     Thu     Fri     Sat     Sun") << '\n';
    const unsigned since_monday = std::chrono::weekday(sys_days(month_.first)).iso_encoding() - 1;
    for (auto monday = sys_days(month_.first) - days(since_monday); monday <= sys_days(month_.last);
         monday += days(7)) {
      std::string line = "  ";
      for (int i = 0; i < 7; ++i) line += cell(Date(monday + days(i)));
      out_ << line.substr(0, line.find_last_not_of(' ') + 1) << '\n';
    }
    out_ << "  " << phrases_.say("(posts a day; ! day of action, m meeting, < today)") << "\n\n";
  }

  void print_post(const PlannedPost& post) {
    std::string what = post.topic;
    if (!post.kind.empty() && post.kind != "post")
      what += fmt::format("{}{}", what.empty() ? "" : ", ", post.kind);
    out_ << fmt::format("    {:5} {:28} {:18} {}\n",
                        post.when.minute ? to_clock(*post.when.minute) : "", joined(post.platforms),
                        what, excerpt(post.text, kExcerptCharacters));
    out_ << fmt::format("          {}{}\n", post.place,
                        post.status.empty() ? "" : fmt::format("  [{}]", post.status));
  }

  void print_day_of_action(const DayOfAction& day) {
    std::set<std::string> platforms;
    for (const PlannedPost& it : view_.posts) {
      if (it.when.date == day.date) platforms.insert(it.platforms.begin(), it.platforms.end());
    }
    out_ << "    " << phrases_.say("day of action")
         << (day.name.empty() ? "" : fmt::format(" “{}”", day.name)) << ": "
         << phrases_.say("{} posts on {} platforms", posts_on(day.date), platforms.size());
    if (!day.also.empty()) out_ << "; " << phrases_.say("also {}", day.also);
    out_ << '\n';
  }

  void print_days() {
    std::optional<Date> before;
    for (auto at = sys_days(month_.first); at <= sys_days(month_.last); at += days(1)) {
      const Date date(at);
      const DayOfAction* action = day_of_action(workspace_, date);
      if (posts_on(date) == 0 && action == nullptr) continue;
      if (before) {
        const auto silent = (at - sys_days(*before)).count() - 1;
        if (silent >= 3) out_ << "  (" << phrases_.say("{} days without a post", silent) << ")\n";
      }
      before = date;
      out_ << fmt::format("  {} {}\n", to_iso(date), phrases_.say(weekday_name(date)));
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
      if (!heading) out_ << "  " << phrases_.say("on no day yet") << '\n';
      heading = true;
      print_post(it);
    }
    out_ << '\n';
  }

  void print_topics() {
    std::vector<std::string> topics;
    for (const auto& [topic, count] : month_.by_topic) {
      topics.push_back(
          fmt::format("{} {}", topic.empty() ? phrases_.say("none stated") : topic, count));
    }
    out_ << row("topics") << joined(topics) << '\n';
  }

  void print_channels() {
    for (const auto& [name, channel] : month_.by_channel) {
      out_ << row("channel") << name << ": " << count_of_posts(channel.posts);
      if (channel.longest_gap > 1) {
        out_ << ", "
             << phrases_.say("longest gap {} days ({} to {})", channel.longest_gap,
                             to_iso(*channel.gap_from), to_iso(*channel.gap_to));
      }
      out_ << '\n';
    }
  }

  [[nodiscard]] std::string name_of(const std::string& id) const {
    const Official* official = workspace_.official(id);
    return official == nullptr ? id : official->name;
  }

  /// The first column of what is below the days: "  topics    ".
  [[nodiscard]] std::string row(std::string_view name) const {
    return fmt::format("  {:9} ", phrases_.say(name));
  }

  /// Each meeting with what to let them know of there, and what was posted about it.
  void print_meetings() {
    if (!workspace_.meetings) return;
    for (const Meeting& meeting : *workspace_.meetings) {
      if (!is_in(meeting.date, month_)) continue;
      for (const std::string& id : meeting.with) {
        out_ << row("meeting") << phrases_.say("{} with {}", to_iso(meeting.date), name_of(id))
             << '\n';
        print_posts("let them know of the posts that spoke to them:", [&](const PlannedPost& it) {
          return it.when.date < meeting.date && std::ranges::count(it.officials, id) != 0;
        });
        print_posts("posts about it:", [&](const PlannedPost& it) {
          return meeting.date <= it.when.date && std::ranges::count(it.met, id) != 0;
        });
      }
    }
  }

  template <class Chosen>
  void print_posts(std::string_view title, Chosen is_chosen) {
    bool heading = false;
    for (const PlannedPost& it : view_.posts) {
      if (!is_chosen(it)) continue;
      if (!heading) out_ << "            " << phrases_.say(title) << '\n';
      heading = true;
      out_ << fmt::format("              {} {:20} {}\n", to_iso(it.when.date), joined(it.platforms),
                          it.place);
    }
  }

  void print_events() {
    if (!workspace_.officials) return;
    for (const Official& official : *workspace_.officials) {
      for (const OfficialEvent& event : official.events) {
        if (!is_in(event.date, month_)) continue;
        out_ << row("event")
             << phrases_.say("{} with {}", fmt::format("{} {}", to_iso(event.date), event.name),
                             official.name)
             << (event.place.empty() ? "" : ", " + event.place)
             << (event.link.empty() ? "" : ", " + event.link) << '\n';
      }
    }
  }

  const CalendarView& view_;
  const Workspace& workspace_;
  const Phrasebook& phrases_;
  const MonthSummary& month_;
  Date today_;
  std::ostream& out_;
};

}  // namespace

void print_silence(const CalendarView& view, const MonthSummary& before, const MonthSummary& after,
                   std::ostream& out) {
  const Phrasebook& phrases = view.profile->rules.phrases;
  out << phrases.say("No posts between {} and {}.", month_name(before.first, phrases),
                     month_name(after.first, phrases))
      << "\n\n";
}

void print_month(const CalendarView& view, const MonthSummary& month, Date today,
                 std::ostream& out) {
  MonthText(view, month, today, out).print();
}

}  // namespace advolint
