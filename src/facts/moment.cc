#include "facts/moment.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <string>

#include "text/characters.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

using std::chrono::weekday;

constexpr std::string_view kTo = " to ";
constexpr std::size_t kDaySize = 10;      // 2026-12-25
constexpr std::size_t kMonthDaySize = 5;  // 12-25
/// A leap year, so that 02-29 exists.
constexpr std::string_view kAnyLeapYear = "2000-";

constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};

std::optional<Date> parse_day(std::string_view word, bool& every_year) {
  every_year = word.size() == kMonthDaySize;
  if (!every_year && word.size() != kDaySize) return std::nullopt;
  const auto date =
      parse_iso_date(every_year ? std::string(kAnyLeapYear).append(word) : std::string(word));
  return date && date->ok() ? date : std::nullopt;
}

std::optional<MomentTest::Days> parse_days_of(std::string_view word) {
  const std::size_t to = word.find(kTo);
  bool first_every_year = false;
  bool last_every_year = false;
  const auto first = parse_day(word.substr(0, to), first_every_year);
  const auto last = to == std::string_view::npos
                        ? parse_day(word, last_every_year)
                        : parse_day(word.substr(to + kTo.size()), last_every_year);
  if (!first || !last || first_every_year != last_every_year) return std::nullopt;
  if (!first_every_year && *last < *first) return std::nullopt;
  return MomentTest::Days{.from = *first, .to = *last, .every_year = first_every_year};
}

bool add_date(std::string_view word, MomentTest& test) {
  if (word == "days-of-action") return test.days_of_action = true;
  if (word == "past") return test.past = true;
  const auto days = parse_days_of(word);
  if (days) test.days.push_back(*days);
  return days.has_value();
}

bool add_weekday(std::string_view word, MomentTest& test) {
  if (word == "weekend") {
    test.weekdays.insert(test.weekdays.end(), {std::chrono::Saturday, std::chrono::Sunday});
    return true;
  }
  const auto* const found = std::ranges::find(kWeekdays, word);
  if (found == kWeekdays.end()) return false;
  test.weekdays.emplace_back(static_cast<unsigned>(found - kWeekdays.begin()));
  return true;
}

bool add_time(std::string_view word, MomentTest& test) {
  constexpr std::string_view kBefore = "before ";
  constexpr std::string_view kAfter = "after ";
  std::optional<int> from = 0;
  std::optional<int> to = kMinutesInDay;
  if (word.starts_with(kBefore)) {
    to = parse_time_of_day(word.substr(kBefore.size()));
  } else if (word.starts_with(kAfter)) {
    from = parse_time_of_day(word.substr(kAfter.size()));
  } else {
    const std::size_t between = word.find(kTo);
    if (between == std::string_view::npos) return false;
    from = parse_time_of_day(word.substr(0, between));
    to = parse_time_of_day(word.substr(between + kTo.size()));
  }
  if (!from || !to) return false;
  test.minutes.push_back({*from, *to});
  return true;
}

bool is_among(const MomentTest::Days& days, Date date) {
  if (!days.every_year) return days.from <= date && date <= days.to;
  const auto day = date.month() / date.day();
  const auto from = days.from.month() / days.from.day();
  const auto to = days.to.month() / days.to.day();
  return from <= to ? from <= day && day <= to : from <= day || day <= to;
}

bool is_among(const MomentTest::Minutes& minutes, int minute) {
  return minutes.from <= minutes.to ? minutes.from <= minute && minute < minutes.to
                                    : minutes.from <= minute || minute < minutes.to;
}

bool on_a_day_of_action(const PostContext& post) {
  if (!post.workspace.campaigns) return false;
  return std::ranges::any_of(*post.workspace.campaigns, [&](const Campaign& campaign) {
    return std::ranges::count(campaign.days_of_action, *post.date, &DayOfAction::date) != 0;
  });
}

bool is_stated(MomentKey key, const PostContext& post) {
  return key == MomentKey::Time ? post.when && post.when->minute : post.date.has_value();
}

}  // namespace

std::optional<MomentKey> moment_key(std::string_view name) {
  if (name == "date") return MomentKey::Day;
  if (name == "weekday") return MomentKey::Weekday;
  if (name == "time") return MomentKey::Time;
  return std::nullopt;
}

std::string_view moment_forms(MomentKey key) {
  switch (key) {
    case MomentKey::Day:
      return "'2026-12-25', '12-25', '12-24 to 12-26', 'past', 'days-of-action', 'any', 'none'";
    case MomentKey::Weekday:
      return "'monday' … 'sunday', 'weekend', 'any', 'none'";
    case MomentKey::Time:
      return "'before 08:00', 'after 18:00', '09:00 to 17:00', 'any', 'none'";
  }
  return {};
}

std::vector<std::string> moment_words(MomentKey key) {
  if (key == MomentKey::Day) return {"past", "days-of-action", "any", "none"};
  if (key == MomentKey::Time) return {"any", "none"};
  std::vector<std::string> words(kWeekdays.begin(), kWeekdays.end());
  words.insert(words.end(), {"weekend", "any", "none"});
  return words;
}

bool names_no_day(std::string_view word) {
  const bool every_year = word.size() == kMonthDaySize;
  if (!every_year && word.size() != kDaySize) return false;
  const auto date =
      parse_iso_date(every_year ? std::string(kAnyLeapYear).append(word) : std::string(word));
  return date && !date->ok();
}

bool add_moment(MomentKey key, std::string_view word, MomentTest& test) {
  if (word == "any") return test.any = true;
  if (word == "none") return test.none = true;
  const std::string folded = fold_case(word);
  switch (key) {
    case MomentKey::Day:
      return add_date(folded, test);
    case MomentKey::Weekday:
      return add_weekday(folded, test);
    case MomentKey::Time:
      return add_time(folded, test);
  }
  return false;
}

bool holds(const MomentTest& test, MomentKey key, const PostContext& post) {
  if (!is_stated(key, post)) return test.none;
  if (test.any) return true;
  if (key == MomentKey::Time) {
    return std::ranges::any_of(test.minutes, [&](const MomentTest::Minutes& it) {
      return is_among(it, *post.when->minute);
    });
  }
  if (key == MomentKey::Weekday) {
    return std::ranges::count(test.weekdays, weekday(std::chrono::sys_days(*post.date))) != 0;
  }
  return (test.days_of_action && on_a_day_of_action(post)) ||
         (test.past && post.today && *post.date < *post.today) ||
         std::ranges::any_of(test.days,
                             [&](const MomentTest::Days& it) { return is_among(it, *post.date); });
}

}  // namespace advolint
