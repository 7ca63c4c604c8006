// The month as a calendar.
#include <algorithm>
#include <string>

#include "report/month/page_parts.h"
#include "text/graphemes.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

using std::chrono::days;
using std::chrono::sys_days;

/// How much of a post is shown, in characters.
constexpr std::size_t kExcerptCharacters = 60;

std::string excerpt_of(const MonthPost& post) {
  if (post.parts.empty() || post.parts.front().previews.empty()) return {};
  const MonthPreview& preview = post.parts.front().previews.front();
  return excerpt(preview.seen + preview.rest, kExcerptCharacters);
}

void add_post(const PageParts& page, std::size_t number) {
  const MonthPost& post = page.facts.posts[number];
  Html& html = page.html;
  html.add("<li>");
  open_link(page, number);
  if (post.minute) html.text(to_clock(*post.minute)).add(" ");
  html.text(named(page, post.channels)).add("</a> ");
  html.add("<span class=\"excerpt\">").text(excerpt_of(post)).add("</span>");
  const std::vector<MonthFinding> findings = findings_of(post);
  if (std::ranges::count(findings, Level::Error, &MonthFinding::level) != 0) {
    html.add(" <strong class=\"level error\">");
  } else if (std::ranges::count(findings, Level::Warning, &MonthFinding::level) != 0) {
    html.add(" <strong class=\"level warning\">");
  } else if (!findings.empty()) {
    html.add(" <strong class=\"level note\">");
  }
  if (!findings.empty()) html.text(page.levels(findings)).add("</strong>");
  html.add("</li>\n");
}

void add_posts_of(const PageParts& page, std::optional<Date> day) {
  const auto is_of_day = [&](const MonthPost& it) { return it.day == day; };
  if (std::ranges::none_of(page.facts.posts, is_of_day)) return;
  page.html.add("<ul>\n");
  for (std::size_t i = 0; i < page.facts.posts.size(); ++i) {
    if (is_of_day(page.facts.posts[i])) add_post(page, i);
  }
  page.html.add("</ul>\n");
}

/// What is on that day beside posts.
void add_marks(const PageParts& page, Date date) {
  Html& html = page.html;
  for (const MonthDayOfAction& it : page.facts.days_of_action) {
    if (it.date != date) continue;
    html.add("<p class=\"mark\">★ ");
    page.say("day of action");
    if (!it.name.empty()) html.add(": ").text(it.name);
    html.add("</p>\n");
  }
  for (const MonthMeeting& it : page.facts.meetings) {
    if (it.date != date) continue;
    html.add("<p class=\"mark\">◆ ");
    page.say("meeting");
    html.add(": ").text(it.with).add("</p>\n");
  }
  for (const MonthEvent& it : page.facts.events) {
    if (it.date == date) html.add("<p class=\"mark\">◇ ").text(it.name).add("</p>\n");
  }
}

bool has_anything(const MonthFacts& facts, Date date) {
  const auto is_then = [&](const auto& it) { return it.date == date; };
  return std::ranges::any_of(facts.posts, [&](const MonthPost& it) { return it.day == date; }) ||
         std::ranges::any_of(facts.days_of_action, is_then) ||
         std::ranges::any_of(facts.meetings, is_then) || std::ranges::any_of(facts.events, is_then);
}

void add_day(const PageParts& page, Date date) {
  Html& html = page.html;
  html.add("<li class=\"on-").number(std::chrono::weekday(sys_days(date)).iso_encoding());
  if (!has_anything(page.facts, date)) html.add(" empty");
  html.add("\"><p class=\"day\"><span class=\"weekday\">");
  page.html.text(page.phrases.say(weekday_name(date)));
  html.add("</span> ").number(static_cast<unsigned>(date.day()));
  if (date == page.facts.today) {
    html.add(" <em>");
    page.say("today");
    html.add("</em>");
  }
  html.add("</p>\n");
  add_marks(page, date);
  add_posts_of(page, date);
  html.add("</li>\n");
}

}  // namespace

void add_days(const PageParts& page) {
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("The month");
  html.add("</h2>\n<div class=\"weekdays\" aria-hidden=\"true\">");
  constexpr Date kSomeMonday = std::chrono::year(2024) / 1 / 1;
  for (int i = 0; i < 7; ++i) {
    const Date date(sys_days(kSomeMonday) + days(i));
    html.add("<span>").text(page.phrases.say(weekday_name(date))).add("</span>");
  }
  html.add("</div>\n<ol class=\"days\">\n");
  for (auto at = sys_days(page.facts.first); at <= sys_days(page.facts.last); at += days(1))
    add_day(page, Date(at));
  html.add("</ol>\n");
  const auto has_no_day = [](const MonthPost& it) { return !it.day; };
  if (std::ranges::any_of(page.facts.posts, has_no_day)) {
    html.add("<div class=\"no-day\"><p class=\"day\">");
    page.say("on no day yet");
    html.add("</p>\n");
    add_posts_of(page, std::nullopt);
    html.add("</div>\n");
  }
  if (page.facts.undated == 1) {
    html.add("<p>");
    page.say("1 post has no date and is not shown");
    html.add(".</p>\n");
  } else if (page.facts.undated > 1) {
    html.add("<p>");
    page.say("{} posts have no date and are not shown", page.facts.undated);
    html.add(".</p>\n");
  }
  html.add("</section>\n");
}

}  // namespace advolint
