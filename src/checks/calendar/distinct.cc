#include <set>
#include <string>

#include "checks/calendar_kind.h"

namespace advolint {
namespace {

constexpr std::string_view kRoles[] = {"of"};

constexpr Term kValues[] = {
    {"count", "how many different values the posts have"},
    {"least", "how many they should have"},
    {"found", "the value that they all have, where there is one"},
    {"all", "how many posts have a value"},
};

constexpr Term kParameters[] = {
    {"field", "the key of front matter whose values are counted"},
};

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  std::set<std::string> values;
  std::set<std::uint32_t> posts;
  for (const GroupPost& it : group.posts) {
    if (const auto role = claim.role("of"); role && !it.has_role(*role)) continue;
    if (it.keys.empty()) continue;
    values.insert(it.keys.begin(), it.keys.end());
    posts.insert(it.post->id);
  }
  if (values.empty() || claim.quantity.accepts(values.size())) return;
  findings.push_back({.at = {},
                      .posts = {},
                      .values = {{"count", std::to_string(values.size())},
                                 {"least", std::to_string(claim.quantity.least)},
                                 {"all", std::to_string(posts.size())},
                                 {"found", values.size() == 1 ? *values.begin() : ""}},
                      .notes = {}});
}

constexpr Verb kVerbs[] = {Verb::Require};

}  // namespace

extern constinit const CalendarKind kDistinctKind = {
    .name = "distinct",
    .summary =
        "The different values that the posts of a group have for a key of front matter, or that "
        "what `things:` finds in them has.",
    .example = "require: { distinct: at least 2, field: audience, of: { topic: book } }",
    .values = kValues,
    .parameters = kParameters,
    .roles = kRoles,
    .verbs = kVerbs,
    .judge = judge,
};

}  // namespace advolint
