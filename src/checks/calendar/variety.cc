#include <string>

#include <fmt/format.h>

#include "checks/calendar_kind.h"

namespace advolint {
namespace {

constexpr Term kValues[] = {
    {"missing", "the sorts of which there is none: “a question or news”"},
    {"count", "how many sorts are missing"},
    {"all", "how many posts the group has"},
};

void judge(const CalendarGroup& group, const CalendarClaim& claim,
           std::vector<CalendarFinding>& findings) {
  std::vector<Phrase> missing;
  for (std::size_t role = 0; role < claim.role_names.size(); ++role) {
    if (claim.role_names[role] == "given") continue;
    if (count_posts(group, role) == 0) missing.emplace_back(claim.role_names[role]);
  }
  if (missing.empty()) return;
  const std::string count = std::to_string(missing.size());
  findings.push_back({.at = {},
                      .posts = {},
                      .values = {{"missing", Phrase::any_of(std::move(missing))},
                                 {"count", count},
                                 {"all", std::to_string(count_posts(group, {}))}},
                      .notes = {}});
}

constexpr Verb kVerbs[] = {Verb::Require};

}  // namespace

extern constinit const CalendarKind kVarietyKind = {
    .name = "variety",
    .summary = "Sorts of posts, named under `among:`, of each of which a group has one.",
    .example =
        "require: { variety: each, among: { a question: { has: question }, news: { topic: news } } "
        "}",
    .values = kValues,
    .parameters = {},
    .roles = {},
    .verbs = kVerbs,
    .argument = CalendarArgument::Each,
    .judge = judge,
};

}  // namespace advolint
