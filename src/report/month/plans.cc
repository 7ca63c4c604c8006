// Days of action, meetings, events, and what is wrong with the files that state them.
#include "report/month/page_parts.h"
#include "text/phrase.h"

namespace advolint {
namespace {

void add_links(const PageParts& page, const std::vector<MonthLink>& links) {
  Html& html = page.html;
  html.add("<ul>\n");
  for (const MonthLink& it : links) {
    html.add("<li>");
    if (it.post) open_link(page, *it.post);
    html.text(page.day(it.date)).add(" · ").text(named(page, it.channels));
    if (it.post) html.add("</a>");
    html.add(" <code>").text(it.place).add("</code></li>\n");
  }
  html.add("</ul>\n");
}

void add_day_of_action(const PageParts& page, const MonthDayOfAction& day) {
  Html& html = page.html;
  html.add("<h3>").text(page.day(day.date));
  if (!day.name.empty()) html.add(": ").text(day.name);
  html.add("</h3>\n<p>");
  if (!day.campaign.empty()) html.text(day.campaign).add(": ");
  page.say("{} posts on {} platforms", day.posts, day.platforms);
  if (day.wanted_posts) {
    html.add("; ");
    page.say("planned: {} posts", *day.wanted_posts);
  }
  if (day.wanted_platforms) {
    html.add("; ");
    page.say("planned: {} platforms", *day.wanted_platforms);
  }
  if (!day.also.empty()) {
    html.add("; ");
    page.say("also {}", day.also);
  }
  html.add(".</p>\n");
  add_findings(page, day.findings);
}

void add_meeting(const PageParts& page, const MonthMeeting& meeting) {
  Html& html = page.html;
  html.add("<h3>").text(page.day(meeting.date)).add(": ").text(meeting.with).add("</h3>\n");
  if (!meeting.ask.empty()) {
    html.add("<p>");
    page.say("Asked for: {}", meeting.ask);
    html.add("</p>\n");
  }
  html.add("<p>");
  if (meeting.thanks.empty()) {
    html.add("<strong>");
    page.say("No post thanks for it yet.");
    html.add("</strong></p>\n");
  } else {
    page.say("Thanked, in:");
    html.add("</p>\n");
    add_links(page, meeting.thanks);
  }
  if (!meeting.before.empty()) {
    html.add("<p>");
    page.say("let them know of the posts that spoke to them:");
    html.add("</p>\n");
    add_links(page, meeting.before);
  }
  add_findings(page, meeting.findings);
}

}  // namespace

void add_days_of_action(const PageParts& page) {
  if (page.facts.days_of_action.empty()) return;
  page.html.add("<section>\n<h2>");
  page.say("Days of action");
  page.html.add("</h2>\n");
  for (const MonthDayOfAction& it : page.facts.days_of_action) add_day_of_action(page, it);
  page.html.add("</section>\n");
}

void add_meetings(const PageParts& page) {
  if (page.facts.meetings.empty()) return;
  page.html.add("<section>\n<h2>");
  page.say("Meetings");
  page.html.add("</h2>\n");
  for (const MonthMeeting& it : page.facts.meetings) add_meeting(page, it);
  page.html.add("</section>\n");
}

void add_events(const PageParts& page) {
  if (page.facts.events.empty()) return;
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("Where officials can be met");
  html.add("</h2>\n<ul>\n");
  for (const MonthEvent& it : page.facts.events) {
    html.add("<li>").text(page.day(it.date)).add(": ");
    page.say("{} with {}", it.name, it.official);
    if (!it.place.empty()) html.add(", ").text(it.place);
    if (!it.link.empty()) html.add(", ").text(it.link);
    html.add("</li>\n");
  }
  html.add("</ul>\n</section>\n");
}

void add_elsewhere(const PageParts& page) {
  if (page.facts.elsewhere.empty()) return;
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("In other files");
  html.add("</h2>\n<ul class=\"findings\">\n");
  for (const MonthFinding& it : page.facts.elsewhere) {
    html.add("<li>");
    add_level(page, it.level);
    html.text(it.message).add(" <code>").text(it.place);
    html.add("</code></li>\n");
  }
  html.add("</ul>\n</section>\n");
}

}  // namespace advolint
