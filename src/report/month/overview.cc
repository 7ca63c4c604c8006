// What a month comes to: the sentence, what to fix first, balance, silences and channels.
#include <algorithm>
#include <vector>

#include <fmt/format.h>

#include "report/month/page_parts.h"
#include "text/phrase.h"

namespace advolint {
namespace {

/// More than this are read below, with their posts.
constexpr std::size_t kMostFirstSteps = 12;

/// A finding, and the post that it is about.
struct Step {
  MonthFinding finding;
  std::optional<std::size_t> post;
};

/// The heaviest first, else as they come. Notes are advice, and no step.
std::vector<Step> steps_of(const MonthFacts& facts) {
  std::vector<Step> steps;
  for (std::size_t i = 0; i < facts.posts.size(); ++i) {
    for (MonthFinding& it : findings_of(facts.posts[i])) steps.push_back({std::move(it), i});
  }
  const auto add = [&](const std::vector<MonthFinding>& findings) {
    for (const MonthFinding& it : findings) steps.push_back({it, std::nullopt});
  };
  for (const MonthDayOfAction& it : facts.days_of_action) add(it.findings);
  for (const MonthMeeting& it : facts.meetings) add(it.findings);
  add(facts.elsewhere);
  std::ranges::stable_sort(steps, std::ranges::greater(),
                           [](const Step& it) { return it.finding.level; });
  return steps;
}

/// The channel that is silent longest, the first of several; null: none is.
const MonthChannel* most_silent(const MonthFacts& facts) {
  const auto days = [](const MonthChannel& it) {
    return it.longest_silence ? it.longest_silence->days : 0;
  };
  const auto found = std::ranges::max_element(facts.channels, {}, days);
  return found == facts.channels.end() || days(*found) == 0 ? nullptr : &*found;
}

void add_silence(const PageParts& page, const MonthSilence& silence) {
  if (silence.days == 1) {
    page.say("no post on {}", page.day(silence.from));
  } else {
    page.say("no post from {} to {} ({} days)", page.day(silence.from), page.day(silence.to),
             silence.days);
  }
}

/// The two sorts of posts as a bar, `width` of 100 for the first. Words say the same.
void add_bar(const PageParts& page, std::size_t width) {
  page.html.add("<svg class=\"bar\" viewBox=\"0 0 100 4\" preserveAspectRatio=\"none\" ")
      .add("aria-hidden=\"true\"><rect class=\"life\" width=\"")
      .number(width)
      .add("\" height=\"4\"/><rect class=\"campaign\" x=\"")
      .number(width)
      .add("\" width=\"")
      .number(100 - width)
      .add("\" height=\"4\"/></svg>\n");
}

}  // namespace

void add_head(const PageParts& page) {
  const MonthFacts& facts = page.facts;
  Html& html = page.html;
  html.add("<header>\n<h1>");
  if (!facts.organisation.empty()) html.text(facts.organisation).add(": ");
  html.text(facts.name).add("</h1>\n<p class=\"lead\">").text(page.posts(facts.posts.size()));
  const MonthBalance& balance = facts.balance;
  if (balance.library_life + balance.campaign > 0) {
    html.add(", ");
    page.say("{} about library life, {} for the campaign", balance.library_life, balance.campaign);
  }
  html.add(". ");
  if (const MonthChannel* channel = most_silent(facts)) {
    html.text(channel->name).add(": ");
    add_silence(page, *channel->longest_silence);
    html.add(".");
  }
  html.add("</p>\n<p>");
  std::vector<MonthFinding> all;
  for (Step& it : steps_of(facts)) all.push_back(std::move(it.finding));
  html.text(all.empty() ? page.phrases.say("no findings") : page.levels(all)).add(". ");
  if (facts.today) page.say("Judged as on {}.", to_iso(*facts.today));
  html.add("</p>\n</header>\n");
}

void add_first_steps(const PageParts& page) {
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("What to fix first");
  html.add("</h2>\n");
  std::vector<Step> steps = steps_of(page.facts);
  std::erase_if(steps, [](const Step& it) { return it.finding.level < Level::Warning; });
  if (steps.empty()) {
    html.add("<p>");
    page.say("Nothing has to be fixed.");
    html.add("</p>\n</section>\n");
    return;
  }
  const std::size_t shown = std::min(steps.size(), kMostFirstSteps);
  html.add("<ol class=\"findings\">\n");
  for (const auto& [finding, post] : std::span(steps).first(shown)) {
    html.add("<li>");
    add_level(page, finding.level);
    html.text(finding.message);
    if (!finding.advice.empty())
      html.add("<br><span class=\"advice\">→ ").text(finding.advice).add("</span>");
    html.add("<br>");
    if (post) {
      const MonthPost& it = page.facts.posts[*post];
      open_link(page, *post);
      html.text(page.moment(it)).add(" · ").text(named(page, it.channels)).add("</a> ");
    }
    html.add("<code>").text(finding.place).add("</code></li>\n");
  }
  html.add("</ol>\n");
  if (steps.size() > shown) {
    html.add("<p>");
    page.say("{} more are told with their posts below.", steps.size() - shown);
    html.add("</p>\n");
  }
  html.add("</section>\n");
}

void add_balance(const PageParts& page) {
  const MonthBalance& balance = page.facts.balance;
  const std::size_t both = balance.library_life + balance.campaign;
  if (both == 0) return;
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("Balance");
  html.add("</h2>\n");
  add_bar(page, balance.library_life * 100 / both);
  html.add("<p><span class=\"key life\">■</span> ");
  page.say("library life: {}", balance.library_life);
  html.add(" <span class=\"key campaign\">■</span> ");
  page.say("campaign: {}", balance.campaign);
  if (page.facts.posts.size() > both) {
    html.add(" · ");
    page.say("neither: {}", page.facts.posts.size() - both);
  }
  html.add("</p>\n");
  if (balance.ratio_of != 0) {
    html.add("<p>");
    const Phrase ratio("{} to {}", balance.ratio_of, balance.ratio_to);
    if (balance.missing == 0) {
      page.say("The measure of {} is kept.", ratio);
    } else {
      page.say("{} more about library life would make it {}.", balance.missing, ratio);
    }
    html.add("</p>\n");
  }
  html.add("</section>\n");
}

void add_silences(const PageParts& page) {
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("Silences");
  html.add("</h2>\n");
  if (page.facts.silences.empty()) {
    html.add("<p>");
    page.say("There are never three days in a row without a post.");
    html.add("</p>\n");
  } else {
    html.add("<ul>\n");
    for (const MonthSilence& it : page.facts.silences) {
      html.add("<li>");
      add_silence(page, it);
      html.add("</li>\n");
    }
    html.add("</ul>\n");
  }
  html.add("</section>\n");
}

void add_channels(const PageParts& page) {
  if (page.facts.channels.empty()) return;
  Html& html = page.html;
  html.add("<section>\n<h2>");
  page.say("Channels");
  html.add("</h2>\n<table>\n<thead><tr><th scope=\"col\">");
  page.say("Channel");
  html.add("</th><th scope=\"col\" class=\"number\">");
  page.say("Posts");
  html.add("</th><th scope=\"col\">");
  page.say("Longest silence");
  html.add("</th></tr></thead>\n<tbody>\n");
  for (const MonthChannel& it : page.facts.channels) {
    html.add("<tr><th scope=\"row\">").text(it.name).add("</th><td class=\"number\">");
    html.number(it.posts).add("</td><td>");
    if (it.longest_silence) add_silence(page, *it.longest_silence);
    html.add("</td></tr>\n");
  }
  html.add("</tbody>\n</table>\n</section>\n");
}

}  // namespace advolint
