#include "report/month/month_page.h"

#include <algorithm>

#include "report/month/html.h"
#include "report/month/month_style.h"
#include "report/month/page_parts.h"

namespace advolint {
namespace {

bool shows_pictures(const MonthFacts& facts) {
  const auto is_shown = [](const MonthPicture& it) { return !it.bytes.empty(); };
  return std::ranges::any_of(facts.posts, [&](const MonthPost& post) {
    return std::ranges::any_of(post.parts, [&](const MonthPart& part) {
      return std::ranges::any_of(part.pictures, is_shown);
    });
  });
}

}  // namespace

std::string month_page(const MonthFacts& facts, const Phrasebook& phrases) {
  Html html;
  const PageParts page{.facts = facts, .phrases = phrases, .html = html};
  html.add("<!DOCTYPE html>\n<html lang=\"").text(facts.language).add("\">\n<head>\n");
  html.add("<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"")
      .add("default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'");
  if (shows_pictures(facts)) html.add("; img-src data:");
  html.add("\">\n")
      .add("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
      .add("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
  if (!facts.organisation.empty()) html.text(facts.organisation).add(": ");
  html.text(facts.name).add("</title>\n<style>\n").add(kMonthStyle).add("</style>\n</head>\n");
  html.add("<body>\n<main>\n");
  add_head(page);
  add_first_steps(page);
  add_days(page);
  add_balance(page);
  add_silences(page);
  add_channels(page);
  add_days_of_action(page);
  add_meetings(page);
  add_events(page);
  add_posts(page);
  add_elsewhere(page);
  html.add("</main>\n</body>\n</html>\n");
  return html.bytes();
}

}  // namespace advolint
