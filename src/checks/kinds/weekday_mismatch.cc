#include <algorithm>
#include <chrono>
#include <optional>

#include "checks/check_kind.h"
#include "draft/calendar/words.h"
#include "facts/told_phrases.h"
#include "text/date.h"
#include "text/span_set.h"

namespace advolint {

namespace {

/// The dates that "March 3" may mean: in the year written, else in that of the post or, around New
/// Year, in the one nearer to it. A date that does not exist is left out.
std::vector<Date> meant(const DateInText& written, const std::optional<Date>& post_date) {
  std::vector<Date> dates;
  const auto add = [&](std::chrono::year year) {
    const Date date{year, written.month, written.day};
    if (date.ok()) dates.push_back(date);
  };
  if (written.year) {
    add(*written.year);
  } else if (post_date && post_date->ok()) {
    add(post_date->year());
    constexpr std::chrono::days kHalfAYear{182};
    if (dates.empty()) return dates;
    const auto distance = std::chrono::sys_days(dates.front()) - std::chrono::sys_days(*post_date);
    if (distance > kHalfAYear) add(post_date->year() - std::chrono::years(1));
    if (distance < -kHalfAYear) add(post_date->year() + std::chrono::years(1));
  }
  return dates;
}

std::chrono::weekday weekday_of(Date date) { return std::chrono::sys_days(date); }

/// For messages, which may be in another language than the post.
Phrase day_in_words(Date date) {
  constexpr English kDays[] = {English("Sunday"),    English("Monday"),   English("Tuesday"),
                               English("Wednesday"), English("Thursday"), English("Friday"),
                               English("Saturday")};
  return Phrase(kDays[weekday_of(date).c_encoding()]);
}

/// The weekday that a calendar's row states beside the date.
void find_stated_weekday(const PostContext& post, std::vector<Thing>& things) {
  const auto field = post.fields.find("weekday");
  const auto date = post.fields.date("date");
  if (!field || !date || !field->value->is_scalar()) return;
  const std::string& found = field->value->scalar;
  const auto stated = calendar_words().weekdays.find(plain_words(found));
  if (stated == calendar_words().weekdays.end()) return;
  const std::size_t day = weekday_of(*date).iso_encoding() - 1;  // 0 is Monday, as there
  if (stated->second.day == day) return;
  things.push_back({field->at(),
                    {{"found", found},
                     {"wanted", weekday_as(found, day)},
                     {"day", day_in_words(*date)},
                     {"date", to_iso(*date)}},
                    {}});
}

void find_weekday_mismatches(const PostContext& post, const Claim&, std::vector<Thing>& things) {
  std::optional<SpanSet> past_days;
  for (const DateInText& written : find_dates(post.text.text(), post.words, *post.lexicon)) {
    if (!written.weekday) continue;
    if (!past_days) past_days.emplace(find_told(post, "tells-past-day"));
    // "Last Friday (Nov 6th)" tells of a year that nobody names.
    if (!written.year && past_days->overlaps(*written.weekday_span)) continue;
    const std::vector<Date> dates = meant(written, post.date);
    const auto fits = [&](Date date) { return weekday_of(date) == *written.weekday; };
    if (dates.empty() || std::ranges::any_of(dates, fits)) continue;
    const std::string_view found = post.at(*written.weekday_span);
    things.push_back({*written.weekday_span,
                      {{"found", std::string(found)},
                       {"wanted", weekday_like(found, weekday_of(dates.back()), *post.lexicon)},
                       {"day", day_in_words(dates.back())},
                       {"date", to_iso(dates.back())}},
                      {}});
  }
  find_stated_weekday(post, things);
}

constexpr Term kValues[] = {
    {"found", "the weekday as written"},
    {"wanted", "the weekday that the date has, in the same language and length"},
    {"day", "the same in the language of the messages, in full"},
    {"date", "the date that is meant, as 2026-03-02"},
};

}  // namespace

/// In C++: it reads dates in prose.
extern constinit const CheckKind kWeekdayMismatchKind = {
    .name = "weekday-mismatch",
    .summary = "A weekday beside a date that falls on another day of the week.",
    .example = "forbid: { weekday-mismatch: any }",
    .values = kValues,
    .parameters = {},
    .find = find_weekday_mismatches,
};

}  // namespace advolint
