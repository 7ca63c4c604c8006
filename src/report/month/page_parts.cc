#include "report/month/page_parts.h"

#include <algorithm>

#include <fmt/format.h>

#include "text/phrase.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

/// How many findings of a level, in words for one and for more.
struct LevelWords {
  Level level = Level::Note;
  English one, several;
};

constexpr LevelWords kLevelWordsOfPage[] = {
    {Level::Error, English("{} error"), English("{} errors")},
    {Level::Warning, English("{} warning"), English("{} warnings")},
    {Level::Note, English("{} note"), English("{} notes")}};

}  // namespace

std::string PageParts::day(Date date) const {
  if (date < facts.first || facts.last < date) return to_iso(date);
  return fmt::format("{} {}", phrases.say(weekday_name(date)), static_cast<unsigned>(date.day()));
}

std::string PageParts::posts(std::size_t count) const {
  return count == 1 ? phrases.say("1 post") : phrases.say("{} posts", count);
}

std::string PageParts::moment(const MonthPost& post) const {
  if (!post.day) return phrases.say("on no day yet");
  return post.minute ? fmt::format("{}, {}", day(*post.day), to_clock(*post.minute))
                     : day(*post.day);
}

std::string PageParts::levels(std::span<const MonthFinding> findings) const {
  std::string out;
  for (const auto& [level, one, several] : kLevelWordsOfPage) {
    const auto found =
        static_cast<std::size_t>(std::ranges::count(findings, level, &MonthFinding::level));
    if (found == 0) continue;
    const std::string words = phrases.say((found == 1 ? one : several).text, found);
    out += fmt::format("{}{}", out.empty() ? "" : ", ", words);
  }
  return out;
}

std::string named(const PageParts& page, const std::vector<std::string>& channels) {
  if (channels.empty()) return page.phrases.say("no platform");
  return fmt::format("{}", fmt::join(channels, ", "));
}

std::vector<MonthFinding> findings_of(const MonthPost& post) {
  std::vector<MonthFinding> findings;
  for (const MonthPart& it : post.parts)
    findings.insert(findings.end(), it.findings.begin(), it.findings.end());
  return findings;
}

void open_link(const PageParts& page, std::size_t post) {
  page.html.add("<a href=\"#post-").number(post + 1).add("\">");
}

void add_level(const PageParts& page, Level level) {
  switch (level) {
    case Level::Error:
      page.html.add("<strong class=\"level error\">");
      page.say("error");
      break;
    case Level::Warning:
      page.html.add("<strong class=\"level warning\">");
      page.say("warning");
      break;
    case Level::Note:
    case Level::None:
      page.html.add("<strong class=\"level note\">");
      page.say("note");
      break;
  }
  page.html.add("</strong> ");
}

void add_findings(const PageParts& page, std::span<const MonthFinding> findings) {
  if (findings.empty()) return;
  Html& html = page.html;
  html.add("<ul class=\"findings\">\n");
  for (const MonthFinding& it : findings) {
    html.add("<li>");
    add_level(page, it.level);
    html.text(it.message);
    if (!it.advice.empty())
      html.add("<br><span class=\"advice\">→ ").text(it.advice).add("</span>");
    html.add(" <small>").text(it.rule).add("</small></li>\n");
  }
  html.add("</ul>\n");
}

}  // namespace advolint
