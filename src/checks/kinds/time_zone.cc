#include <algorithm>
#include <array>
#include <chrono>
#include <optional>
#include <string>

#include "checks/check_kind.h"
#include "facts/prose.h"

namespace advolint {
namespace {

/// When the clocks of a region are an hour ahead.
enum class Region { NorthAmerica, Europe };

/// What a region calls its time in winter and in summer.
struct Zone {
  std::string_view winter, summer;
  Region region;
};
/// Not MST, which Arizona has all year, nor GMT, by which others count, too.
constexpr Zone kZones[] = {
    {"EST", "EDT", Region::NorthAmerica}, {"CST", "CDT", Region::NorthAmerica},
    {"PST", "PDT", Region::NorthAmerica}, {"CET", "CEST", Region::Europe},
    {"EET", "EEST", Region::Europe},      {"WET", "WEST", Region::Europe}};

struct NamedZone {
  TextSpan span;
  const Zone* zone = nullptr;
  bool is_summer = false;
};

/// Energy Policy Act of 2005, section 110; Directive 2000/84/EC: from a Sunday to a Sunday.
bool is_summer(Date day, Region region) {
  namespace chrono = std::chrono;
  const bool is_american = region == Region::NorthAmerica;
  const chrono::sys_days begin =
      is_american ? chrono::sys_days(day.year() / chrono::March / chrono::Sunday[2])
                  : chrono::sys_days(day.year() / chrono::March / chrono::Sunday[chrono::last]);
  const chrono::sys_days end =
      is_american ? chrono::sys_days(day.year() / chrono::November / chrono::Sunday[1])
                  : chrono::sys_days(day.year() / chrono::October / chrono::Sunday[chrono::last]);
  return begin <= chrono::sys_days(day) && chrono::sys_days(day) < end;
}

std::vector<NamedZone> zones_in(const PostContext& post) {
  std::vector<NamedZone> found;
  for (const WordToken& word : post.words) {
    constexpr std::size_t kLongest = 4;
    const std::string_view written = post.at(word.span);
    if (written.size() > kLongest || !is_ascii_upper(written.front())) continue;
    for (const Zone& zone : kZones) {
      if (written == zone.winter || written == zone.summer)
        found.push_back({word.span, &zone, written == zone.summer});
    }
  }
  if (found.empty()) return found;
  const SpanSet spared =
      code_and(post, {EntityKind::Link, EntityKind::Hashtag, EntityKind::Mention});
  std::erase_if(found, [&](const NamedZone& it) { return spared.overlaps(it.span); });
  return found;
}

/// The one season that all days of the post are in; of days without a year, that of the post.
std::optional<bool> season_of(const PostContext& post, Region region) {
  std::optional<bool> season;
  const auto year = post.date    ? post.date->year()
                    : post.today ? post.today->year()
                                 : std::chrono::year{2026};
  for (const DateInText& it : find_dates(post.text.text(), post.words, *post.lexicon)) {
    const Date day = it.year.value_or(year) / it.month / it.day;
    if (!day.ok()) return std::nullopt;
    const bool summer = is_summer(day, region);
    if (season && *season != summer) return std::nullopt;
    season = summer;
  }
  if (!season && post.date && post.date->ok()) return is_summer(*post.date, region);
  return season;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<NamedZone> zones = zones_in(post);
  if (zones.empty()) return;
  const auto in_america = season_of(post, Region::NorthAmerica);
  const auto in_europe = season_of(post, Region::Europe);
  for (const NamedZone& it : zones) {
    const auto summer = it.zone->region == Region::Europe ? in_europe : in_america;
    if (!summer || *summer == it.is_summer) continue;
    things.push_back(
        {.place = it.span,
         .values = {{"season", *summer ? "summer" : "winter"},
                    {"wanted", std::string(*summer ? it.zone->summer : it.zone->winter)}}});
  }
}

constexpr std::string_view kSeasons[] = {"summer", "winter"};
constexpr Term kValues[] = {
    {"season", "which time the clocks show on the post's days", TermType::OneOf, kSeasons},
    {"wanted", "what the time is called then"},
};

}  // namespace

/// In C++: it reads days in prose, and knows when clocks change.
extern constinit const CheckKind kTimeZoneKind = {
    .name = "time-zone",
    .summary =
        "The name of the winter time beside a day in summer, or the other way round: CET in May.",
    .example = "forbid: { time-zone: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
