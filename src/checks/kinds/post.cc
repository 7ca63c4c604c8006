#include <algorithm>

#include "checks/check_kind.h"
#include "text/date.h"
#include "text/time_of_day.h"

namespace advolint {
namespace {

/// The day that the file states, which is what a writer would change; else the first line.
std::variant<TextSpan, Location> place_of(const PostContext& post) {
  if (post.when && post.when->stated_at) return *post.when->stated_at;
  const std::string& text = post.text.text();
  return TextSpan{0, static_cast<std::uint32_t>(std::min(text.find('\n'), text.size()))};
}

void find(const PostContext& post, const Claim& /*claim*/, std::vector<Thing>& things) {
  Thing thing{.place = place_of(post), .values = {}};
  if (post.date) {
    thing.values["date"] = to_iso(*post.date);
    thing.values["weekday"] = std::string(weekday_name(*post.date));
  }
  if (post.when && post.when->minute) thing.values["time"] = to_clock(*post.when->minute);
  if (post.today) thing.values["today"] = to_iso(*post.today);
  things.push_back(std::move(thing));
}

constexpr Term kValues[] = {
    {"date", "the day it goes out: 2026-03-02; no value where nobody says"},
    {"weekday", "Monday; no value without a day"},
    {"time", "09:30; no value where nobody says"},
    {"today", "the day of the run"},
};

}  // namespace

/// In C++: it is the post itself: the base of the language.
extern constinit const CheckKind kPostKind = {
    .name = "post",
    .summary =
        "The post itself, at its date or else its first line: for rules whose conditions say all, "
        "such as no posts on Sundays.",
    .example = "forbid: { post: any, for: { weekday: sunday } }",
    .values = kValues,
    .find = find,
};

}  // namespace advolint
