#include <set>
#include <string>

#include "checks/calendar_kind.h"

namespace advolint {
namespace {

constexpr std::string_view kRoles[] = {"of"};

constexpr Term kValues[] = {
    {"count", "on how many platforms the posts go out"},
    {"least", "on how many they should"},
    {"limit", "on how many they may"},
};

constexpr Term kParameters[] = {
    {"otherwise", "with `stated`: how many where the data file does not say", TermType::Number},
};

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  Quantity quantity = claim.quantity;
  if (quantity.by_platform) {
    const int otherwise = static_cast<int>(claim.number("otherwise", 1));
    const int stated = group.day_of_action == nullptr
                           ? otherwise
                           : group.day_of_action->platforms.value_or(otherwise);
    quantity = Quantity{.least = static_cast<std::uint32_t>(stated)};
  }
  const auto role = claim.role("of");
  std::set<std::string_view> platforms;
  for (const GroupPost& it : group.posts) {
    if (role && !it.has_role(*role)) continue;
    if (it.post->platform != nullptr) platforms.insert(it.post->platform->id);
  }
  if (quantity.accepts(platforms.size())) return;
  findings.push_back({.at = {},
                      .posts = {},
                      .values = {{"count", std::to_string(platforms.size())},
                                 {"least", std::to_string(quantity.least)},
                                 {"limit", std::to_string(quantity.most)}},
                      .notes = {}});
}

constexpr Verb kVerbs[] = {Verb::Require, Verb::Limit};

}  // namespace

extern constinit const CalendarKind kPlatformsKind = {
    .name = "platforms",
    .summary =
        "The platforms on which the posts of a group go out. `stated` takes the number from the "
        "day of action's `platforms:`.",
    .example = "require: { platforms: at least 2 }",
    .values = kValues,
    .parameters = kParameters,
    .roles = kRoles,
    .verbs = kVerbs,
    .takes_stated = true,
    .judge = judge,
};

}  // namespace advolint
