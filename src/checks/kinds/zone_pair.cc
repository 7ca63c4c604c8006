#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "checks/check_kind.h"
#include "facts/prose.h"
#include "text/ascii.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

/// Hours east of Greenwich.
struct Offset {
  std::string_view zone;
  int hours = 0;
  std::string_view other_season = {};  ///< what the same clocks are called then
};
/// Not CST and IST, which are the time of several countries.
constexpr Offset kOffsets[] = {{"UTC", 0},         {"GMT", 0},         {"EST", -5, "EDT"},
                               {"EDT", -4, "EST"}, {"CDT", -5},        {"MST", -7, "MDT"},
                               {"MDT", -6, "MST"}, {"PST", -8, "PDT"}, {"PDT", -7, "PST"},
                               {"CET", 1, "CEST"}, {"CEST", 2, "CET"}, {"EET", 2, "EEST"},
                               {"EEST", 3, "EET"}, {"WET", 0, "WEST"}, {"WEST", 1, "WET"}};

/// "3 PM EDT".
struct ZonedTime {
  TextSpan span;
  int minute = 0;  ///< on the clocks of the zone
  const Offset* zone = nullptr;

  [[nodiscard]] int in_utc() const {
    return (minute - zone->hours * kMinutesInHour + 2 * kMinutesInDay) % kMinutesInDay;
  }
};

/// Where the hour begins that ends right before `end`: "3 PM ", "13.00 ".
std::optional<std::size_t> hour_before(std::string_view text, std::size_t end) {
  constexpr std::string_view kOfHours = "0123456789:. apmAPM";
  std::size_t begin = end;
  while (begin > 0 && kOfHours.find(text[begin - 1]) != kOfHours.npos) --begin;
  const std::size_t digit = text.find_first_of("0123456789", begin);
  // "at" and "a" end in letters of such words.
  const bool is_apart = digit == 0 || (digit < end && !is_ascii_alphanumeric(text[digit - 1]));
  return digit < end && is_apart ? std::optional(digit) : std::nullopt;
}

/// "13.00" and "13:00".
std::optional<int> minute_of(std::string_view written) {
  std::string common(written);
  const std::size_t dot = common.find('.');
  if (dot != common.npos && dot + 1 < common.size() && is_ascii_digit(common[dot + 1]))
    common[dot] = ':';
  return parse_time_of_day(common);
}

std::vector<ZonedTime> times_in(const PostContext& post) {
  const std::string_view text = post.text.text();
  std::vector<ZonedTime> times;
  for (const WordToken& word : post.words) {
    const std::string_view written = post.at(word.span);
    if (!is_ascii_upper(written.front())) continue;  // no zone's name, as nearly all words
    const auto* const zone = std::ranges::find(kOffsets, written, &Offset::zone);
    if (zone == std::end(kOffsets)) continue;
    const auto begin = hour_before(text, word.span.begin);
    if (!begin) continue;
    const auto minute = minute_of(text.substr(*begin, word.span.begin - *begin));
    if (minute)
      times.push_back({{static_cast<std::uint32_t>(*begin), word.span.end}, *minute, zone});
  }
  return times;
}

/// "3 PM EDT / noon PDT", "15:00 CEST (9 AM EDT)": what is between them says that they are one.
bool are_one(std::string_view between) {
  constexpr std::array<std::string_view, 9> kSigns = {" (",   "/",   " / ", " = ", " | ",
                                                      " or ", " o ", " · ", "|"};
  return std::ranges::count(kSigns, between) != 0;
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  const std::vector<ZonedTime> times = times_in(post);
  for (std::size_t i = 1; i < times.size(); ++i) {
    const ZonedTime& first = times[i - 1];
    const ZonedTime& second = times[i];
    if (second.span.begin < first.span.end || first.zone == second.zone) continue;
    if (!are_one(post.at({first.span.end, second.span.begin}))) continue;
    if (first.in_utc() == second.in_utc()) continue;
    // "8 AM PDT (5 PM CET)": the hour is right, and its name is that of another season.
    const auto* const renamed =
        std::ranges::find(kOffsets, second.zone->other_season, &Offset::zone);
    const bool is_renamed =
        renamed != std::end(kOffsets) &&
        ZonedTime{second.span, second.minute, renamed}.in_utc() == first.in_utc();
    if (is_renamed) {
      things.push_back({.place = second.span,
                        .values = {{"other", std::string(post.at(first.span))},
                                   {"renamed", std::string(renamed->zone)}}});
      continue;
    }
    const int meant =
        (first.in_utc() + second.zone->hours * kMinutesInHour + kMinutesInDay) % kMinutesInDay;
    things.push_back({.place = second.span,
                      .values = {{"other", std::string(post.at(first.span))},
                                 {"wanted", to_clock(meant)},
                                 {"zone", std::string(second.zone->zone)}}});
  }
}

constexpr Term kValues[] = {
    {"other", "the time before it, in the other zone"},
    {"renamed", "the name of the zone with which both agree: \"CEST\"; no value if none does"},
    {"wanted", "what the clocks of the second zone show then: \"12:00\""},
    {"zone", "the second zone"},
};

}  // namespace

/// In C++: it reckons from one zone to another.
extern constinit const CheckKind kZonePairKind = {
    .name = "zone-pair",
    .summary =
        "One time in two zones whose hours do not agree: “3 PM EDT / 3 PM PDT”, “15:00 CEST (8 AM "
        "EDT)”.",
    .example = "forbid: { zone-pair: any }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
